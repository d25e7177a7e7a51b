package dev.copydesk.article.rst;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the first characters of a line say it is. Offsets are those of the text handed over. */
final class Shapes {
  private static final int LONGEST_ENUMERATOR = 12;

  private static final Pattern ROMAN =
      Pattern.compile("m{0,4}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})");

  private static final String OPTION_ARGUMENT = "(?:[a-zA-Z][\\w-]*+|<[^<>\\s]++>)";
  private static final Pattern OPTION =
      Pattern.compile(
          "(?:-\\w(?: ?%1$s)?+|(?:--|/)[a-zA-Z0-9][\\w-]*+(?:[ =]%1$s)?+)(?:, (?:-\\w(?: ?%1$s)?+|(?:--|/)[a-zA-Z0-9][\\w-]*+(?:[ =]%1$s)?+))*+(?: {2,}+|$)"
              .formatted(OPTION_ARGUMENT));

  private Shapes() {}

  /** Where the text of a bulleted item begins; -1 if it is none. */
  static int bullet(CharSequence text, int from, int to) {
    return "-+*\u2022\u2023\u2043".indexOf(text.charAt(from)) >= 0
        ? behind(text, from + 1, to)
        : -1;
  }

  /** Where the text of a numbered item begins; -1 if it is none. */
  static int enumerator(CharSequence text, int from, int to) {
    int at = text.charAt(from) == '(' ? from + 1 : from;
    int last = at;
    while (last < to && last - at < LONGEST_ENUMERATOR && isOrdinal(text.charAt(last))) {
      last++;
    }
    if (last == at || last == to) {
      return -1;
    }
    char close = text.charAt(last);
    boolean closed = close == ')' || (close == '.' && at == from);
    return closed && isOrdinal(text.subSequence(at, last).toString())
        ? behind(text, last + 1, to)
        : -1;
  }

  private static boolean isOrdinal(char c) {
    return c == '#' || (c < 0x80 && Chars.isLetterOrDigit(c));
  }

  private static boolean isOrdinal(String text) {
    if (text.length() == 1 || text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return true;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    boolean oneCase = text.equals(lower) || text.equals(text.toUpperCase(Locale.ROOT));
    return oneCase && ROMAN.matcher(lower).matches();
  }

  /** Where the colon stands that closes a field's name; -1 if it is no field. */
  static int field(CharSequence text, int from, int to) {
    if (text.charAt(from) != ':' || from + 2 >= to || " :".indexOf(text.charAt(from + 1)) >= 0) {
      return -1;
    }
    for (int at = from + 1; at < to; at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == ':' && (at + 1 == to || text.charAt(at + 1) == ' ')) {
        return text.charAt(at - 1) == ' ' ? -1 : at;
      } else if (c == ':' && text.charAt(at + 1) == '`') {
        return -1;
      }
    }
    return -1;
  }

  /** Where the description of an option begins; -1 if it is none. */
  static int option(CharSequence text, int from, int to) {
    char c = text.charAt(from);
    if (c != '-' && c != '/') {
      return -1;
    }
    Matcher matcher = OPTION.matcher(text).region(from, to);
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  /** Whether a line is one mark again and again. */
  static boolean isAdornment(CharSequence text, int from, int to) {
    char c = text.charAt(from);
    if (!isAsciiMark(c)) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      if (text.charAt(i) != c) {
        return false;
      }
    }
    return true;
  }

  static boolean isAsciiMark(char c) {
    return c > ' ' && c < 0x7F && !Chars.isLetterOrDigit(c);
  }

  static boolean isGridTop(CharSequence text, int from, int to) {
    return to - from >= 4
        && text.charAt(from) == '+'
        && text.charAt(from + 1) == '-'
        && text.charAt(to - 1) == '+'
        && consistsOf(text, from, to, "+-");
  }

  /** Whether a line is what stands above, within or below a simple table. */
  static boolean isSimpleBorder(CharSequence text, int from, int to) {
    return text.charAt(from) == '=' && consistsOf(text, from, to, "= ");
  }

  static boolean consistsOf(CharSequence text, int from, int to, String marks) {
    for (int i = from; i < to; i++) {
      if (marks.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether marks are followed by a blank or the line's end. */
  static boolean isMarker(String marker, String text, int from, int to) {
    int end = from + marker.length();
    return end <= to
        && text.startsWith(marker, from)
        && (end == to || text.charAt(end) == ' ' || text.charAt(end) == '\t');
  }

  /** Whether a line, should it be the first of its paragraph, were something else. */
  static boolean isNoText(String line) {
    int to = line.length();
    return to > 0
        && (bullet(line, 0, to) >= 0
            || enumerator(line, 0, to) >= 0
            || field(line, 0, to) >= 0
            || option(line, 0, to) >= 0
            || isMarker(">>>", line, 0, to)
            || isMarker("|", line, 0, to)
            || isMarker("..", line, 0, to)
            || isMarker("__", line, 0, to)
            || isAdornment(line, 0, to)
            || isGridTop(line, 0, to)
            || isSimpleBorder(line, 0, to)
            || line.startsWith("--")
            || line.startsWith("\u2014"));
  }

  /** Like that of a string, but looks no farther than the end. */
  static int indexOf(String wanted, String text, int from, int to) {
    for (int at = from; at + wanted.length() <= to; at++) {
      if (text.startsWith(wanted, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Behind the blanks after a marker; -1 if something else follows it. */
  static int behind(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at > from || at == to ? at : -1;
  }
}
