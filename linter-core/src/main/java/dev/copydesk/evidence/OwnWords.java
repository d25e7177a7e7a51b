package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Where an article uses its words: in its prose, and outside of it, in code, links, names of files,
 * labels and whatever else its source holds. A word that stands outside prose too is hardly a slip
 * of the finger.
 */
public final class OwnWords {
  private static final int SHORTEST = 2;

  private final Map<String, Integer> inProse;
  private final Map<String, Integer> inSource;

  private OwnWords(Map<String, Integer> inProse, Map<String, Integer> inSource) {
    this.inProse = inProse;
    this.inSource = inSource;
  }

  /** Counts the words of the prose and of the whole source. */
  public static OwnWords of(Article article) {
    Map<String, Integer> inSource = new HashMap<>();
    eachWord(article.source().text(), word -> inSource.merge(word, 1, Integer::sum));
    Map<String, Integer> inProse = new HashMap<>();
    for (Block block : article.blocks()) {
      if (block.isRunningText() || block.kind() == Block.Kind.HEADING) {
        eachWord(block.text(), word -> inProse.merge(word, 1, Integer::sum));
      }
    }
    return new OwnWords(inProse, inSource);
  }

  /** How often the prose has the word, in whatever case. */
  public int inProse(String word) {
    return inProse.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** Every word of the prose, in lower case. */
  public Set<String> prose() {
    return Collections.unmodifiableSet(inProse.keySet());
  }

  /** How often the word, or a part of an identifier that is it, stands outside of prose. */
  public int outsideProse(String word) {
    return inSource.getOrDefault(word.toLowerCase(Locale.ROOT), 0) - inProse(word);
  }

  /** Runs of letters in lower case; of those with capitals inside, the parts too. */
  private static void eachWord(String text, Consumer<String> each) {
    int start = -1;
    int part = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (!letter) {
        if (start >= 0) {
          take(text, start, i, each);
          if (part > start) {
            take(text, part, i, each);
          }
        }
        start = -1;
      } else if (start < 0) {
        start = i;
        part = i;
      } else if (Character.isUpperCase(text.charAt(i))
          && Character.isLowerCase(text.charAt(i - 1))) {
        take(text, part, i, each);
        part = i;
      }
    }
  }

  private static void take(String text, int start, int end, Consumer<String> each) {
    if (end - start >= SHORTEST) {
      each.accept(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
  }
}
