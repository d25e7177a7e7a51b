package dev.copydesk.rules.punctuation;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.Nominals;
import dev.copydesk.lexicon.WordTable;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rules.punctuation.QuoteMarks.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Judges what a quotation mark is glued to: a word of its own, or the other part of a word, a
 * number, a string of code.
 */
final class GluedWords {
  private static final String TERMINAL = ".,?!;:";

  /** How many words around a mark are looked at to see whether the text is English. */
  private static final int REACH = 40;

  private final Lexicon lexicon = Lexicon.english();
  private final Nominals nominals = new Nominals();
  private final Frequencies frequencies = Frequencies.english();
  private final Set<String> suffixes =
      WordTable.beside(GluedWords.class, "quote-suffixes.txt").words();
  private final Set<String> prefixes =
      WordTable.beside(GluedWords.class, "quote-prefixes.txt").words();

  /** Whether ink outside a quotation may be glued to its mark, as far as one character tells. */
  static boolean isOutside(char c) {
    return Character.isLetterOrDigit(c) || TERMINAL.indexOf(c) >= 0 || c == ')' || c == '%';
  }

  /** Whether quoted words may begin with a character. */
  static boolean isInside(char c) {
    return Character.isLetterOrDigit(c) || "'\u2018\u2019([$\u00A3\u20AC\u2026".indexOf(c) >= 0;
  }

  /** Whether the blank before an opening mark is lost; empty if nothing is wrong there. */
  Optional<Applicability> beforeOpening(String text, QuoteMarks marks, int index) {
    int at = marks.offset(index);
    if (at == 0 || !isOutside(text.charAt(at - 1)) || !isInsideAt(text, at + 1)) {
      return Optional.empty();
    }
    char before = text.charAt(at - 1);
    if (Character.isDigit(before)) {
      return isYear(text, at) ? Optional.of(Applicability.SAFE) : Optional.empty();
    }
    if (Character.isLetter(before)) {
      String word = wordBefore(text, at);
      String inner = wordBehind(text, at + 1);
      return (isOneWord(text, marks, index) && isPartOf(word, inner)) || isPrefix(word)
          ? Optional.empty()
          : verdict(isWord(word) && standsApart(text, at - word.length() - 1), text, marks, index);
    }
    return switch (before) {
      case '.', '?', '!' -> afterSentence(text, marks, index);
      case ',' -> afterComma(text, marks, index);
      case ':' -> afterColon(text, marks, index);
      case ';' -> Optional.of(Applicability.SUGGESTED);
      default -> afterBracket(text, marks, index);
    };
  }

  /** Whether the blank behind a closing mark is lost; empty if nothing is wrong there. */
  Optional<Applicability> behindClosing(String text, QuoteMarks marks, int index) {
    int at = marks.offset(index);
    if (at + 1 >= text.length() || at == 0 || isBlank(text.charAt(at - 1))) {
      return Optional.empty();
    }
    char after = text.charAt(at + 1);
    if (Character.isDigit(after)) {
      return isYear(text, yearEnd(text, at + 1))
          ? Optional.of(Applicability.SUGGESTED)
          : Optional.empty();
    }
    if (!Character.isLetter(after)) {
      return betweenQuotations(text, marks, index);
    }
    String word = wordBehind(text, at + 1);
    String lower = word.toLowerCase(Locale.ROOT);
    if (suffixes.contains(lower) || endsInDigits(text, at + 1 + word.length())) {
      return Optional.empty();
    }
    boolean sentence = TERMINAL.indexOf(text.charAt(at - 1)) >= 0;
    String inner = wordBefore(text, at);
    boolean label = !sentence && inner.length() < 2 && !nominals.isFunctionWord(word);
    if (label || (!sentence && isOneWord(text, marks, index - 1) && isPartOf(inner, word))) {
      return Optional.empty();
    }
    return verdict(isWord(word) && endsApart(text, at + 1 + word.length()), text, marks, index);
  }

  /** {@code "We tried.""They did not"}: two quotations, the blank between them lost. */
  private static Optional<Applicability> betweenQuotations(
      String text, QuoteMarks marks, int index) {
    int at = marks.offset(index);
    boolean next = index + 1 < marks.count() && marks.offset(index + 1) == at + 1;
    if (!next || at + 2 >= text.length() || !marks.isWhole() || text.charAt(at + 1) == '\u201D') {
      return Optional.empty();
    }
    boolean sentences =
        ".?!".indexOf(text.charAt(at - 1)) >= 0 && Character.isUpperCase(text.charAt(at + 2));
    boolean clear = sentences && marks.offset(index) - marks.offset(index - 1) > 8;
    return clear ? Optional.of(Applicability.SAFE) : Optional.empty();
  }

