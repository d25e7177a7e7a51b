package dev.copydesk.injection;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Random;

/**
 * UTF-8 read as Windows-1252, and byte 9D dropped.
 *
 * <p>Windows-1252 assigns no character to 9D, the last byte of a closing quotation mark in UTF-8.
 * Strict decoders leave it out, others make a control of it that the next program strips. Of all
 * marks of English typography only the closing double quotation mark loses a byte, so it strikes
 * every quotation of an article: its beginning is whole mojibake, its end is cut. Behind it stands
 * whatever stands behind quotations: a blank, a comma, a full stop, a bracket, a dash, the end of
 * the paragraph. The letters Á, Í, Ï, Ð and Ý lose a byte in the same way, but nothing tells which
 * was lost; texts that hold them, or hold other characters with such a byte, are passed over.
 */
public final class LostByte9D implements Damage {
  @Override
  public String name() {
    return "mojibake with 9D lost";
  }

  @Override
  public String rule() {
    return "encoding/mojibake";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    if (text.indexOf('\u201D') < 0 || !isPaired(text)) {
      return Optional.empty();
    }
    String damaged = Misreading.misread(text, Charset.forName("windows-1252"));
    boolean otherLoss =
        Misreading.misread(text.replace("\u201D", ""), Charset.forName("windows-1252"))
            .chars()
            .anyMatch(c -> c >= 0x80 && c < 0xA0);
    return otherLoss ? Optional.empty() : Optional.of(damaged.replace("\u009D", ""));
  }

  /** Whether each quotation opens and closes within its paragraph. */
  private static boolean isPaired(String text) {
    for (String paragraph : text.split("\n\\s*\n", -1)) {
      boolean open = false;
      for (int i = 0; i < paragraph.length(); i++) {
        char c = paragraph.charAt(i);
        if ((c == '\u201C' && open) || (c == '\u201D' && !open)) {
          return false;
        }
        open = c == '\u201C' || (c != '\u201D' && open);
      }
      if (open) {
        return false;
      }
    }
    return true;
  }
}
