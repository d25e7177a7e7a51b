package dev.copydesk.rules.encoding;

import dev.copydesk.rule.Finding;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what escaping left in prose: {@code \u005Cu2019}, {@code \'}, {@code =E2=80=99}, {@code
 * %E2%80%99}.
 */
final class EscapeFinder {
  /**
   * An escape and what it stands for.
   *
   * @param marks how many characters of it look like code
   */
  record Escape(int start, int end, String value, int marks) {}

  /** The escapes of a text in order; empty if it has a backslash that is none. */
  List<Escape> escapes(String text) {
    List<Escape> escapes = new ArrayList<>();
    for (int i = text.indexOf('\\'); i >= 0; ) {
      Escape escape = backslash(text, i);
      if (escape == null) {
        return List.of();
      }
      escapes.add(escape);
      i = text.indexOf('\\', escape.end());
    }
    hexadecimal(text, '=', escapes);
    hexadecimal(text, '%', escapes);
    return escapes;
  }

  void find(Passage passage, List<Escape> escapes, List<Finding> findings) {
    long quotes = 0;
    boolean bare = false;
    for (Escape escape : escapes) {
      quotes += escape.value().equals("\"") ? 1 : 0;
    }
    if (quotes > 0) {
      bare = passage.text().chars().filter(c -> c == '"').count() > quotes;
    }
    if (isData(passage.text())) {
      return;
    }
    for (Escape escape : escapes) {
      boolean free =
          !passage.isAddress(escape.start())
              && !passage.isCodeSpan(escape.start())
              && passage.canWrite(escape.value());
      if (free) {
        judge(passage, escape, quotes % 2 == 0 && !bare, findings);
      }
    }
  }

  /** Names and values as JSON writes them: there the escape is right. */
  private static boolean isData(String text) {
    return text.contains("{\"") || text.contains("[\"") || text.contains("\":\"");
  }

  private static void judge(
      Passage passage, Escape escape, boolean paired, List<Finding> findings) {
    String text = passage.text();
    String value = escape.value();
    int c = value.codePointAt(0);
    char opener = text.charAt(escape.start());
    boolean suits = Fit.suits(c, passage.before(escape.start()), passage.at(escape.end()));
    suits |= value.equals(" ") || passage.isDash(value, escape.start(), escape.end());
    boolean safe = suits && opener != '%';
    if (text.startsWith("\\'", escape.start())) {
      String head = passage.lettersBefore(escape.start());
      String tail = passage.lettersAfter(escape.end());
      boolean owner = head.length() > 1 && Passage.words().knows(head);
      safe = Contracted.isContraction(head, tail) || (owner && Contracted.isTail(tail));
      suits = safe;
    } else if (c == '"') {
      safe &= paired;
    }
    if (!suits) {
      return;
    }
    String raw = text.substring(escape.start(), escape.end());
    Finding finding =
        Finding.of(
                HtmlEntity.INFO,
                passage.block().span(escape.start(), escape.end()),
                "`"
                    + raw
                    + "` is an escape that stands for `"
                    + (value.equals(" ") ? "blank" : value)
                    + "`")
            .withEvidence("the character suits this place; nothing in the article is code");
    findings.add(safe ? finding.safely(value) : finding.suggesting(value));
  }

  private static @Nullable Escape backslash(String text, int at) {
    int from = at + 1;
    if (from >= text.length()) {
      return null;
    }
    char kind = text.charAt(from);
    if (kind == '\'' || kind == '"') {
      return new Escape(at, from + 1, String.valueOf(kind), 1);
    }
    if (kind == '\\' && from + 1 < text.length() && text.charAt(from + 1) == 'u') {
      from++;
      kind = 'u';
    }
    int unit = kind == 'u' ? number(text, from + 1, 4) : -1;
    if (unit < 0) {
      return null;
    }
    int end = from + 5;
    if (Character.isHighSurrogate((char) unit) && text.startsWith("\\u", end)) {
      int low = number(text, end + 2, 4);
      if (low >= 0 && Character.isLowSurrogate((char) low)) {
        return new Escape(at, end + 6, "" + (char) unit + (char) low, 2);
      }
    }
    return isProse(unit) ? new Escape(at, end, Character.toString(unit), from - at) : null;
  }

  /** Sequences of UTF-8 written byte by byte, as quoted-printable mail and URLs have them. */
  private static void hexadecimal(String text, char sign, List<Escape> escapes) {
    int from = text.indexOf(sign);
    while (from >= 0) {
      int lead = number(text, from + 1, 2);
      int length = lead >= 0xE1 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE1 ? 2 : 0;
      int end = from + 1;
      if (length > 0) {
        String value = utf8(text, from, sign, length);
        if (value != null) {
          end = from + 3 * length;
          escapes.add(new Escape(from, end, value, sign == '=' ? length : 0));
        }
      } else if (sign == '=' && lead == 0x92 && isTailAt(text, from + 3)) {
        end = from + 3;
        escapes.add(new Escape(from, end, "\u2019", 1));
      } else if (sign == '%' && lead == 0x20 && isBetweenWords(text, from)) {
        end = from + 3;
        escapes.add(new Escape(from, end, " ", 0));
      }
      from = text.indexOf(sign, end);
    }
  }

  private static @Nullable String utf8(String text, int from, char sign, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      int at = from + 3 * i;
      int value = at < text.length() && text.charAt(at) == sign ? number(text, at + 1, 2) : -1;
      if (value < 0x80) {
        return null;
      }
      bytes[i] = (byte) value;
    }
    try {
      String decoded =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return decoded.length() == 1 && isProse(decoded.charAt(0)) ? decoded : null;
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }

  private static boolean isTailAt(String text, int from) {
    int end = from;
    while (end < text.length() && end < from + 4 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return from > 3
        && Character.isLetter(text.charAt(from - 4))
        && Contracted.isTail(text.substring(from, end));
  }

  private static boolean isBetweenWords(String text, int at) {
    int start = at;
    while (start > 0 && at - start < 60 && !Passage.isBlank(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && end - at < 60 && !Passage.isBlank(text.charAt(end))) {
      end++;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ("/:?=&#_\\".indexOf(c) >= 0 || (c == '.' && i + 1 < end)) {
        return false;
      }
    }
    return at > 0
        && Character.isLetter(text.charAt(at - 1))
        && at + 3 < text.length()
        && Character.isLetter(text.charAt(at + 3));
  }

  /** A letter of the Latin script or a mark of typography. */
  private static boolean isProse(int c) {
    return (c >= 0xA0 && c < 0x250) || (c >= 0x2010 && c <= 0x203A) || c == 0x20AC || c == 0x2122;
  }

  /** The number that some hexadecimal digits make; -1 if they are not all there. */
  private static int number(String text, int from, int digits) {
    if (from + digits > text.length()) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0 || text.charAt(i) > 'f') {
        return -1;
      }
      number = number * 16 + digit;
    }
    return number;
  }
}
