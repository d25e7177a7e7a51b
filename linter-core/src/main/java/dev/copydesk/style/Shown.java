package dev.copydesk.style;

import dev.copydesk.article.Block;
import dev.copydesk.source.Span;
import java.util.Arrays;
import java.util.Optional;

/**
 * The text of a block as rules read it. A line break is one blank, whatever it is written as and
 * however the next line is set in; code is as many asterisks as it has characters.
 */
final class Shown {
  private static final char MASK = '*';

  /** Where it comes from; empty if the text is the source itself. */
  private final Optional<Block> block;

  private final String text;

  /**
   * By offset of the text the offset in the block, and its end behind the last; empty if they are
   * the same.
   */
  private final int[] offsets;

  private Shown(Optional<Block> block, String text, int[] offsets) {
    this.block = block;
    this.text = text;
    this.offsets = offsets;
  }

  /** What is read. */
  String text() {
    return text;
  }

  /** The source as it is. */
  static Shown raw(String source) {
    return new Shown(Optional.empty(), source, new int[0]);
  }

  static Shown of(Block block, String source) {
    String text = block.text();
    if (isPlain(text)) {
      return new Shown(Optional.of(block), text, new int[0]);
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    int[] offsets = new int[text.length() + 16];
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int times = c == Block.OBJECT ? width(block.span(i, i + 1), source) : 1;
      if (shown.length() + times + 1 >= offsets.length) {
        offsets = Arrays.copyOf(offsets, 2 * (offsets.length + times));
      }
      Arrays.fill(offsets, shown.length(), shown.length() + times, i);
      if (isBreak(c)) {
        shown.append(' ');
        i++;
        while (i < text.length() && (isBreak(text.charAt(i)) || text.charAt(i) == ' ')) {
          i++;
        }
      } else {
        shown.append(String.valueOf(c == Block.OBJECT ? MASK : c).repeat(times));
        i++;
      }
    }
    offsets[shown.length()] = text.length();
    return new Shown(Optional.of(block), shown.toString(), offsets);
  }

  private static boolean isPlain(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.indexOf(Block.OBJECT) < 0;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** How many characters of code stand between backquotes; 1 for anything else. */
  private static int width(Span span, String source) {
    int start = span.start();
    int end = span.end();
    while (end - start > 2 && source.charAt(start) == '`' && source.charAt(end - 1) == '`') {
      start++;
      end--;
    }
    return start == span.start() || end - start > 1_000 ? 1 : end - start;
  }

  /**
   * Where an offset of the block is read.
   *
   * @param from an offset of the text that is not behind it
   */
  int at(int blockOffset, int from) {
    if (offsets.length == 0) {
      return blockOffset;
    }
    int at = from;
    while (at < text.length() && offsets[at] < blockOffset) {
      at++;
    }
    return at;
  }

  /** The span of the source for a span of the text, which is not empty. */
  Span span(int start, int end) {
    if (block.isEmpty()) {
      return new Span(start, end);
    }
    if (offsets.length == 0) {
      return block.get().span(start, end);
    }
    int last = offsets[end - 1];
    int behind = end;
    while (offsets[behind] == last) {
      behind++;
    }
    // A line break takes what sets in the next line along only if something follows it.
    int to = text.charAt(end - 1) == ' ' && behind == end ? last + 1 : offsets[behind];
    return block.get().span(offsets[start], Math.max(to, offsets[start] + 1));
  }
}
