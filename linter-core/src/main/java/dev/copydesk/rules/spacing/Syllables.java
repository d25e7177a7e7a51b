package dev.copydesk.rules.spacing;

import dev.copydesk.article.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which blocks part words into syllables, as the words under music are parted: {@code Hal- le- lu-
 * jah}. To mend some of them would leave a text that is neither the one nor the other.
 */
final class Syllables {
  private static final int ENOUGH = 2;

  /** So many words that mend, for each piece that does not, are rather torn by lines. */
  private static final int SHARE = 3;

  private final List<TornWord> torn;
  private final TornProof proof;
  private final Map<Block, Boolean> known = new HashMap<>();

  Syllables(List<TornWord> torn, TornProof proof) {
    this.torn = torn;
    this.proof = proof;
  }

  /** Whether two pieces or more of the block are of no word that could be mended. */
  boolean areIn(Block block) {
    return known.computeIfAbsent(block, this::judge);
  }

  private boolean judge(Block block) {
    int mended = 0;
    int left = 0;
    for (TornWord word : torn) {
      if (word.block() == block && word.kind() == TornWord.Kind.BLANK) {
        boolean mends = proof.of(word).isPresent();
        mended += mends ? 1 : 0;
        left += !mends && isPiece(word) ? 1 : 0;
      }
    }
    int links = links(block.text());
    return links >= ENOUGH || (left + links >= ENOUGH && (left + links) * SHARE >= mended);
  }

  private static boolean isPiece(TornWord word) {
    return !WordProof.standsAlone(word.right())
        || (!WordProof.standsAlone(word.left()) && !WordProof.isPrefix(word.left()));
  }

  /** Pieces between two hyphens with blanks behind: {@code le-} of {@code Hal- le- lu- jah}. */
  private static int links(String text) {
    int links = 0;
    int last = -1;
    for (int at = text.indexOf("- ", 1); at >= 0; at = text.indexOf("- ", at + 1)) {
      if (!TornWord.isLetter(text.charAt(at - 1))) {
        continue;
      }
      boolean linked = last >= 0 && isLetters(text, last + 2, at);
      links += linked && !isSuspended(text, at + 2) ? 1 : 0;
      last = at;
    }
    return links;
  }

  private static boolean isLetters(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!TornWord.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return from < to;
  }

  /** {@code two- three- and four-year}. */
  private static boolean isSuspended(String text, int at) {
    return text.startsWith("and ", at) || text.startsWith("or ", at) || text.startsWith("to ", at);
  }
}
