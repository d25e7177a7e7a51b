package dev.copydesk.languagetool.sieve;

import java.util.Arrays;
import java.util.List;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.ChunkTag;

/** What is at a place of a sentence, as it was when it was looked at. For one thread. */
final class Place {
  private final String text;
  private final AnalyzedToken[] readings;
  private final Term[] tags;
  private final Term[] phrases;

  /** By the numbers of the kinds of conditions: what they are asked of. */
  private final Term[][] asked = new Term[Kind.ASKED][];

  /** The numbers of the conditions that it is told to fulfil. */
  private int[][] told = {};

  Place(AnalyzedTokenReadings token, Terms known) {
    text = token.getToken();
    readings = new AnalyzedToken[token.getReadingsLength()];
    tags = new Term[readings.length];
    for (int i = 0; i < readings.length; i++) {
      AnalyzedToken reading = token.getAnalyzedToken(i);
      readings[i] = reading;
      tags[i] = known.tag(reading.getPOSTag(), !reading.hasNoTag());
    }
    List<ChunkTag> chunks = token.getChunkTags();
    phrases = new Term[chunks.size()];
    for (int i = 0; i < phrases.length; i++) {
      phrases[i] = known.phrase(chunks.get(i).getChunkTag());
    }
    asked[Kind.WORD.number()] = texts(false, known);
    asked[Kind.LEMMA.number()] = texts(true, known);
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
      if (reading != readings[i] || reading.hasNoTag() == tags[i].counts()) {
        return false;
      }
    }
    for (int i = 0; i < phrases.length; i++) {
      if (!chunks.get(i).getChunkTag().equals(phrases[i].text())) {
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
    return Arrays.equals(asked[kind], other.asked[kind]);
  }

  boolean fulfils(Condition condition) {
    for (Term each : asked[condition.kind().number()]) {
      if (each.is(condition)) {
        return true;
      }
    }
    return false;
  }

  /** Leaves of the conditions of a kind in a set those that are known not to be fulfilled here. */
  void keepDenied(int kind, long[] conditions) {
    for (Term each : asked[kind]) {
      each.keepDenied(conditions);
    }
  }

  /**
   * Tells which conditions are fulfilled here.
   *
   * @param bit the place's
   * @param places where they are, by their numbers
   */
  void tell(long bit, long[] places, Terms known) {
    Term[] words = asked[Kind.WORD.number()];
    Term[] lemmas = asked[Kind.LEMMA.number()];
    int[][] all = new int[2 + words.length + lemmas.length][];
    all[0] = known.ofTags(tags);
    all[1] = known.ofPhrases(phrases);
    int end = 2;
    for (Term each : words) {
      all[end++] = known.ofWord(each);
    }
    for (Term each : lemmas) {
      all[end++] = known.ofLemma(each);
    }
    told = all;
    for (int[] each : all) {
      for (int number : each) {
        if (number < places.length) {
          places[number] |= bit;
        }
      }
    }
  }

  /** Takes back what it told. */
  void takeBack(long bit, long[] places) {
    for (int[] each : told) {
      for (int number : each) {
        if (number < places.length) {
          places[number] &= ~bit;
        }
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
