package dev.copydesk.style;

import dev.copydesk.style.pattern.BadExpression;
import dev.copydesk.style.pattern.Expression;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * The same twice running.
 *
 * @param max how often something may be said again
 * @param alpha whether only what consists of letters counts
 */
record Repetition(
    Scope scope,
    Expression tokens,
    int max,
    boolean ignoreCase,
    boolean alpha,
    Exceptions exceptions)
    implements Check {
  static Repetition read(Fields fields, List<String> accepted) throws BadRule {
    List<String> tokens = fields.texts("tokens");
    boolean ignoreCase = fields.flag("ignorecase", false);
    if (tokens.isEmpty()) {
      throw BadRule.mistake(
          fields.place("tokens"), "`tokens` are missing; they are what is compared");
    }
    try {
      return new Repetition(
          Scope.read(fields),
          Expression.of("(?:" + String.join("|", tokens) + ")", ignoreCase),
          fields.number("max", 0),
          ignoreCase,
          fields.flag("alpha", false),
          Exceptions.read(fields, accepted, true));
    } catch (BadExpression e) {
      throw BadRule.of(fields.place("tokens"), e);
    }
  }

  @Override
  public void find(Passages passages, Hits hits) {
    for (Passage passage : passages.in(scope)) {
      find(passage, hits);
    }
  }

  private void find(Passage passage, Hits hits) {
    Exceptions.Standing standing = exceptions.in(passage, hits.budget());
    String before = "";
    int start = 0;
    int count = 0;
    for (MatchResult match : tokens.findAll(passage.subject(), hits.budget())) {
      String word = match.group().strip();
      boolean again =
          !word.isEmpty()
              && (ignoreCase ? word.equalsIgnoreCase(before) : word.equals(before))
              && (!alpha || word.codePoints().allMatch(Character::isLetter));
      if (again) {
        count++;
        if (count > max && !endsSentence(before) && !standing.holds(start, match.end())) {
          String both = passage.text().substring(start, match.end());
          hits.of(passage, start, match.end(), hits.replacements(both, List.of()), List.of(word));
          count = 0;
        }
      }
      before = word;
      start = match.start();
    }
  }

  private static boolean endsSentence(String word) {
    return ".?!".indexOf(word.charAt(word.length() - 1)) >= 0;
  }
}
