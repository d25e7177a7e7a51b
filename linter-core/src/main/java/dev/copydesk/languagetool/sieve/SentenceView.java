package dev.copydesk.languagetool.sieve;

import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.ChunkTag;

/**
 * A sentence as sieves see it: which words and tags are where. For one thread, and as long as
 * nobody changes the sentence.
 */
final class SentenceView {
  private final Numbers knownWords;
  private final AnalyzedTokenReadings[] tokens;
  private final long[] all;
  private final Places<Tag> tags;
  private final Places<Tag> phrases;

  // Made when they are needed.
  private @Nullable Places<String> words;
  private @Nullable Places<String> lemmas;

  SentenceView(AnalyzedSentence sentence, Numbers knownWords, Tags knownTags) {
    this.knownWords = knownWords;
    tokens = sentence.getTokensWithoutWhitespace();
    all = Bits.all(tokens.length);
    tags = new Places<>(all.length);
    phrases = new Places<>(all.length);
    for (int place = 0; place < tokens.length; place++) {
      for (int i = 0; i < tokens[place].getReadingsLength(); i++) {
        AnalyzedToken reading = tokens[place].getAnalyzedToken(i);
        Tag tag = knownTags.of(reading.getPOSTag(), !reading.hasNoTag());
        tags.add(tag, tag.number(), place);
      }
      for (ChunkTag phrase : tokens[place].getChunkTags()) {
        Tag tag = knownTags.of(phrase.getChunkTag(), true);
        phrases.add(tag, tag.number(), place);
      }
    }
  }

  /** All places; not to be changed. */
  long[] places() {
    return all;
  }

  /** The first place alone. */
  long[] firstPlace() {
    long[] first = new long[all.length];
    if (first.length > 0) {
      first[0] = 1;
    }
    return first;
  }

  /** Of each reading its tag. */
  Places<Tag> tags() {
    return tags;
  }

  /** The tags of the phrases. */
  Places<Tag> phrases() {
    return phrases;
  }

  /** Of each reading the word. */
  Places<String> words() {
    Places<String> known = words;
    if (known == null) {
      known = find(false);
      words = known;
    }
    return known;
  }

  /** Of each reading the lemma, and the word where it has none. */
  Places<String> lemmas() {
    Places<String> known = lemmas;
    if (known == null) {
      known = find(true);
      lemmas = known;
    }
    return known;
  }

  private Places<String> find(boolean ofLemmas) {
    Places<String> found = new Places<>(all.length);
    for (int place = 0; place < tokens.length; place++) {
      String last = null;
      for (int i = 0; i < tokens[place].getReadingsLength(); i++) {
        AnalyzedToken reading = tokens[place].getAnalyzedToken(i);
        String lemma = ofLemmas ? reading.getLemma() : null;
        String text = lemma == null ? reading.getToken() : lemma;
        if (!text.equals(last)) {
          found.add(text, knownWords.of(text), place);
          last = text;
        }
      }
    }
    return found;
  }
}
