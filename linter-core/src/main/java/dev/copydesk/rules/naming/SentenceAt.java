package dev.copydesk.rules.naming;

import dev.copydesk.article.Block;
import dev.copydesk.source.Span;
import java.util.List;

/** Finds the sentence in which something stands. */
final class SentenceAt {
  private SentenceAt() {}

  /** The sentence that holds the character at an offset, or the next one behind it. */
  static Span of(Block block, int offset) {
    List<Span> sentences = block.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return sentences.isEmpty() ? new Span(0, block.text().length()) : sentences.get(low);
  }

  /** Whether a sentence ends at an offset. */
  static boolean endsAt(Block block, int offset) {
    return offset > 0 && of(block, offset - 1).end() == offset;
  }
}
