package dev.copydesk.languagetool.sieve;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A word, a lemma, the tag of a reading or of a phrase, or several tags of a place. It is asked
 * once what a condition asks of it. Safe for use by many threads: that an answer gets lost when two
 * are noted at once does not matter, for it is always the same.
 */
final class Term {
  private static final int[] NONE = {};

  private final @Nullable String text;
  private final boolean counts;
  private final @Nullable Term first;
  private final @Nullable Term second;

  /** A bit for each condition, by its number, whose answer is yes. */
  private long[] yes = new long[1];

  /** And no; neither if it has not been asked. */
  private long[] no = new long[1];

  /** The lists that it is on, and how many lists there were then; in one, for threads. */
  private Listing listing = new Listing(NONE, 0);

  private record Listing(int[] lists, int of) {}

  /**
   * @param text null for no tag
   * @param counts whether the reading counts as tagged
   */
  Term(@Nullable String text, boolean counts) {
    this.text = text;
    this.counts = counts;
    first = null;
    second = null;
  }

  /** Several together, of which one has to be what is asked. */
  Term(Term first, Term second) {
    this.text = null;
    this.counts = true;
    this.first = first;
    this.second = second;
  }

  /** Null for no tag. */
  @Nullable String text() {
    return text;
  }

  /** Whether the reading counts as tagged. */
  boolean counts() {
    return counts;
  }

  /** Looks again which lists it is on if there are others. */
  void lookUp(WordLists all) {
    int size = all.size();
    if (listing.of != size && text != null) {
      listing = new Listing(all.with(text), size);
    }
  }

  /** The numbers of the lists that it is on. */
  int[] lists() {
    return listing.lists;
  }

  /** The answer to a condition's question. */
  boolean is(Condition condition) {
    int number = condition.number();
    return !has(no, number) && (has(yes, number) || ask(condition));
  }

  private boolean ask(Condition condition) {
    boolean answer =
        first == null || second == null
            ? condition.question().test(this)
            : first.is(condition) || second.is(condition);
    if (answer) {
      yes = with(yes, condition.number());
    } else {
      no = with(no, condition.number());
    }
    return answer;
  }

  /** Leaves of the conditions in a set those whose answer is known to be no. */
  void keepDenied(long[] conditions) {
    long[] denied = no;
    for (int i = 0; i < conditions.length; i++) {
      conditions[i] &= i < denied.length ? denied[i] : 0;
    }
  }

  static boolean has(long[] conditions, int number) {
    int at = number / Long.SIZE;
    return at < conditions.length && ((conditions[at] >>> number) & 1) != 0;
  }

  private static long[] with(long[] conditions, int number) {
    int at = number / Long.SIZE;
    long[] all = at < conditions.length ? conditions : Arrays.copyOf(conditions, at + at / 2 + 1);
    all[at] |= 1L << number;
    return all;
  }
}