  /**
   * Without a neighbour that shows its role, a mark needs a whole quotation that looks like one.
   */
  private Optional<Applicability> verdict(boolean sound, String text, QuoteMarks marks, int index) {
    boolean clear = marks.isCertain(index) || isClearPair(text, marks, index);
    return sound && clear ? Optional.of(Applicability.SAFE) : Optional.empty();
  }

  /** {@code said"hello"to}: words within and without, on both sides. */
  private boolean isClearPair(String text, QuoteMarks marks, int index) {
    int open = marks.role(index) == Role.OPENS ? index : index - 1;
    if (!marks.isWhole() || open < 0 || open + 1 >= marks.count()) {
      return false;
    }
    int start = marks.offset(open);
    int end = marks.offset(open + 1);
    String left = wordBefore(text, start);
    String right = wordBehind(text, end + 1);
    boolean inner = isWord(wordBehind(text, start + 1)) && end - start > 2 && end - start < 1000;
    return inner
        && isWord(left)
        && standsApart(text, start - left.length() - 1)
        && isWord(right)
        && !suffixes.contains(right.toLowerCase(Locale.ROOT));
  }

  private Optional<Applicability> afterSentence(String text, QuoteMarks marks, int index) {
    int at = marks.offset(index);
    if (at < 2) {
      return Optional.empty();
    }
    char before = text.charAt(at - 2);
    if (before == '.' || before == '\u2026' || isBlank(before)) {
      return before == '.' && isCapital(text, at + 1)
          ? Optional.of(Applicability.SUGGESTED)
          : Optional.empty();
    }
    String word = wordBefore(text, at - 1);
    // U.S. and p.m.
    boolean initial = word.length() == 1;
    if (Character.isLetter(before) && !initial && !standsApart(text, at - word.length() - 2)) {
      return Optional.empty();
    }
    boolean clear = marks.isCertain(index) && isCapital(text, at + 1);
    return Optional.of(clear ? Applicability.SAFE : Applicability.SUGGESTED);
  }

  /** Not in a row of a table of comma-separated values. */
  private Optional<Applicability> afterComma(String text, QuoteMarks marks, int index) {
    int at = marks.offset(index);
    String word = wordBefore(text, at - 1);
    boolean number = at > 1 && Character.isDigit(text.charAt(at - 2)) && isCapital(text, at + 1);
    boolean sound = number || (isWord(word) && standsApart(text, at - word.length() - 2));
    if (!sound || isCommaSeparated(text)) {
      return Optional.empty();
    }
    return Optional.of(marks.isCertain(index) ? Applicability.SAFE : Applicability.SUGGESTED);
  }

  /** Whether another comma is glued to what follows it, as between the cells of a row. */
  private static boolean isCommaSeparated(String text) {
    int glued = 0;
    for (int at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
      char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      boolean closes = after == '"' && (at + 2 == text.length() || isBlank(text.charAt(at + 2)));
      boolean number = Character.isDigit(after) && at > 0 && Character.isDigit(text.charAt(at - 1));
      boolean curly = after == '\u201D' || after == '\u2019' || after == '\'';
      glued += isBlank(after) || closes || number || curly ? 0 : 1;
    }
    return glued > 1;
  }

  /** {@code said:"We are ready to go."}, but not {@code title:"blue whale"}, a search. */
  private Optional<Applicability> afterColon(String text, QuoteMarks marks, int index) {
    int at = marks.offset(index);
    String word = wordBefore(text, at - 1);
    boolean closed = index + 1 < marks.count();
    int end = closed ? marks.offset(index + 1) : text.length();
    String quoted = text.substring(at + 1, end);
    boolean sentence =
        isCapital(text, at + 1)
            && quoted.indexOf(' ') > 0
            && !quoted.isEmpty()
            && (endsClause(text, end - 1) || endsClause(text, end + 1) || !closed);
    int before = at - word.length() - 2;
    boolean prose = isWord(word) && before > 0 && text.charAt(before) == ' ';
    boolean clear = sentence && prose && marks.isCertain(index);
    return clear ? Optional.of(Applicability.SAFE) : Optional.empty();
  }

  private static boolean endsClause(String text, int at) {
    return at < text.length() && ".?!,".indexOf(text.charAt(at)) >= 0;
  }

  private static Optional<Applicability> afterBracket(String text, QuoteMarks marks, int index) {
    int at = marks.offset(index);
    char before = text.charAt(at - 1);
    if (before == '%') {
      return marks.isCertain(index) ? Optional.of(Applicability.SAFE) : Optional.empty();
    }
    int open = text.lastIndexOf('(', at);
    boolean prose = open > 0 && at - open < 200 && isBlank(text.charAt(open - 1));
    return prose && marks.isCertain(index) ? Optional.of(Applicability.SAFE) : Optional.empty();
  }

