package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.Arrays;
import java.util.List;

/**
 * Where the capitalised words of an article stand: one token in ten, and all that rules about names
 * need to look at.
 */
public final class Capitals {
  private final int[][] places;

  private Capitals(int[][] places) {
    this.places = places;
  }

  /** Looks at every word of all blocks, verbatim ones too. */
  public static Capitals of(Article article) {
    List<Block> blocks = article.blocks();
    int[][] places = new int[blocks.size()][];
    int most = 0;
    for (Block block : blocks) {
      most = Math.max(most, block.tokens().size());
    }
    int[] found = new int[most];
    for (int i = 0; i < places.length; i++) {
      List<Token> tokens = blocks.get(i).tokens();
      int count = 0;
      for (int at = 0, size = tokens.size(); at < size; at++) {
        Token token = tokens.get(at);
        if (token.isWord() && token.isCapitalised()) {
          found[count++] = at;
        }
      }
      places[i] = Arrays.copyOf(found, count);
    }
    return new Capitals(places);
  }

  /** How many capitalised words a block has. */
  public int count(int block) {
    return places[block].length;
  }

  /** The index among its block's tokens of the nth capitalised word, in order. */
  public int token(int block, int nth) {
    return places[block][nth];
  }
}
