package dev.copydesk.rules.wording;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number in a block and the units around it.
 *
 * @param at the index of the number's token
 */
record Quantified(Block block, int at) {
  private static final Set<String> SCALES =
      Set.of("m", "mn", "bn", "tn", "k", "million", "billion", "trillion", "thousand", "hundred");
  private static final Set<String> OF_WEIGHT =
      Set.of("of", "lighter", "heavier", "overweight", "underweight", "per", "each");
  private static final Set<String> CURRENCY_BEHIND = Set.of("sterling", "worth");

  /** What is doubled. */
  enum Kind {
    CURRENCY,
    PERCENT,
    UNIT,
    CLOCK
  }

  /**
   * A unit that stands twice.
   *
   * @param start where what goes begins, in the block's text
   * @param end one past what goes
   * @param from where the number begins, with its sign
   * @param to one past the whole
   * @param keepsWord of a percentage: whether the word stays
   */
  record Doubling(
      Kind kind,
      boolean isSafe,
      String text,
      int start,
      int end,
      int from,
      int to,
      boolean keepsWord,
      int otherStart,
      int otherEnd) {
    String written() {
      return text.substring(from, to).replaceAll("\\s+", " ");
    }

    String repaired() {
      return (text.substring(from, start) + text.substring(end, to)).replaceAll("\\s+", " ");
    }

    /** The same without a line break in what goes: the blank behind it goes instead. */
    @Nullable Doubling keepingLines() {
      int word = start;
      boolean broken = false;
      while (word < end && Character.isWhitespace(text.charAt(word))) {
        broken |= text.charAt(word) == '\n' || text.charAt(word) == '\r';
        word++;
      }
      if (!broken) {
        return this;
      }
      return end < text.length() && text.charAt(end) == ' '
          ? new Doubling(
              kind, isSafe, text, word, end + 1, from, end + 1, keepsWord, otherStart, otherEnd)
          : null;
    }

    /** The same with the other of both removed. */
    Doubling other() {
      return new Doubling(
          kind, isSafe, text, otherStart, otherEnd, from, to, !keepsWord, start, end);
    }
  }

  /** What stands twice behind the number, or before and behind it; null if nothing does. */
  @Nullable Doubling doubling() {
    int next = at + 1;
    Token token = token(next);
    if (token == null) {
      return null;
    }
    if (token.is('%')) {
      return percent(next, next, true);
    }
    Doubling currency = at > 0 ? currency() : null;
    if (currency != null) {
      return currency;
    }
    int unit = token.isBlank() ? next + 1 : next;
    Token word = token(unit);
    if (word == null || (token.isBlank() && token.text().length() > 3)) {
      return null;
    }
    if (word.is('%')) {
      return percent(next, unit, true);
    }
    if (!word.isWord() && !word.is('\u00B0')) {
      return null;
    }
    String lower = word.text();
    if (lower.equals("percent")) {
      return percent(next, unit, false);
    }
    if (lower.equals("per") && "cent".equals(textAt(unit + 2)) && isBlank(unit + 1)) {
      return percent(next, unit + 2, false);
    }
    return isClock(lower) || "ap".contains(lower.toLowerCase(Locale.ROOT))
        ? clock(unit)
        : unit(unit);
  }

  /** A sign with the word behind it, or the word with the sign; the first of both stays. */
  private @Nullable Doubling percent(int after, int last, boolean sign) {
    List<Token> tokens = block.tokens();
    int second = isBlank(last + 1) ? last + 2 : last + 1;
    Token token = token(second);
    if (token == null || (sign && !isBlank(last + 1))) {
      return null;
    }
    int end = sign ? percentWord(second) : token.is('%') ? token.end() : -1;
    if (end < 0 || goesOn(end)) {
      return null;
    }
    int firstEnd = tokens.get(last).end();
    int otherStart = tokens.get(after).start();
    int otherEnd = sign ? firstEnd : token.start();
    return new Doubling(
        Kind.PERCENT,
        true,
        block.text(),
        firstEnd,
        end,
        tokens.get(at).start(),
        end,
        !sign,
        otherStart,
        otherEnd);
  }

