package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article that damage may have made: those the lexicon lacks, those with a digit or
 * a capital inside, single letters, letters that stand for digits, and words that follow a number
 * at once. All other words need no look by rules about damage inside words.
 */
public final class UnknownWords {
  /** Verdicts on the words seen lately are kept, for longer texts more of them. */
  private static final int MOST_REMEMBERED = 1 << 15;

  private static final int LEAST_REMEMBERED = 1 << 8;
  private static final int CHARACTERS_EACH = 4;

  private final List<Block> blocks;
  private final int[][] places;
  private @Nullable Map<String, Integer> times;

  private UnknownWords(List<Block> blocks, int[][] places) {
    this.blocks = blocks;
    this.places = places;
  }

  /** The answer of an article; a word that its house accepts is in order. */
  public static UnknownWords in(Evidence evidence) {
    Vocabulary vocabulary = evidence.style().vocabulary();
    return evidence.get(UnknownWords.class, article -> of(article, vocabulary));
  }

  /** Looks at every word of all blocks, verbatim ones too. */
  private static UnknownWords of(Article article, Vocabulary vocabulary) {
    int room = article.source().text().length() / CHARACTERS_EACH;
    int kept = Math.max(LEAST_REMEMBERED, Math.min(MOST_REMEMBERED, Integer.highestOneBit(room)));
    return new Collector(kept, vocabulary).collect(article.blocks());
  }

  /** How many such words a block has. */
  public int count(int block) {
    return places[block].length;
  }

  /** The index among its block's tokens of the nth such word, in order. */
  public int token(int block, int nth) {
    return places[block][nth];
  }

  /** How often such a word stands in the article, in whatever case. */
  public int times(String word) {
    return times().getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  private synchronized Map<String, Integer> times() {
    if (times == null) {
      times = counted();
    }
    return times;
  }

  private Map<String, Integer> counted() {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < places.length; i++) {
      List<Token> tokens = blocks.get(i).tokens();
      for (int place : places[i]) {
        counts.merge(tokens.get(place).lower(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static final class Collector {
    private static final int[] NONE = {};

    private final Lexicon lexicon = Lexicon.english();
    private final Vocabulary vocabulary;
    private final String[] seen;
    private final boolean[] plain;
    private int[] found = new int[64];

    Collector(int kept, Vocabulary vocabulary) {
      this.vocabulary = vocabulary;
      this.seen = new String[kept];
      this.plain = new boolean[kept];
    }

    UnknownWords collect(List<Block> blocks) {
      int[][] places = new int[blocks.size()][];
      for (int i = 0; i < places.length; i++) {
        places[i] = collect(blocks.get(i));
      }
      return new UnknownWords(blocks, places);
    }

    private int[] collect(Block block) {
      int count = 0;
      boolean behindNumber = false;
      List<Token> tokens = block.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        if (token.kind() == Token.Kind.WORD && (behindNumber || !isPlain(token.text()))) {
          if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
          }
          found[count++] = i;
        }
        behindNumber = token.kind() == Token.Kind.NUMBER;
      }
      return count == 0 ? NONE : Arrays.copyOf(found, count);
    }

    private boolean isPlain(String word) {
      int hash = word.hashCode();
      int slot = (hash ^ (hash >>> 15)) & (seen.length - 1);
      if (!word.equals(seen[slot])) {
        seen[slot] = word;
        plain[slot] = (!isOdd(word) && lexicon.knows(word)) || vocabulary.accepts(word);
      }
      return plain[slot];
    }

    private static boolean isOdd(String word) {
      if (word.length() == 1) {
        return true;
      }
      boolean digits = true;
      boolean behindSmall = false;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        if (c >= 'a' && c <= 'z') {
          behindSmall = true;
        } else if (Character.isDigit(c) || (behindSmall && Character.isUpperCase(c))) {
          return true;
        } else {
          behindSmall = Character.isLowerCase(c);
        }
        digits = digits && "lIOo".indexOf(c) >= 0;
      }
      return digits;
    }
  }
}
