package dev.copydesk.article.html;

import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Character references, as browsers read them. */
final class References {
  private static final int LONGEST_NAME = 32;
  private static final int LONGEST_WITHOUT_SEMICOLON = 6;

  /** What references to the numbers 128 to 159 mean: those who write them think of Windows. */
  private static final String WINDOWS =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D"
          + "\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
          + "\u009D\u017E\u0178";

  private References() {}

  /**
   * A reference.
   *
   * @param meaning the characters it stands for
   * @param end behind its last character
   */
  record Reference(String meaning, int end) {}

  /**
   * The reference that begins at an offset.
   *
   * @param to where the text ends
   * @param attribute whether it stands in an attribute, where fewer are known
   */
  static @Nullable Reference at(String source, int at, int to, boolean attribute) {
    if (at + 1 >= to || source.charAt(at) != '&') {
      return null;
    }
    return source.charAt(at + 1) == '#'
        ? numeric(source, at, to)
        : named(source, at, to, attribute);
  }

  private static @Nullable Reference numeric(String source, int at, int to) {
    int digits = at + 2;
    boolean hex = digits < to && (source.charAt(digits) | 0x20) == 'x';
    if (hex) {
      digits++;
    }
    int end = digits;
    int value = 0;
    while (end < to) {
      char c = source.charAt(end);
      boolean known = hex ? c < 128 && Character.digit(c, 16) >= 0 : Html.isDigit(c);
      if (!known) {
        break;
      }
      value = Math.min(0x110000, value * (hex ? 16 : 10) + Character.digit(c, 16));
      end++;
    }
    if (end == digits) {
      return null;
    }
    boolean semicolon = end < to && source.charAt(end) == ';';
    return new Reference(meaning(value), semicolon ? end + 1 : end);
  }

  private static String meaning(int value) {
    if (value >= 0x80 && value < 0xA0) {
      return WINDOWS.substring(value - 0x80, value - 0x7F);
    }
    boolean impossible = value == 0 || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000);
    return impossible ? "\uFFFD" : Character.toString(value);
  }

  private static @Nullable Reference named(String source, int at, int to, boolean attribute) {
    int start = at + 1;
    int end = start;
    while (end < to && end - start <= LONGEST_NAME && isNamePart(source.charAt(end))) {
      end++;
    }
    if (end > start && end < to && source.charAt(end) == ';') {
      String name = source.substring(start, end);
      if (Entities.isNamedEntity(name)) {
        return new Reference(Entities.getByName(name), end + 1);
      }
    }
    for (int stop = Math.min(end, start + LONGEST_WITHOUT_SEMICOLON); stop > start + 1; stop--) {
      String name = source.substring(start, stop);
      if (Entities.isBaseNamedEntity(name)) {
        boolean goesOn =
            stop < to && (isNamePart(source.charAt(stop)) || source.charAt(stop) == '=');
        return attribute && goesOn ? null : new Reference(Entities.getByName(name), stop);
      }
    }
    return null;
  }

  private static boolean isNamePart(char c) {
    return Html.isLetter(c) || Html.isDigit(c);
  }
}