  private int percentWord(int index) {
    String word = textAt(index);
    if ("percent".equals(word)) {
      return block.tokens().get(index).end();
    }
    boolean two = "per".equals(word) && isBlank(index + 1) && "cent".equals(textAt(index + 2));
    return two ? block.tokens().get(index + 2).end() : -1;
  }

  private @Nullable Doubling currency() {
    List<Token> tokens = block.tokens();
    int first = signStart();
    if (first < 0) {
      return null;
    }
    int i = at + 1;
    boolean scaled = false;
    while (i < tokens.size() && i < at + 4) {
      int word = tokens.get(i).isBlank() ? i + 1 : i;
      String text = textAt(word);
      if (text == null || !SCALES.contains(text)) {
        break;
      }
      scaled = true;
      i = word + 1;
    }
    String gap = textAt(i);
    if (!isBlank(i) || gap == null || gap.length() > 2) {
      return null;
    }
    int start = tokens.get(first).start();
    String sign = block.text().substring(start, tokens.get(at).start()).strip();
    String word = match(UnitTable.table().currency(sign), i + 1);
    if (word == null) {
      return null;
    }
    int end = tokens.get(i).end() + word.length();
    if (goesOn(end)) {
      return null;
    }
    String next = wordAfter(end);
    if (CURRENCY_BEHIND.contains(next) && !next.equals("worth")) {
      return null;
    }
    boolean singular = !word.endsWith("s") && !word.equals("yen") && !word.equals("yuan");
    boolean weighed = word.startsWith("pound") && !scaled && OF_WEIGHT.contains(next);
    boolean safe = !weighed && !(singular && !next.isEmpty()) && !isName(next);
    int from = tokens.get(i - 1).end();
    return new Doubling(Kind.CURRENCY, safe, block.text(), from, end, start, end, false, from, end);
  }

  /** The token a sign of currency begins with, or -1. */
  private int signStart() {
    Token before = block.tokens().get(at - 1);
    if (before.is('$')) {
      boolean lettered = at > 1 && block.tokens().get(at - 2).isWord();
      return lettered ? at - 2 : at - 1;
    }
    if (before.is('\u00A3') || before.is('\u20AC') || before.is('\u00A5') || before.is('\u20B9')) {
      return at > 1 && block.tokens().get(at - 2).isWord() ? -1 : at - 1;
    }
    boolean rupees = at > 1 && before.isBlank() && "Rs".equals(textAt(at - 2));
    return rupees ? at - 2 : -1;
  }

  private @Nullable Doubling unit(int index) {
    List<Token> tokens = block.tokens();
    Token unit = tokens.get(index);
    Token blank = token(index + 1);
    List<String> doubles = UnitTable.table().doubles(unit.text());
    if (doubles.isEmpty() || blank == null || !blank.isBlank() || blank.text().length() > 2) {
      return null;
    }
    String word = match(doubles, index + 2);
    if (word == null || goesOn(blank.end() + word.length())) {
      return null;
    }
    int end = blank.end() + word.length();
    String next = wordAfter(end);
    boolean degrees = unit.is('\u00B0');
    // 5 m meters: the instruments; 20 feet ft. and 5 miles mi stay for a person.
    boolean singular = word.endsWith("re") || word.endsWith("er") || word.endsWith("gram");
    boolean free = next.isEmpty() || !(singular || isUnclear(unit.text()) || isName(next));
    boolean safe = !degrees && free;
    return new Doubling(
        Kind.UNIT,
        safe,
        block.text(),
        unit.end(),
        end,
        tokens.get(at).start(),
        end,
        false,
        unit.end(),
        end);
  }

  /** {@code the $100 dollars question}; but not {@code 3 mm millimetres thick}. */
  private static boolean isName(String next) {
    Lexicon lexicon = Lexicon.english();
    return lexicon.has(next, "NN")
        && !lexicon.has(next, "IN")
        && !lexicon.has(next, "DT")
        && !lexicon.has(next, "JJ")
        && !lexicon.has(next, "RB")
        && !lexicon.has(next, "MD")
        && !lexicon.has(next, "VBD");
  }

