package dev.copydesk.style;

import dev.copydesk.style.pattern.BadExpression;
import dev.copydesk.style.pattern.Expression;
import java.util.List;
import java.util.regex.MatchResult;

/** Something that is not to be there. */
record Existence(Scope scope, Expression expression, Exceptions exceptions) implements Check {
  static Existence read(Fields fields, List<String> accepted) throws BadRule {
    List<String> tokens =
        fields.texts("tokens").stream().filter(token -> !token.isBlank()).toList();
    String raw = String.join("", fields.texts("raw"));
    boolean append = fields.flag("append", false);
    boolean nonword = fields.flag("nonword", false);
    boolean ignoreCase = fields.flag("ignorecase", false);
    if (tokens.isEmpty() && raw.isEmpty()) {
      throw BadRule.mistake(fields.place("tokens"), "there are neither `tokens` nor `raw`");
    }
    boolean words = !nonword && !tokens.isEmpty();
    try {
      Expression expression =
          raw.isEmpty()
              ? (words
                  ? Expression.words(tokens, ignoreCase)
                  : Expression.anywhere(tokens, ignoreCase))
              : Expression.anywhere(List.of(joined(tokens, raw, append, words)), ignoreCase);
      return new Existence(
          Scope.read(fields), expression, Exceptions.read(fields, accepted, !nonword));
    } catch (BadExpression e) {
      throw BadRule.of(fields.place(fields.has("tokens") ? "tokens" : "raw"), e);
    }
  }

  private static String joined(List<String> tokens, String raw, boolean append, boolean words) {
    if (tokens.isEmpty()) {
      return raw;
    }
    String any = "(?:" + String.join("|", tokens) + ")";
    String bounded = words ? "\\b" + any + "\\b" : any;
    return append ? bounded + raw : raw + bounded;
  }

  @Override
  public void find(Passages passages, Hits hits) {
    for (Passage passage : passages.in(scope)) {
      Exceptions.Standing standing = exceptions.in(passage, hits.budget());
      for (MatchResult match : expression.findAll(passage.subject(), hits.budget())) {
        if (!standing.holds(match.start(), match.end())) {
          hits.of(passage, match.start(), match.end());
        }
      }
    }
  }
}
