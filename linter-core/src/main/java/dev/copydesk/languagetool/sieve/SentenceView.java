package dev.copydesk.languagetool.sieve;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;

/**
 * A sentence as sieves see it: which conditions are fulfilled where. Sets of places are numbers
 * with a bit for each; in a sentence with more places than bits, neighbours share one. For one
 * thread.
 */
final class SentenceView {
  private final Terms known;
  private final Place[] places;

  /** How many places share a bit. */
  private final int sharing;

  private final long all;

  /**
   * By the numbers of the kinds of conditions: those that are known to be fulfilled nowhere, a bit
   * for each by its number. Most of what is asked is not there at all.
   */
  private final long[] @Nullable [] nowhere = new long[Condition.Kind.COUNT][];

  /** By the numbers of the conditions: where it is known whether they are fulfilled. */
  private long[] asked;

  /** Where they are. */
  private long[] fulfilled;

  /**
   * @param conditions about how many there are
   */
  SentenceView(AnalyzedSentence sentence, Terms known, int conditions) {
    this.known = known;
    AnalyzedTokenReadings[] tokens = sentence.getTokensWithoutWhitespace();
    places = new Place[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      places[i] = new Place(tokens[i], known);
    }
    sharing = (tokens.length + Long.SIZE - 1) / Long.SIZE;
    all = tokens.length == 0 ? 0 : -1L >>> (Long.SIZE - 1 - (tokens.length - 1) / sharing);
    asked = new long[conditions];
    fulfilled = new long[conditions];
  }

  /**
   * Looks at the sentence again, or at what has become of it.
   *
   * @return false if it has another number of places
   */
  boolean follow(AnalyzedSentence sentence) {
    AnalyzedTokenReadings[] tokens = sentence.getTokensWithoutWhitespace();
    if (tokens.length != places.length) {
      return false;
    }
    long changed = 0;
    for (int i = 0; i < tokens.length; i++) {
      if (!places[i].isStill(tokens[i])) {
        places[i] = new Place(tokens[i], known);
        changed |= 1L << (i / sharing);
        for (Condition.Kind kind : Condition.Kind.values()) {
          long[] some = nowhere[kind.number()];
          if (some != null) {
            keepDenied(some, places[i].terms(kind));
          }
        }
      }
    }
    if (changed != 0) {
      for (int i = 0; i < asked.length; i++) {
        asked[i] &= ~changed;
      }
    }
    return true;
  }

  long places() {
    return all;
  }

  /** The first place alone. */
  long firstPlace() {
    return all & 1;
  }

  /** The places next to some. */
  long next(long some) {
    long next = some << 1;
    return all & (sharing > 1 ? next | some : next);
  }

  /** Those of some places where a condition is fulfilled. */
  long of(Condition condition, long some) {
    int number = condition.number();
    if (!condition.absent() && Term.has(nowhere(condition.kind()), number)) {
      return 0;
    }
    if (number >= asked.length) {
      asked = Arrays.copyOf(asked, 2 * number + 1);
      fulfilled = Arrays.copyOf(fulfilled, asked.length);
    }
    long unknown = some & ~asked[number];
    if (unknown != 0) {
      ask(condition, unknown);
    }
    return some & fulfilled[number];
  }

  private long[] nowhere(Condition.Kind kind) {
    long[] found = nowhere[kind.number()];
    if (found == null) {
      found = new long[asked.length / Long.SIZE + 1];
      Arrays.fill(found, -1);
      for (Place place : places) {
        keepDenied(found, place.terms(kind));
      }
      nowhere[kind.number()] = found;
    }
    return found;
  }

  private static void keepDenied(long[] conditions, Term[] terms) {
    for (Term each : terms) {
      each.keepDenied(conditions);
    }
  }

  private void ask(Condition condition, long some) {
    long here = 0;
    for (int i = 0; i < places.length; i++) {
      long bit = 1L << (i / sharing);
      if ((some & bit) != 0 && places[i].fulfils(condition)) {
        here |= bit;
      }
    }
    int number = condition.number();
    asked[number] |= some;
    fulfilled[number] = (fulfilled[number] & ~some) | here;
  }
}