  private static boolean isUnclear(String unit) {
    return unit.equals("m") || unit.equals("lb") || unit.equals("ft");
  }

  private static boolean isClock(String word) {
    return word.equalsIgnoreCase("am") || word.equalsIgnoreCase("pm");
  }

  /** {@code 5 pm p.m.} or {@code 5 p.m. pm}: the first stays. */
  private @Nullable Doubling clock(int index) {
    String text = block.text();
    int start = block.tokens().get(index).start();
    int first = clockEnd(start);
    if (first < 0 || first >= text.length() || text.charAt(first) != ' ') {
      return null;
    }
    int end = clockEnd(first + 1);
    if (end < 0 || goesOn(end)) {
      return null;
    }
    boolean dotted = text.charAt(start + 1) == '.';
    boolean dottedToo = text.charAt(first + 2) == '.';
    boolean same = lower(text, start) == lower(text, first + 1);
    boolean minister =
        Character.isUpperCase(text.charAt(first + 1)) && !Character.isUpperCase(text.charAt(start));
    if (dotted == dottedToo || !same || minister || (!dottedToo && lower(text, start) == 'a')) {
      return null;
    }
    // The stop of the second may end the sentence.
    boolean ends = dottedToo && (end == text.length() || opensSentence(end));
    int to = ends ? end - 1 : end;
    return new Doubling(
        Kind.CLOCK, true, text, first, to, block.tokens().get(at).start(), to, false, first, to);
  }

  private static char lower(String text, int at) {
    return Character.toLowerCase(text.charAt(at));
  }

  private boolean opensSentence(int end) {
    String text = block.text();
    return Character.isWhitespace(text.charAt(end))
        && end + 1 < text.length()
        && Character.isUpperCase(text.charAt(end + 1));
  }

  /** One past {@code pm}, {@code p.m.} and the like at an offset; -1 if none stands there. */
  private int clockEnd(int start) {
    String text = block.text();
    boolean half =
        start < text.length() && (lower(text, start) == 'a' || lower(text, start) == 'p');
    if (!half) {
      return -1;
    }
    if (text.regionMatches(true, start + 1, ".m.", 0, 3)) {
      return start + 4;
    }
    return text.regionMatches(true, start + 1, "m", 0, 1) ? start + 2 : -1;
  }

  private @Nullable String match(List<String> words, int index) {
    Token token = token(index);
    String longest = null;
    if (token != null) {
      for (String word : words) {
        boolean longer = longest == null || word.length() > longest.length();
        if (longer && isAt(word, token.start())) {
          longest = word;
        }
      }
    }
    return longest;
  }

  private boolean isAt(String word, int start) {
    int end = start + word.length();
    String text = block.text();
    return text.startsWith(word, start)
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  /** Whether the word goes on behind an offset: {@code $5 dollar-a-day}, {@code 5% per cent's}. */
  private boolean goesOn(int end) {
    String text = block.text();
    if (end >= text.length()) {
      return false;
    }
    char c = text.charAt(end);
    return Character.isLetterOrDigit(c)
        || c == '-'
        || c == '\''
        || c == '\u2019'
        || c == '/'
        || c == '_'
        || c == '%';
  }

  /** The word a blank parts from an offset, in lower case; empty if there is none. */
  private String wordAfter(int end) {
    String text = block.text();
    if (end >= text.length() || !Character.isWhitespace(text.charAt(end))) {
      return "";
    }
    int from = end + 1;
    int to = from;
    while (to < text.length() && to - from < 20 && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private @Nullable Token token(int index) {
    return index >= 0 && index < block.tokens().size() ? block.tokens().get(index) : null;
  }

  private boolean isBlank(int index) {
    Token token = token(index);
    return token != null && token.isBlank();
  }

  private @Nullable String textAt(int index) {
    Token token = token(index);
    return token == null ? null : token.text();
  }
}
