package dev.copydesk.languagetool;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Lexicon;
import java.util.HashSet;
import java.util.Set;

/**
 * In how many articles of a run each word stands that the dictionaries lack: what several articles
 * call by a name has that name. Counts are kept by fingerprint in fixed memory and do not depend on
 * the order of the articles; hardly ever is one too high, never too low.
 */
public final class SharedWords {
  /** Of a run of one article: nothing is shared. */
  public static final SharedWords NONE = new SharedWords(new byte[0], Witness.NONE);

  private static final int SLOTS = 1 << 20;
  private static final int HASHES = 3;
  private static final int SHORTEST = 2;

  private final byte[] counts;
  private final Witness witness;

  private SharedWords(byte[] counts, Witness witness) {
    this.counts = counts;
    this.witness = witness;
  }

  /** Hears what is asked of shared words, and what the answer is. */
  @FunctionalInterface
  public interface Witness {
    /** Does not listen. */
    Witness NONE = (word, articles, yes) -> {};

    /** As {@link SharedWords#standsIn} has it; on whatever thread asks. */
    void hear(String word, int articles, boolean yes);
  }

  /** Of a run whose articles are yet to be added. */
  public static SharedWords empty() {
    return new SharedWords(new byte[SLOTS], Witness.NONE);
  }

  /** The words of an article's prose that the dictionaries lack, as written, each once. */
  public static Set<String> unknown(Article article) {
    Lexicon lexicon = Lexicon.english();
    Frequencies frequencies = Frequencies.english();
    Set<String> words = new HashSet<>();
    for (Block block : article.blocks()) {
      if (block.isRunningText() || block.kind() == Block.Kind.HEADING) {
        for (Token token : block.tokens()) {
          String word = token.text();
          if (token.isWord()
              && word.length() >= SHORTEST
              && !lexicon.knows(word)
              && !frequencies.knows(word)) {
            words.add(Spelling.withoutEnding(word));
          }
        }
      }
    }
    return words;
  }

  /** Adds the words of one article; for one thread, before anybody asks. */
  public void add(Set<String> words) {
    for (String word : words) {
      long hash = fingerprint(word);
      for (int i = 0; i < HASHES; i++) {
        int slot = slot(hash, i);
        if (counts[slot] < Byte.MAX_VALUE) {
          counts[slot]++;
        }
      }
    }
  }

  /** The same words, with somebody who hears what is asked of them. */
  public SharedWords heardBy(Witness other) {
    return new SharedWords(counts, other);
  }

  /** Whether a word stands as written in so many articles, of which at most 127 are counted. */
  public boolean standsIn(String word, int articles) {
    boolean yes = articles(word) >= articles;
    witness.hear(word, articles, yes);
    return yes;
  }

  /** In how many articles a word stands as written, at most 127. */
  int articles(String word) {
    if (counts.length == 0) {
      return 0;
    }
    long hash = fingerprint(word);
    int least = Byte.MAX_VALUE;
    for (int i = 0; i < HASHES; i++) {
      least = Math.min(least, counts[slot(hash, i)]);
    }
    return least;
  }

  private static int slot(long hash, int nth) {
    return (int) (hash >>> (nth * 20)) & (SLOTS - 1);
  }

  private static long fingerprint(String word) {
    long mixed = word.length();
    for (int i = 0; i < word.length(); i++) {
      mixed = (mixed ^ word.charAt(i)) * 0x9E3779B97F4A7C15L;
      mixed ^= mixed >>> 32;
    }
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 31);
  }
}
