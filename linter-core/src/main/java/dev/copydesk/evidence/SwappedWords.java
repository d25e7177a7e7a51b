package dev.copydesk.evidence;

import dev.copydesk.article.Block;
import dev.copydesk.lexicon.Lexicon;

/**
 * Counts the {@code an} that programs leave before the words they put for others: {@code an
 * global}. Only small known words that begin with a sounded consonant count, and no {@code an} that
 * may be a clipped {@code and}.
 */
public final class SwappedWords {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 20;

  private SwappedWords() {}

  /** How many a block has. */
  public static int in(Block block) {
    String text = block.text();
    int found = 0;
    int at = text.indexOf(" an ");
    while (at >= 0) {
      int start = at + 4;
      int end = start;
      while (end < text.length() && end - start < LONGEST && isSmall(text.charAt(end))) {
        end++;
      }
      if (end - start >= SHORTEST
          && "bcdfgjklmnpqrstvwxz".indexOf(text.charAt(start)) >= 0
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))
          && Lexicon.english().knows(text.substring(start, end))
          && !isClipped(block, at + 1)) {
        found++;
      }
      at = text.indexOf(" an ", start);
    }
    return found;
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isClipped(Block block, int offset) {
    return ClippedAnd.mayStandAt(block.tokens(), block.tokenAt(offset));
  }
}