  private static boolean isInsideAt(String text, int at) {
    return at < text.length() && isInside(text.charAt(at));
  }

  /** A word of English or a name, not a letter that labels and not the prefix of a literal. */
  private boolean isWord(String word) {
    if (word.length() == 1) {
      return word.equals("a") || word.equals("A") || word.equals("I");
    }
    if (word.isEmpty() || word.charAt(word.length() - 1) > '\u024F') {
      return false;
    }
    if (lexicon.knows(word) || frequencies.knows(word)) {
      return word.length() > 2 || frequencies.of(word) > 9 || Character.isUpperCase(word.charAt(0));
    }
    if (Character.isUpperCase(word.charAt(0)) && word.length() > 2) {
      return true;
    }
    int apostrophe = Math.max(word.lastIndexOf('\''), word.lastIndexOf('\u2019'));
    return apostrophe > 1 && isWord(word.substring(0, apostrophe));
  }

  /** Whether the quotation that a mark opens holds no blank. */
  private static boolean isOneWord(String text, QuoteMarks marks, int open) {
    if (open < 0 || open + 1 >= marks.count()) {
      return false;
    }
    int blank = text.indexOf(' ', marks.offset(open));
    return blank < 0 || blank > marks.offset(open + 1);
  }

  /** {@code "her"story}, {@code un"natural"}: a word of which only a part is quoted. */
  private boolean isPartOf(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    String joined = first + second.toLowerCase(Locale.ROOT);
    return lexicon.knows(joined) || frequencies.knows(joined);
  }

  private boolean isPrefix(String word) {
    return prefixes.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isCapital(String text, int at) {
    int first = at;
    while (first < text.length() && "'\u2018\u2019([\u2026.".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    return first < text.length()
        && (Character.isUpperCase(text.charAt(first)) || Character.isDigit(text.charAt(first)));
  }

  /** The letters, apostrophes among them, that end at an offset. */
  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0 && end - start < 40 && isWordCharacter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static String wordBehind(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < 40 && isWordCharacter(text.charAt(end))) {
      end++;
    }
    // An apostrophe at the end closes an inner quotation or shortens the word.
    while (end > start && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return start <= end && start <= text.length() ? text.substring(start, end) : "";
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetter(c) || c == '\'' || c == '\u2019';
  }

  /** Whether a word's first letter, one behind the offset, has a blank or the like before it. */
  private static boolean standsApart(String text, int before) {
    return before < 0
        || isBlank(text.charAt(before))
        || "([\u201C\"\u2018\u2014\u2013-".indexOf(text.charAt(before)) >= 0;
  }

  private static boolean endsApart(String text, int end) {
    if (end >= text.length()) {
      return true;
    }
    char c = text.charAt(end);
    boolean stop = TERMINAL.indexOf(c) >= 0 && (end + 1 == text.length() || !isInk(text, end + 1));
    return isBlank(c)
        || stop
        || ")]\u2014\u2013-'\u2019\"\u201C\u201D\u2026".indexOf(c) >= 0
        || (c == '/' && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1)));
  }

  private static boolean isInk(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean endsInDigits(String text, int end) {
    return end < text.length() && Character.isDigit(text.charAt(end));
  }

  private static int yearEnd(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < 8 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Four digits that end there and can be a year, with a blank before them or nothing. */
  private static boolean isYear(String text, int end) {
    int start = end - 4;
    if (start < 0 || (text.charAt(start) != '1' && text.charAt(start) != '2')) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    return isBlank(before) || before == '"' || before == '\u201D' || before == '(';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether the word before an opening mark works in the grammar only, and calls no program. */
  boolean followsFunctionWord(String text, int at) {
    String word = wordBefore(text, at);
    return word.isEmpty() || nominals.isFunctionWord(word);
  }

  /** Whether most words in small letters around an offset are English. */
  boolean isEnglish(Block block, int offset) {
    List<Token> tokens = block.tokens();
    int at = block.tokenAt(offset);
    int known = 0;
    int all = 0;
    for (int i = Math.max(0, at - REACH); i < Math.min(tokens.size(), at + REACH); i++) {
      Token token = tokens.get(i);
      if (token.isWord() && !token.isCapitalised()) {
        all++;
        known += lexicon.knows(token.text()) ? 1 : 0;
      }
    }
    return all > 0 && known * 10 >= all * 7;
  }
}
