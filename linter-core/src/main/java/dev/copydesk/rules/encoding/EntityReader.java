package dev.copydesk.rules.encoding;

import dev.copydesk.lexicon.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads HTML's character references, escaped once or several times. */
final class EntityReader {
  private static final int LONGEST_NAME = 24;
  private static final int MOST_ESCAPES = 6;

  /** What Windows-1252 has at 80 to 9F; its gaps are the control characters of the same number. */
  private static final String WINDOWS =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D"
          + "\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
          + "\u009D\u017E\u0178";

  private final Map<String, String> values = new HashMap<>();

  EntityReader() {
    for (List<String> row : WordTable.beside(EntityReader.class, "html-entities.tsv").rows()) {
      values.put(row.get(0), Character.toString(Integer.parseInt(row.get(1), 16)));
    }
  }

  /**
   * A reference and what it stands for.
   *
   * @param end one past its semicolon
   */
  record Reference(int end, String value) {}

  /** The reference whose ampersand stands at an offset; null if none does. */
  @Nullable Reference at(String text, int ampersand) {
    Reference found = body(text, ampersand + 1);
    for (int i = 0; found != null && found.value().equals("&") && i < MOST_ESCAPES; i++) {
      Reference inner = body(text, found.end());
      if (inner == null) {
        break;
      }
      found = inner;
    }
    return found;
  }

  private @Nullable Reference body(String text, int from) {
    int end = from;
    int limit = Math.min(text.length(), from + LONGEST_NAME + 2);
    if (end < limit && text.charAt(end) == '#') {
      end++;
    }
    while (end < limit && isAlphanumeric(text.charAt(end))) {
      end++;
    }
    if (end == from || end >= text.length() || text.charAt(end) != ';') {
      return null;
    }
    String value = value(text.substring(from, end));
    return value == null ? null : new Reference(end + 1, value);
  }

  /** What a name or a number stands for; null if nothing that belongs in a text. */
  @Nullable String value(String name) {
    if (!name.startsWith("#")) {
      return values.get(name);
    }
    boolean hex = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
    String digits = name.substring(hex ? 2 : 1);
    if (digits.isEmpty() || digits.length() > 7) {
      return null;
    }
    int number;
    try {
      number = Integer.parseInt(digits, hex ? 16 : 10);
    } catch (NumberFormatException notANumber) {
      return null;
    }
    if (number >= 0x80 && number < 0xA0) {
      number = WINDOWS.charAt(number - 0x80);
    }
    return isText(number) ? Character.toString(number) : null;
  }

  private static boolean isText(int c) {
    return c >= 0x20
        && c != 0x7F
        && !(c >= 0x80 && c < 0xA0)
        && c != 0xFFFD
        && Character.isDefined(c)
        && !(c <= 0xFFFF && Character.isSurrogate((char) c))
        && Character.getType(c) != Character.PRIVATE_USE;
  }

  static boolean isAlphanumeric(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
