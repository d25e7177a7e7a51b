package dev.copydesk.rules.spacing;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Two runs of letters with a hyphen between, and perhaps a blank or a line break behind it: {@code
 * com- plete}. Offsets count in the block's text.
 *
 * @param start of the left part
 * @param hyphen where it stands
 * @param rest where the right part begins
 * @param end one past the right part
 */
record TornWord(Block block, Kind kind, int start, int hyphen, int rest, int end) {
  /** What stands behind the hyphen. */
  enum Kind {
    /** Nothing: {@code gov-ernment}. */
    INNER,
    /** A blank: {@code com- plete}. */
    BLANK,
    /** A line break, with or without an indentation. */
    BREAK
  }

  private static final int LONGEST_PART = 30;
  private static final int SHORTEST_PART = 2;
  private static final int WIDEST_INDENT = 16;
  private static final int NEAR = 14;
  private static final int MANY = 2;
  private static final String OPENERS = "\"'([\u201C\u2018\u2014\u2013*_";
  private static final String CLOSERS = ".,;:?!\"')]\u201D\u2019\u2014\u2013*_\u2026";

  /** What is torn at a hyphen, if the parts are plain letters of one case. */
  static Optional<TornWord> at(Block block, int hyphen) {
    String text = block.text();
    int start = hyphen;
    while (start > 0 && hyphen - start <= LONGEST_PART && isLetter(text.charAt(start - 1))) {
      start--;
    }
    int rest = hyphen + 1;
    while (rest < text.length() && rest - hyphen <= WIDEST_INDENT && isBlank(text.charAt(rest))) {
      rest++;
    }
    int end = rest;
    while (end < text.length() && end - rest <= LONGEST_PART && isLetter(text.charAt(end))) {
      end++;
    }
    if (hyphen - start < SHORTEST_PART || end - rest < SHORTEST_PART) {
      return Optional.empty();
    }
    Optional<Kind> kind = kindOf(text.substring(hyphen + 1, rest));
    TornWord torn = new TornWord(block, kind.orElse(Kind.INNER), start, hyphen, rest, end);
    return kind.isPresent() && torn.isFree() && torn.isOfOneCase()
        ? Optional.of(torn)
        : Optional.empty();
  }

  private static Optional<Kind> kindOf(String gap) {
    if (gap.isEmpty()) {
      return Optional.of(Kind.INNER);
    }
    int breaks = 0;
    for (int i = 0; i < gap.length(); i++) {
      boolean second = gap.charAt(i) == '\n' && i > 0 && gap.charAt(i - 1) == '\r';
      breaks += isLineEnd(gap.charAt(i)) && !second ? 1 : 0;
    }
    if (breaks > 0) {
      return breaks == 1 ? Optional.of(Kind.BREAK) : Optional.empty();
    }
    return gap.equals(" ") ? Optional.of(Kind.BLANK) : Optional.empty();
  }

  /** Whether nothing but blanks and punctuation stands around: no path, address or chain. */
  private boolean isFree() {
    String text = block.text();
    boolean before =
        start == 0
            || isBlank(text.charAt(start - 1))
            || (OPENERS.indexOf(text.charAt(start - 1)) >= 0
                && !(start > 1
                    && Character.isLetterOrDigit(text.charAt(start - 2))
                    && "\"'_*".indexOf(text.charAt(start - 1)) >= 0));
    if (!before) {
      return false;
    }
    if (end == text.length() || isBlank(text.charAt(end))) {
      return true;
    }
    char next = text.charAt(end);
    if (CLOSERS.indexOf(next) < 0) {
      return false;
    }
    boolean possessive = (next == '\'' || next == '\u2019') && text.startsWith("s", end + 1);
    int behind = possessive ? end + 2 : end + 1;
    return behind >= text.length() || !Character.isLetterOrDigit(text.charAt(behind));
  }

  /** Small letters, the first perhaps a capital; or capitals throughout. */
  private boolean isOfOneCase() {
    String right = right();
    String tail = left().substring(1) + right;
    if (tail.equals(tail.toLowerCase(Locale.ROOT))) {
      return true;
    }
    String whole = left() + right;
    return whole.equals(whole.toUpperCase(Locale.ROOT));
  }

  String left() {
    return block.text().substring(start, hyphen);
  }

  String right() {
    return block.text().substring(rest, end);
  }

  String joined() {
    return left() + right();
  }

  /** As it is written without the gap: {@code com-plete}. */
  String hyphenated() {
    return left() + "-" + right();
  }

  /** As it stands, a line break shown as a blank. */
  String shown() {
    return kind == Kind.INNER ? hyphenated() : left() + "- " + right();
  }

  /** Whether several words near by are unknown: then the language is hardly English. */
  boolean isAmongUnknownWords() {
    List<Token> tokens = block.tokens();
    int at = block.tokenAt(hyphen);
    int unknown = 0;
    for (int i = Math.max(1, at - NEAR); i + 1 < Math.min(tokens.size(), at + NEAR); i++) {
      Token token = tokens.get(i);
      boolean whole = !tokens.get(i - 1).is('-') && !tokens.get(i + 1).is('-');
      boolean behindGap = i > 1 && tokens.get(i - 1).isBlank() && tokens.get(i - 2).is('-');
      if (token.isWord()
          && whole
          && !behindGap
          && Character.isLowerCase(token.text().charAt(0))
          && !WordProof.standsAlone(token.text())) {
        unknown++;
      }
    }
    return unknown >= MANY;
  }

  Span span(int last) {
    return block.span(hyphen, last);
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c > 127 && Character.isLetter(c));
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || isLineEnd(c);
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
