package dev.copydesk.style.pattern;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text that many expressions are matched against. Where its words begin, and with which letters,
 * is found once for all of them. Used by one thread at a time.
 */
public final class Subject {
  /** Letters of a word's beginning that are compared. */
  static final int LETTERS = 3;

  /** What stands for any character but an ASCII letter, and for the end of the text. */
  static final int OTHER = 0;

  private static final int BITS = 5;

  private final String text;
  private int @Nullable [] starts;
  private short[] codes = {};

  public Subject(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  /** Offsets at which a word begins, in order. */
  int[] starts() {
    if (starts == null) {
      starts = find();
    }
    return starts;
  }

  /** The code of the letters at the beginning of a word, by the word's number. */
  short[] codes() {
    starts();
    return codes;
  }

  private int[] find() {
    int[] found = new int[Math.max(16, text.length() / 5)];
    int count = 0;
    boolean inWord = false;
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int c = text.codePointAt(i);
      next = i + Character.charCount(c);
      boolean word = isWord(c);
      if (word && !inWord) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
      inWord = word;
    }
    int[] all = Arrays.copyOf(found, count);
    codes = new short[count];
    for (int i = 0; i < count; i++) {
      codes[i] = (short) code(text, all[i]);
    }
    return all;
  }

  /** What {@code \w} takes. */
  private static boolean isWord(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
    int type = Character.getType(c);
    return Character.isAlphabetic(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.CONNECTOR_PUNCTUATION
        || c == '\u200C'
        || c == '\u200D';
  }

  private static int code(String text, int at) {
    int code = 0;
    for (int i = 0; i < LETTERS; i++) {
      int letter = at + i < text.length() ? letter(text.charAt(at + i)) : OTHER;
      code = (code << BITS) | letter;
    }
    return code;
  }

  /** From 1 for an A in either case to 26; {@link #OTHER} for all else. */
  static int letter(char c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z' && c < 0x80 ? lower - 'a' + 1 : OTHER;
  }
}
