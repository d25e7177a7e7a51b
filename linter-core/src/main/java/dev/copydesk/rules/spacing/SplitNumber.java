package dev.copydesk.rules.spacing;

import dev.copydesk.lexicon.Lexicon;
import java.util.Locale;
import java.util.Optional;

/**
 * Two halves of what may be one number, a blank between them.
 *
 * @param left the first half, digits and commas, or a sign of currency
 * @param right the second half
 * @param end one past the second half
 */
record SplitNumber(String text, Kind kind, String left, String right, int end) {
  static final String CURRENCIES = "$\u00A3\u20AC\u20B9";

  private static final int LONGEST = 20;

  /** What speaks for one number. */
  enum Kind {
    /** {@code 1 ,200}. */
    THOUSANDS,
    /** {@code 3 .5 million}. */
    DECIMAL_BEFORE_UNIT,
    /** {@code In 20 17}. */
    YEAR,
    /** {@code In 201 7}. */
    SPLIT_YEAR,
    /** {@code $ 5}. */
    CURRENCY,
    /** {@code 5 0 percent}: anything that a person should look at. */
    LIKELY
  }

  /** Judges the halves on both sides of a blank. */
  static Optional<SplitNumber> at(String text, int gap) {
    int start = gap;
    while (start > 0 && gap - start < LONGEST && isNumberPart(text.charAt(start - 1))) {
      start--;
    }
    int end = gap + 1;
    while (end < text.length() && end - gap < LONGEST && isNumberPart(text.charAt(end))) {
      end++;
    }
    // The full stop or comma of the sentence is no part of the number.
    while (end > gap + 2 && !isDigit(text.charAt(end - 1))) {
      end--;
    }
    String left = text.substring(start, gap);
    String right = text.substring(gap + 1, end);
    if (gap - start >= LONGEST || end - gap >= LONGEST || !isFree(text, start, end)) {
      return Optional.empty();
    }
    if (left.isEmpty()) {
      boolean sign = start > 0 && CURRENCIES.indexOf(text.charAt(start - 1)) >= 0;
      boolean alone = start < 2 || !Character.isLetterOrDigit(text.charAt(start - 2));
      return sign && alone && isDigit(right.charAt(0))
          ? Optional.of(
              new SplitNumber(text, Kind.CURRENCY, text.substring(start - 1, start), right, end))
          : Optional.empty();
    }
    Optional<Kind> kind = kind(text, start, left, right, end);
    return kind.isPresent()
        ? Optional.of(new SplitNumber(text, kind.get(), left, right, end))
        : Optional.empty();
  }

  private static Optional<Kind> kind(String text, int start, String left, String right, int end) {
    char sign = start == 0 ? ' ' : text.charAt(start - 1);
    boolean money = CURRENCIES.indexOf(sign) >= 0;
    String next = wordAfter(text, end);
    if (right.charAt(0) == ',') {
      boolean grouped = isGrouped(left, right) && !isListed(text, start, end);
      return grouped ? Optional.of(Kind.THOUSANDS) : Optional.empty();
    }
    if (right.charAt(0) == '.') {
      return decimal(left, right.substring(1), isUnit(text, end) || money);
    }
    if (!isDigits(right)) {
      return Optional.empty();
    }
    String before = wordBefore(text, start);
    char last = left.charAt(left.length() - 1);
    if (last == ',') {
      boolean counted = money || NumberWords.COUNTING.has(before);
      String head = left.substring(0, left.length() - 1);
      boolean grouped = right.length() == 3 && isGrouped(head, "," + right);
      return grouped && counted && !isListed(text, start, end)
          ? Optional.of(Kind.LIKELY)
          : Optional.empty();
    }
    if (last == '.') {
      boolean one = isDigits(left.substring(0, left.length() - 1)) && right.length() < 3;
      boolean price = one && money && right.length() == 2 && isPriceBefore(text, end, next);
      if (price) {
        return Optional.of(Kind.LIKELY);
      }
      boolean whole = one && left.length() < 5 && isUnit(text, end);
      return whole && (money || NumberWords.COUNTING.has(before))
          ? Optional.of(Kind.LIKELY)
          : Optional.empty();
    }
    return isDigits(left) && !money
        ? digits(text, left, right, before, next, end)
        : Optional.empty();
  }

  /** {@code $31. 50 a share}, {@code $31. 50.}: nothing that fifty of could be follows. */
  private static boolean isPriceBefore(String text, int end, String next) {
    Lexicon lexicon = Lexicon.english();
    boolean closed = end < text.length() && ",.;:?!)".indexOf(text.charAt(end)) >= 0;
    return closed
        || (!next.isEmpty()
            && !next.equals("of")
            && !lexicon.has(next, "NN")
            && !lexicon.has(next, "JJ")
            && (lexicon.has(next, "IN")
                || lexicon.has(next, "DT")
                || lexicon.has(next, "TO")
                || lexicon.has(next, "CC")));
  }

  private static Optional<Kind> digits(
      String text, String left, String right, String before, String next, int end) {
    String joined = left + right;
    if (NumberHabits.isYear(joined)) {
      boolean dated = NumberWords.DATING.has(before);
      if (left.length() == 2) {
        boolean counted = NumberWords.UNIT.has(next) || next.equals("percent");
        return dated && !counted ? Optional.of(Kind.YEAR) : Optional.empty();
      }
      return dated && NumberWords.UNIT.has(next) ? Optional.empty() : year(dated);
    }
    boolean small = left.length() + right.length() == 2 && left.charAt(0) != '0';
    return small && isPercent(text, end) && NumberWords.COUNTING.has(before)
        ? Optional.of(Kind.LIKELY)
        : Optional.empty();
  }

