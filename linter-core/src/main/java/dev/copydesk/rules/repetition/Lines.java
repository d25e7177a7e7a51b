package dev.copydesk.rules.repetition;

import dev.copydesk.article.Block;
import dev.copydesk.source.Span;

/** What the lines and the quotation marks of a stretch say about it. */
final class Lines {
  private static final int LONGEST_VERSE = 50;

  private Lines() {}

  /** Whether a text has several lines, all of them short, as stanzas and addresses have. */
  static boolean areVerse(String text) {
    int start = 0;
    int lines = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        if (i - start > LONGEST_VERSE) {
          return false;
        }
        lines += i > start ? 1 : 0;
        start = i + 1;
      }
    }
    return lines > 1;
  }

  /** Whether a blank line lies between two offsets of a text. */
  static boolean isParted(String text, int from, int to) {
    int feeds = 0;
    int returns = 0;
    for (int i = from; i < to; i++) {
      feeds += text.charAt(i) == '\n' ? 1 : 0;
      returns += text.charAt(i) == '\r' ? 1 : 0;
    }
    return Math.max(feeds, returns) > 1;
  }

  /** Whether a paragraph is nothing but what somebody says. */
  static boolean isAllQuoted(Block block) {
    String text = block.text();
    if (text.isEmpty() || "\"'\u201C\u2018".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    return block.quotations().size() != 1
        ? block.quotations().isEmpty()
        : block.quotations().get(0).open() == 0
            && block.quotations().get(0).close() == text.length() - 1;
  }

  /** Whether any of a stretch is, or may be, somebody's very words. */
  static boolean isQuoted(Block block, Span stretch) {
    String text = block.text();
    for (int i = stretch.start(); i < stretch.end(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\u201C' || c == '\u201D' || c == '\u00AB') {
        return true;
      }
    }
    return block.isQuoted(stretch.start());
  }
}
