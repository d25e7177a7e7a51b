package dev.copydesk.languagetool.sieve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.ChunkTag;

/** What is at a place of a sentence, as it was when it was looked at. For one thread. */
final class Place {
  private final Terms known;
  private final AnalyzedToken[] readings;
  private final Term[] tags;
  private final Term[] phrases;

  // Made when they are needed.
  private Term @Nullable [] words;
  private Term @Nullable [] lemmas;

  Place(AnalyzedTokenReadings token, Terms known) {
    this.known = known;
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
      phrases[i] = known.tag(chunks.get(i).getChunkTag(), true);
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

  boolean fulfils(Condition condition) {
    for (Term each : terms(condition.kind())) {
      if (each.is(condition)) {
        return !condition.absent();
      }
    }
    return condition.absent();
  }

  Term[] terms(Condition.Kind kind) {
    return switch (kind) {
      case TAG -> tags;
      case PHRASE -> phrases;
      case WORD -> words();
      case LEMMA -> lemmas();
    };
  }

  private Term[] words() {
    Term[] found = words;
    if (found == null) {
      found = find(false);
      words = found;
    }
    return found;
  }

  private Term[] lemmas() {
    Term[] found = lemmas;
    if (found == null) {
      found = find(true);
      lemmas = found;
    }
    return found;
  }

  private Term[] find(boolean ofLemmas) {
    List<Term> found = new ArrayList<>();
    String last = null;
    for (AnalyzedToken reading : readings) {
      String lemma = ofLemmas ? reading.getLemma() : null;
      String text = lemma == null ? reading.getToken() : lemma;
      if (!text.equals(last)) {
        found.add(known.word(text));
        last = text;
      }
    }
    return found.toArray(Term[]::new);
  }
}