  private static Optional<Kind> year(boolean dated) {
    return dated ? Optional.of(Kind.SPLIT_YEAR) : Optional.empty();
  }

  /** {@code 3 .5 million}, but not {@code 3 .22 rifles} and hardly {@code hit 3 .300}. */
  private static Optional<Kind> decimal(String left, String fraction, boolean unit) {
    boolean number = isDigits(left) && left.length() <= 3 && isDigits(fraction);
    return number && fraction.length() < 3 && unit && !(left.length() > 1 && left.charAt(0) == '0')
        ? Optional.of(Kind.DECIMAL_BEFORE_UNIT)
        : Optional.empty();
  }

  /** Whether one to three digits and groups of three make one number that starts with no zero. */
  private static boolean isGrouped(String left, String right) {
    String whole = left + right;
    int point = whole.indexOf('.');
    String digits = point < 0 ? whole : whole.substring(0, point);
    int group = 0;
    boolean first = true;
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) != ',') {
        group++;
      } else if (first ? group < 1 || group > 3 : group != 3) {
        return false;
      } else {
        first = false;
        group = 0;
      }
    }
    boolean fraction = point < 0 || isDigits(whole.substring(point + 1));
    return !first && group == 3 && fraction && digits.charAt(0) != '0';
  }

  /** {@code 1, 200 and 3}, {@code 10 ,200 ,300}, {@code (1 ,200)}, {@code May 1 ,200 people}. */
  private static boolean isListed(String text, int start, int end) {
    boolean more =
        text.startsWith(" ,", end)
            || isNumberBehind(text, end, " and ")
            || (text.startsWith(", ", end)
                && end + 2 < text.length()
                && isDigit(text.charAt(end + 2)));
    boolean listed = start > 2 && text.charAt(start - 2) == ',' && isDigit(text.charAt(start - 3));
    boolean before =
        start > 2 && text.charAt(start - 1) == ' ' && (listed || isDigit(text.charAt(start - 2)));
    boolean pair =
        start > 0
            && end < text.length()
            && "([{".indexOf(text.charAt(start - 1)) >= 0
            && ")]}".indexOf(text.charAt(end)) >= 0;
    return more || before || pair || NumberWords.NUMBERED.has(wordBefore(text, start));
  }

  private static boolean isNumberBehind(String text, int end, String between) {
    int at = end + between.length();
    return text.startsWith(between, end) && at < text.length() && isDigit(text.charAt(at));
  }

  /** Whether neither half goes on in what is no prose: a path, a version, a telephone number. */
  private static boolean isFree(String text, int start, int end) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    boolean open =
        Character.isWhitespace(before)
            || "([\"'\u201C\u2018\u2014\u2013~".indexOf(before) >= 0
            || CURRENCIES.indexOf(before) >= 0;
    boolean clock = after == ':' && end + 1 < text.length() && isDigit(text.charAt(end + 1));
    boolean closed =
        Character.isWhitespace(after)
            || ",.;:?!)]\"'\u201D\u2019\u2014%".indexOf(after) >= 0
            || (after == '-' && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1)))
            || ((after == 'm' || after == 'b' || after == 'k') && CURRENCIES.indexOf(before) >= 0);
    return open && closed && !clock;
  }

  private static boolean isUnit(String text, int end) {
    return isPercent(text, end) || NumberWords.SCALE.has(wordAfter(text, end));
  }

  private static boolean isPercent(String text, int end) {
    return text.startsWith("%", end)
        || text.startsWith(" %", end)
        || text.startsWith(" per cent", end)
        || text.startsWith(" percent", end);
  }

  private static boolean isNumberPart(char c) {
    return isDigit(c) || c == ',' || c == '.';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String wordBefore(String text, int start) {
    int to = start;
    while (to > 0 && start - to < 3 && !Character.isLetter(text.charAt(to - 1))) {
      char c = text.charAt(to - 1);
      if (!Character.isWhitespace(c) && CURRENCIES.indexOf(c) < 0) {
        return "";
      }
      to--;
    }
    int from = to;
    while (from > 0 && to - from < LONGEST && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static String wordAfter(String text, int end) {
    int from = end;
    while (from < text.length() && from - end < 2 && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && to - from < LONGEST && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return from == end ? "" : text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  String asWritten() {
    return left + " " + right;
  }

  String joined() {
    return left + right;
  }

  char sign() {
    return left.charAt(0);
  }

  /** Whether nothing that could be counted follows: a mark or the end. */
  boolean isClosed() {
    return end == text.length() || ",.;:?!)".indexOf(text.charAt(end)) >= 0;
  }

  /** Whether a mark, the end or a word follows that nothing counts. */
  boolean isBeforeClause() {
    String next = wordAfter(text, end);
    Lexicon lexicon = Lexicon.english();
    return isClosed()
        || lexicon.has(next, "IN")
        || lexicon.has(next, "CC")
        || lexicon.has(next, "DT")
        || lexicon.has(next, "PRP")
        || lexicon.has(next, "MD");
  }
}
