package dev.copydesk.languagetool.sieve;

import java.util.Arrays;
import java.util.List;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.ChunkTag;

/** What is at a place of a sentence, as it was when it was looked at. */
final class Place {
  private final String text;
  private final AnalyzedToken[] readings;
  private final boolean[] counts;
  private final String[] phrases;

  /** By the numbers of the kinds of conditions: what they are asked of. */
  private final Term[][] terms = new Term[Condition.Kind.ASKED][];

  Place(AnalyzedTokenReadings token, Terms known) {
    text = token.getToken();
    readings = new AnalyzedToken[token.getReadingsLength()];
    counts = new boolean[readings.length];
    Term[] tags = new Term[readings.length];
    for (int i = 0; i < readings.length; i++) {
      AnalyzedToken reading = token.getAnalyzedToken(i);
      readings[i] = reading;
      counts[i] = !reading.hasNoTag();
      tags[i] = known.tag(reading.getPOSTag(), counts[i]);
    }
    List<ChunkTag> chunks = token.getChunkTags();
    phrases = new String[chunks.size()];
    Term[] ofPhrases = new Term[phrases.length];
    for (int i = 0; i < phrases.length; i++) {
      phrases[i] = chunks.get(i).getChunkTag();
      ofPhrases[i] = known.phrase(phrases[i]);
    }
    terms[Condition.Kind.TAG.number()] = together(tags, known);
    terms[Condition.Kind.PHRASE.number()] = together(ofPhrases, known);
    terms[Condition.Kind.WORD.number()] = texts(false, known);
    terms[Condition.Kind.LEMMA.number()] = texts(true, known);
  }

  /** There are few different sets of tags: what is asked of one is known of it. */
  private static Term[] together(Term[] tags, Terms known) {
    if (tags.length < 2) {
      return tags;
    }
    Term all = tags[0];
    for (int i = 1; i < tags.length; i++) {
      all = known.together(all, tags[i]);
    }
    return new Term[] {all};
  }

  private Term[] texts(boolean ofLemmas, Terms known) {
    Term[] found = new Term[readings.length];
    int size = 0;
    String last = null;
    for (AnalyzedToken reading : readings) {
      String lemma = ofLemmas ? reading.getLemma() : null;
      String each = lemma == null ? reading.getToken() : lemma;
      if (!each.equals(last)) {
        found[size++] = ofLemmas ? known.lemma(each) : known.word(each);
        last = each;
      }
    }
    return size == found.length ? found : Arrays.copyOf(found, size);
  }

  /** The word that is written there. */
  String text() {
    return text;
  }

  /** Looks again on which lists the words and lemmas are. */
  void lookUp(Terms known) {
    for (Term each : terms[Condition.Kind.WORD.number()]) {
      known.lookUp(each, false);
    }
    for (Term each : terms[Condition.Kind.LEMMA.number()]) {
      known.lookUp(each, true);
    }
  }

  /** Whether a place is as this one was. */
  // A reading does not change, but for whether it counts as tagged.
  @SuppressWarnings("ReferenceEquality")
  boolean isStill(AnalyzedTokenReadings token) {
    List<ChunkTag> chunks = token.getChunkTags();
    if (token.getReadingsLength() != readings.length || chunks.size() != phrases.length) {
      return false;
    }
    for (int i = 0; i < readings.length; i++) {
      AnalyzedToken reading = token.getAnalyzedToken(i);
      if (reading != readings[i] || reading.hasNoTag() == counts[i]) {
        return false;
      }
    }
    for (int i = 0; i < phrases.length; i++) {
      if (!chunks.get(i).getChunkTag().equals(phrases[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether conditions of a kind are asked of the same as there.
   *
   * @param kind its number
   */
  boolean isAlike(Place other, int kind) {
    return Arrays.equals(terms[kind], other.terms[kind]);
  }

  boolean fulfils(Condition condition) {
    for (Term each : terms[condition.kind().number()]) {
      if (each.is(condition)) {
        return true;
      }
    }
    return false;
  }

  /** Leaves of the conditions of a kind in a set those that are known not to be fulfilled here. */
  void keepDenied(int kind, long[] conditions) {
    for (Term each : terms[kind]) {
      each.keepDenied(conditions);
    }
  }

  /**
   * Notes on which lists the words and lemmas are.
   *
   * @param bit the place's
   * @param listed the places by the numbers of the lists
   */
  void addLists(long bit, long[] listed) {
    for (Term each : terms[Condition.Kind.WORD.number()]) {
      addLists(each, bit, listed);
    }
    for (Term each : terms[Condition.Kind.LEMMA.number()]) {
      addLists(each, bit, listed);
    }
  }

  private static void addLists(Term term, long bit, long[] listed) {
    for (int number : term.lists()) {
      if (number < listed.length) {
        listed[number] |= bit;
      }
    }
  }

  /**
   * False only if no reading's word here is the word there, in whatever case.
   *
   * @param other a place before
   */
  boolean mayRepeat(Place other) {
    if (!isOneWord(other.text)) {
      return true;
    }
    for (AnalyzedToken each : readings) {
      if (other.text.equalsIgnoreCase(each.getToken())) {
        return true;
      }
    }
    return false;
  }

  /** Whether LanguageTool takes it for a pattern as it is. */
  private static boolean isOneWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      char each = word.charAt(i);
      if (each <= ' ' || Character.isWhitespace(each) || Character.isSpaceChar(each)) {
        return false;
      }
    }
    return !word.isEmpty();
  }
}
