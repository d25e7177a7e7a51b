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
  /** How far back repeated words are looked for, in places. */
  static final int FARTHEST = 7;

  private static final int KINDS = Kind.ASKED;

  private final Terms known;
  private final Place[] places;

  /** How many places share a bit. */
  private final int sharing;

  private final long all;

  /**
   * By the numbers of the kinds of conditions: those that are known to be fulfilled nowhere, a bit
   * for each by its number; null if that has to be looked at again. Most of what is asked is not
   * there at all.
   */
  private final long[] @Nullable [] nowhere = new long[KINDS][];

  /** By their numbers: where it is known whether they are fulfilled. */
  private final long[][] asked = new long[KINDS][];

  /** Where they are. */
  private final long[][] fulfilled = new long[KINDS][];

  /**
   * By the numbers of the conditions that are told at once: where they are fulfilled; null if that
   * has to be told again.
   */
  private long @Nullable [] told;

  /** By how far back: where a word may be repeated; only of distances that are asked for. */
  private final long[] repeated = new long[FARTHEST + 1];

  /** A bit for each distance that is not known. */
  private int unknown = -1;

  private boolean reworded;

  /**
   * @param conditions how many there are of each kind
   */
  SentenceView(AnalyzedSentence sentence, Terms known, int[] conditions) {
    this.known = known;
    AnalyzedTokenReadings[] tokens = sentence.getTokensWithoutWhitespace();
    places = new Place[tokens.length];
    sharing = (tokens.length + Long.SIZE - 1) / Long.SIZE;
    all = tokens.length == 0 ? 0 : -1L >>> (Long.SIZE - 1 - (tokens.length - 1) / sharing);
    for (int i = 0; i < tokens.length; i++) {
      places[i] = new Place(tokens[i], known);
    }
    for (int kind = 0; kind < KINDS; kind++) {
      asked[kind] = new long[conditions[kind]];
      fulfilled[kind] = new long[conditions[kind]];
    }
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
    for (int i = 0; i < tokens.length; i++) {
      Place before = places[i];
      if (!before.isStill(tokens[i])) {
        places[i] = new Place(tokens[i], known);
        reworded |= !places[i].text().equals(before.text());
        unknown = -1;
        forget(before, places[i], i / sharing);
      }
    }
    return true;
  }

  private void forget(Place before, Place now, int bit) {
    long[] known = told;
    if (known != null && sharing == 1) {
      before.takeBack(1L << bit, known);
      now.tell(1L << bit, known, this.known);
    } else {
      told = null;
    }
    for (int kind = 0; kind < KINDS; kind++) {
      if (!before.isAlike(now, kind)) {
        nowhere[kind] = null;
        long[] some = asked[kind];
        for (int i = 0; i < some.length; i++) {
          some[i] &= ~(1L << bit);
        }
      }
    }
  }

  /** Whether other words stand in it than at first. */
  boolean isReworded() {
    return reworded;
  }

  long places() {
    return all;
  }

  /** The first place alone. */
  long firstPlace() {
    return all & 1;
  }

  /** Whether places share bits. */
  boolean isShared() {
    return sharing > 1;
  }

  /** The places next to some. */
  long next(long some) {
    long next = some << 1;
    return all & (sharing > 1 ? next | some : next);
  }

  /**
   * Whether a condition is known to be fulfilled nowhere.
   *
   * @param code the condition's
   */
  boolean lacks(int code) {
    int kind = Condition.kindOf(code);
    int number = Condition.numberOf(code);
    if (kind < KINDS) {
      return Term.has(nowhere(kind), number);
    }
    long[] places = told();
    return number < places.length && places[number] == 0;
  }

  /** Those of some places where a condition is fulfilled. */
  long of(Condition condition, long some) {
    int kind = condition.kind().number();
    int number = condition.number();
    if (kind >= KINDS) {
      return some & told(number);
    }
    if (Term.has(nowhere(kind), number)) {
      return 0;
    }
    if (number >= asked[kind].length) {
      asked[kind] = Arrays.copyOf(asked[kind], 2 * number + 1);
      fulfilled[kind] = Arrays.copyOf(fulfilled[kind], 2 * number + 1);
    }
    long open = some & ~asked[kind][number];
    if (open != 0) {
      long here = ask(condition, open);
      asked[kind][number] |= open;
      fulfilled[kind][number] = (fulfilled[kind][number] & ~open) | here;
    }
    return some & fulfilled[kind][number];
  }

  private long told(int number) {
    if (number >= told().length) {
      // There are more conditions since.
      told = null;
    }
    return told()[number];
  }

  /**
   * By the numbers of the conditions that are told at once: where they are fulfilled; for as long
   * as the sentence is as it is.
   */
  long[] told() {
    long[] found = told;
    if (found == null) {
      found = new long[known.size()];
      for (int i = 0; i < places.length; i++) {
        places[i].tell(1L << (i / sharing), found, known);
      }
      told = found;
    }
    return found;
  }

  /**
   * By the numbers of the kinds of conditions: those that are known to be fulfilled nowhere, a bit
   * for each by its number; for as long as the sentence is as it is.
   */
  long[][] nowhere() {
    long[][] found = new long[KINDS][];
    for (int kind = 0; kind < KINDS; kind++) {
      found[kind] = nowhere(kind);
    }
    return found;
  }

  private long[] nowhere(int kind) {
    long[] found = nowhere[kind];
    if (found == null) {
      found = new long[(asked[kind].length + Long.SIZE - 1) / Long.SIZE];
      Arrays.fill(found, -1);
      for (Place place : places) {
        place.keepDenied(kind, found);
      }
      nowhere[kind] = found;
    }
    return found;
  }

  private long ask(Condition condition, long some) {
    long here = 0;
    int from = 0;
    for (int bit = 0; from < places.length; bit++) {
      int to = from + sharing;
      if (((some >>> bit) & 1) != 0) {
        for (int i = from; i < to && i < places.length; i++) {
          if (places[i].fulfils(condition)) {
            here |= 1L << bit;
          }
        }
      }
      from = to;
    }
    return here;
  }

  /**
   * Where the word may be that stood some places before.
   *
   * @param distance at most {@link #FARTHEST}
   */
  long repeating(int distance) {
    if ((unknown & (1 << distance)) != 0) {
      long here = 0;
      for (int i = distance; i < places.length; i++) {
        if (places[i].mayRepeat(places[i - distance])) {
          here |= 1L << (i / sharing);
        }
      }
      repeated[distance] = here;
      unknown &= ~(1 << distance);
    }
    return repeated[distance];
  }
}
