package dev.copydesk.style;

import dev.copydesk.style.pattern.BadExpression;
import dev.copydesk.style.pattern.Expression;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * Something that is to be there so often.
 *
 * @param max 0 for any number
 * @param min 0 for any number
 */
record Occurrence(Scope scope, Expression token, int max, int min) implements Check {
  static Occurrence read(Fields fields) throws BadRule {
    String token = fields.required("token", "it is what is counted");
    boolean ignoreCase = fields.flag("ignorecase", false);
    int max = fields.number("max", 0);
    int min = fields.number("min", 0);
    if (max == 0 && min == 0) {
      throw BadRule.mistake(fields.place("max"), "`max` or `min` says how often `token` may occur");
    }
    try {
      Expression expression = Expression.of("(?:" + token + ")", ignoreCase);
      return new Occurrence(Scope.read(fields), expression, max, min);
    } catch (BadExpression e) {
      throw BadRule.of(fields.place("token"), e);
    }
  }

  @Override
  public void find(Passages passages, Hits hits) {
    boolean anywhere = false;
    boolean missing = false;
    for (Passage passage : passages.in(scope)) {
      List<MatchResult> found = token.findAll(passage.subject(), hits.budget());
      anywhere |= !found.isEmpty();
      missing |= found.isEmpty() && min > 0;
      if ((max > 0 && found.size() > max) || (!found.isEmpty() && found.size() < min)) {
        tell(passage, found, hits);
      }
    }
    if (missing && !anywhere) {
      // What is nowhere has no place.
      hits.ofWhole(passages, "0");
    }
  }

  private static void tell(Passage passage, List<MatchResult> found, Hits hits) {
    List<String> count = List.of(String.valueOf(found.size()));
    // Code is counted, but not pointed at.
    MatchResult first =
        found.stream()
            .filter(match -> match.group().indexOf('*') < 0)
            .findFirst()
            .orElse(found.get(0));
    int start = first.start();
    int end = first.end();
    String match = passage.text().substring(start, end);
    hits.of(passage, start, end, hits.replacements(match, List.of()), count);
  }
}
