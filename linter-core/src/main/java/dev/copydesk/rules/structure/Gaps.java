package dev.copydesk.rules.structure;

/** What lies between two blocks. */
final class Gaps {
  private Gaps() {}

  /** Whether a blank line does. */
  static boolean isParagraphBreak(String source, int from, int to) {
    int feeds = 0;
    int returns = 0;
    for (int i = from; i < to; i++) {
      feeds += source.charAt(i) == '\n' ? 1 : 0;
      returns += source.charAt(i) == '\r' ? 1 : 0;
    }
    return Math.max(feeds, returns) > 1;
  }
}
