package dev.copydesk.style;

import dev.copydesk.style.pattern.BadExpression;
import dev.copydesk.style.pattern.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/**
 * One of two ways to write something, and not both in one article.
 *
 * @param pairs each with the one way as its first group and the other as its second
 */
record Consistency(Scope scope, List<Expression> pairs) implements Check {
  static Consistency read(Fields fields) throws BadRule {
    Map<String, String> either = fields.pairs("either");
    boolean nonword = fields.flag("nonword", false);
    boolean ignoreCase = fields.flag("ignorecase", false);
    if (either.isEmpty()) {
      throw BadRule.mistake(fields.place("either"), "`either` has no pairs, each `this: that`");
    }
    List<Expression> pairs = new ArrayList<>();
    try {
      for (Map.Entry<String, String> pair : either.entrySet()) {
        List<String> both = List.of(group(pair.getKey()), group(pair.getValue()));
        pairs.add(
            nonword ? Expression.anywhere(both, ignoreCase) : Expression.words(both, ignoreCase));
      }
    } catch (BadExpression e) {
      throw BadRule.of(fields.place("either"), e);
    }
    return new Consistency(Scope.read(fields), pairs);
  }

  private static String group(String expression) {
    return "(" + Expression.withoutGroups(expression) + ")";
  }

  @Override
  public void find(Passages passages, Hits hits) {
    List<Passage> all = passages.in(scope);
    for (Expression pair : pairs) {
      boolean one = false;
      boolean other = false;
      for (Passage passage : all) {
        List<MatchResult> found = pair.findAll(passage.subject(), hits.budget());
        for (MatchResult match : found) {
          one |= match.start(1) >= 0;
          other |= match.start(2) >= 0;
        }
        if (one && other && !found.isEmpty()) {
          String last = found.get(found.size() - 1).group();
          MatchResult first =
              found.stream().filter(each -> each.group().equals(last)).findFirst().orElseThrow();
          hits.of(passage, first.start(), first.end());
        }
      }
    }
  }
}
