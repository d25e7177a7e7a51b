package dev.copydesk.style;

import dev.copydesk.style.pattern.BadExpression;
import dev.copydesk.style.pattern.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Capital letters where they belong. */
final class Capitalization implements Check {
  /** How a passage is to be written. */
  private enum Style {
    TITLE,
    SENTENCE,
    LOWER,
    UPPER,
    /** As an expression says. */
    MATCHING
  }

  private final Scope scope;
  private final Style style;
  private final Optional<Expression> expression;
  private final TitleCase titleCase;
  private final Exceptions exceptions;
  private final List<String> indicators;
  private final Optional<Expression> prefix;

  /** The share of words that must be right, which the words that are must exceed. */
  private final double threshold;

  private Capitalization(
      Scope scope,
      Style style,
      Optional<Expression> expression,
      Fields fields,
      Exceptions exceptions)
      throws BadRule {
    this.scope = scope;
    this.style = style;
    this.expression = expression;
    this.exceptions = exceptions;
    this.titleCase = TitleCase.named(fields.text("style").orElse("AP"));
    this.indicators = fields.texts("indicators");
    this.prefix = expression(fields, "prefix");
    double share = fields.decimal("threshold", 0);
    this.threshold = share == 0 ? 0.8 : share;
  }

  static Capitalization read(Fields fields, List<String> accepted) throws BadRule {
    String match = fields.required("match", "it is $title, $sentence, $lower, $upper or a pattern");
    Style style =
        switch (match) {
          case "$title" -> Style.TITLE;
          case "$sentence" -> Style.SENTENCE;
          case "$lower" -> Style.LOWER;
          case "$upper" -> Style.UPPER;
          default -> Style.MATCHING;
        };
    return new Capitalization(
        Scope.read(fields),
        style,
        style == Style.MATCHING ? expression(fields, "match") : Optional.empty(),
        fields,
        Exceptions.read(fields, accepted, true));
  }

  private static Optional<Expression> expression(Fields fields, String key) throws BadRule {
    Optional<String> written = fields.text(key);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Expression.of(written.get(), false));
    } catch (BadExpression e) {
      throw BadRule.of(fields.place(key), e);
    }
  }

  @Override
  public void find(Passages passages, Hits hits) {
    for (Passage passage : passages.in(scope)) {
      String text = passage.text();
      String expected = expected(passage, hits);
      boolean right =
          switch (style) {
            case MATCHING -> expression.orElseThrow().isIn(text, hits.budget());
            case TITLE, SENTENCE -> share(passage, expected, hits) > threshold;
            case LOWER, UPPER -> text.equals(expected);
          };
      boolean excepted =
          !right
              && style != Style.TITLE
              && style != Style.SENTENCE
              && exceptions.holds(text, hits.budget());
      if (!right && !excepted) {
        List<String> given = style == Style.MATCHING ? List.of() : List.of(expected);
        hits.of(passage, 0, text.length(), hits.replacements(text, given), List.of(text, expected));
      }
    }
  }

  /** How a passage should be written; as it is if that is not known. */
  private String expected(Passage passage, Hits hits) {
    return switch (style) {
      case LOWER -> passage.text().toLowerCase(Locale.ROOT);
      case UPPER -> passage.text().toUpperCase(Locale.ROOT);
      case MATCHING -> passage.text();
      case TITLE, SENTENCE -> rewritten(passage, hits);
    };
  }

  private String rewritten(Passage passage, Hits hits) {
    List<Word> words = words(passage, hits);
    StringBuilder result = new StringBuilder(passage.text());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (!word.excepted()) {
        result.replace(word.start(), word.end(), rewritten(words, i));
      }
    }
    return result.toString();
  }

  private String rewritten(List<Word> words, int i) {
    String word = words.get(i).text();
    if (style == Style.TITLE) {
      boolean edge = i == 0 || i == words.size() - 1 || isIndicated(words, i);
      return titleCase.of(word, edge);
    }
    if (Cases.isUpper(word) || isBehindNumber(words, i)) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return i == 0 || isIndicated(words, i) ? Cases.capitalised(lower) : lower;
  }

  /** Whether a new part begins with a word. */
  private boolean isIndicated(List<Word> words, int i) {
    return i > 0 && indicators.stream().anyMatch(words.get(i - 1).text()::endsWith);
  }

  /** Behind the number of a heading, a word may begin either way. */
  private static boolean isBehindNumber(List<Word> words, int i) {
    return i == 1 && !Cases.hasLetter(words.get(0).text()) && words.get(0).text().charAt(0) != '*';
  }

  /** The share of words that are written as they should be. */
  private double share(Passage passage, String expected, Hits hits) {
    List<Word> words = words(passage, hits);
    int right = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String text = style == Style.SENTENCE ? head(word.text()) : word.text();
      String wanted = expected.substring(word.start(), word.start() + text.length());
      boolean ok = word.excepted() || text.equals(wanted) || Cases.isUpper(text);
      if (!ok && i == 0 && style == Style.SENTENCE) {
        return 0;
      }
      right += ok ? 1 : 0;
    }
    return words.isEmpty() ? 1 : (double) right / words.size();
  }

  /** The part before a hyphen or apostrophe: {@code Top-level}, {@code Client's}. */
  private static String head(String word) {
    for (int i = 1; i < word.length(); i++) {
      if ("-'\u2019".indexOf(word.charAt(i)) >= 0) {
        return word.substring(0, i);
      }
    }
    return word;
  }

  /**
   * A word with what is attached to it.
   *
   * @param excepted whether it may be written as it is
   */
  private record Word(int start, int end, String text, boolean excepted) {}

  private List<Word> words(Passage passage, Hits hits) {
    String text = passage.text();
    int at = prefixEnd(passage, hits);
    List<MatchResult> terms = exceptions.termsIn(passage, hits.budget());
    int term = 0;
    List<Word> words = new ArrayList<>();
    while (at < text.length()) {
      int c = text.codePointAt(at);
      while (term < terms.size() && terms.get(term).start() < at) {
        term++;
      }
      if (term < terms.size() && terms.get(term).start() == at) {
        int end = Math.max(terms.get(term).end(), at + 1);
        words.add(new Word(at, end, text.substring(at, end), true));
        at = end;
      } else if (Character.isLetterOrDigit(c) || c == '*') {
        int end = at;
        while (end < text.length()
            && !Character.isWhitespace(text.charAt(end))
            && text.charAt(end) != '\u00A0') {
          end++;
        }
        String word = text.substring(at, end);
        words.add(new Word(at, end, word, exceptions.holds(word, hits.budget())));
        at = end;
      } else {
        at += Character.charCount(c);
      }
    }
    return words;
  }

  private int prefixEnd(Passage passage, Hits hits) {
    if (prefix.isEmpty()) {
      return 0;
    }
    List<MatchResult> found = prefix.get().findAll(passage.subject(), hits.budget());
    return found.isEmpty() || found.get(0).start() > 0 ? 0 : found.get(0).end();
  }
}
