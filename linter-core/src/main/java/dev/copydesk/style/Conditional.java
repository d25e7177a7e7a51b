package dev.copydesk.style;

import dev.copydesk.style.pattern.BadExpression;
import dev.copydesk.style.pattern.Expression;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;

/** Something that is to be there only with something else: an abbreviation that is explained. */
record Conditional(Scope scope, Expression first, Expression second, Exceptions exceptions)
    implements Check {
  static Conditional read(Fields fields, List<String> accepted) throws BadRule {
    fields.passOver("ignorecase");
    if (fields.has("in")) {
      throw BadRule.unsupported(fields.place("in"), "views, which `in` names, are not read here");
    }
    return new Conditional(
        Scope.read(fields),
        expression(fields, "first"),
        expression(fields, "second"),
        Exceptions.read(fields, accepted, true));
  }

  private static Expression expression(Fields fields, String key) throws BadRule {
    String written = fields.required(key, "where `first` is found, `second` is to be there too");
    try {
      return Expression.of(written, false);
    } catch (BadExpression e) {
      throw BadRule.of(fields.place(key), e);
    }
  }

  @Override
  public void find(Passages passages, Hits hits) {
    Set<String> explained = new HashSet<>();
    for (Passage passage : passages.in(scope)) {
      boolean there = false;
      for (MatchResult match : second.findAll(passage.subject(), hits.budget())) {
        there = true;
        for (int i = 1; i <= match.groupCount(); i++) {
          if (match.start(i) >= 0) {
            explained.add(match.group(i));
          }
        }
      }
      if (there && !second.hasGroups()) {
        continue;
      }
      Exceptions.Standing standing = exceptions.in(passage, hits.budget());
      for (MatchResult match : first.findAll(passage.subject(), hits.budget())) {
        if (!explained.contains(match.group()) && !standing.holds(match.start(), match.end())) {
          hits.of(passage, match.start(), match.end());
        }
      }
    }
  }
}
