package dev.copydesk.rules.encoding;

import dev.copydesk.lexicon.WordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A single-byte code page, all 256 bytes of which stand for a character: those it leaves unassigned
 * stand for the control character of the same number, as the programs that cause the damage decode
 * them.
 */
final class CodePage {
  private static final int HALF = 0x80;

  /** Beyond this, a code page has at most a few characters. */
  private static final int DENSE = 0x2600;

  private final String name;
  private final char[] upper;
  private final byte[] bytes = new byte[DENSE];

  private CodePage(String name, char[] upper) {
    this.name = name;
    this.upper = upper;
    if (name.equals("Windows-1252")) {
      // Text that passed through Latin-1 as well has some controls where letters would be.
      for (int i = 0; i < 0x20; i++) {
        bytes[HALF + i] = (byte) (HALF + i);
      }
    }
    for (int i = 0; i < HALF; i++) {
      if (upper[i] < DENSE) {
        bytes[upper[i]] = (byte) (HALF + i);
      }
    }
  }

  /** All code pages that UTF-8 is read as by mistake, the likeliest first. */
  static List<CodePage> all() {
    return Holder.ALL;
  }

  /** What the code page is called in messages, such as {@code Windows-1252}. */
  String name() {
    return name;
  }

  boolean is(String otherName) {
    return name.equals(otherName);
  }

  /** The byte from 80 to FF that stands for a character; zero if there is none. */
  int byteOf(char c) {
    if (c < DENSE) {
      return bytes[c] & 0xFF;
    }
    for (int i = 0; i < HALF; i++) {
      if (upper[i] == c) {
        return HALF + i;
      }
    }
    return 0;
  }

  /** The character that a byte from 80 to FF stands for. */
  char charOf(int b) {
    return upper[b - HALF];
  }

  private static final class Holder {
    static final List<CodePage> ALL = read();

    private static List<CodePage> read() {
      List<CodePage> pages = new ArrayList<>();
      for (List<String> row : WordTable.beside(CodePage.class, "code-pages.tsv").rows()) {
        char[] upper = new char[HALF];
        int[] codes =
            Arrays.stream(row.get(1).split(" ", -1))
                .mapToInt(hex -> Integer.parseInt(hex, 16))
                .toArray();
        for (int i = 0; i < HALF; i++) {
          upper[i] = (char) codes[i];
        }
        pages.add(new CodePage(row.get(0), upper));
      }
      return List.copyOf(pages);
    }
  }
}
