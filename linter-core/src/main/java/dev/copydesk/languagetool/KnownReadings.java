package dev.copydesk.languagetool;

import java.util.List;
import org.languagetool.tagging.BaseTagger;
import org.languagetool.tagging.TaggedWord;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.WordTagger;

/**
 * The parts of speech and the base forms of the words that have come up, for which LanguageTool
 * goes through its dictionary each time. Safe for use by many threads.
 */
final class KnownReadings implements WordTagger {
  private static final int MOST_WORDS = 1 << 13;

  private static final String PLACE = "wordTagger";

  private final WordTagger own;
  private final FirstWords<List<TaggedWord>> words = new FirstWords<>(MOST_WORDS);

  private KnownReadings(WordTagger own) {
    this.own = own;
  }

  /** Has a tagger of LanguageTool remember words; once, by whatever thread. */
  static synchronized void give(Tagger tagger) {
    try {
      Object own = Internals.get(BaseTagger.class, PLACE, tagger);
      if (own.getClass() != KnownReadings.class) {
        Internals.set(BaseTagger.class, PLACE, tagger, new KnownReadings((WordTagger) own));
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      // It looks words up as ever.
      return;
    }
  }

  @Override
  public List<TaggedWord> tag(String word) {
    List<TaggedWord> known = words.get(word);
    if (known == null) {
      known = List.copyOf(own.tag(word));
      words.keep(word, known);
    }
    return known;
  }
}
