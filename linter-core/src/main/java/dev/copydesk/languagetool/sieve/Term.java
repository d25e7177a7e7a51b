package dev.copydesk.languagetool.sieve;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A word, a lemma, the tag of a reading or of a phrase, or several tags of a place. It is asked
 * once what a condition asks of it. Safe for use by many threads: that an answer gets lost when two
 * are noted at once does not matter, for it is always the same.
 */
final class Term {
  private final @Nullable String text;
  private final boolean counts;

  /** A bit for each condition that is asked, by its number, whose answer is yes. */
  private long[] yes = new long[1];

  /** And no; neither if it has not been asked. */
  private long[] no = new long[1];

  private Told told = Told.NOTHING;

  /** What is known at once. */
  static final class Told {
    static final Told NOTHING = new Told(new int[0], 0, 0);

    private final int[] conditions;
    private final int of;
    private final int asked;

    /**
     * @param conditions the numbers of those that it fulfils, in no order if they are of lists
     * @param of of how many conditions that is known
     * @param asked how many conditions have been asked for that
     */
    private Told(int[] conditions, int of, int asked) {
      this.conditions = conditions;
      this.of = of;
      this.asked = asked;
    }

    int[] conditions() {
      return conditions;
    }
  }

  /**
   * @param text null for no tag, or for several
   * @param counts whether the reading counts as tagged
   */
  Term(@Nullable String text, boolean counts) {
    this.text = text;
    this.counts = counts;
  }

  /** Null for no tag, or for several. */
  @Nullable String text() {
    return text;
  }

  /** Whether the reading counts as tagged. */
  boolean counts() {
    return counts;
  }

  /**
   * What is known of a word.
   *
   * @param size of how many conditions at least
   */
  Told told(WordLists lists, int size) {
    Told known = told;
    if (known.of < size && text != null) {
      known = new Told(lists.with(text), size, 0);
      told = known;
    }
    return known;
  }

  /**
   * What is known of a tag.
   *
   * @param all the conditions that tags may fulfil
   * @param size of how many conditions at least
   */
  Told told(Condition[] all, int size) {
    Told known = told;
    if (known.of < size) {
      int[] fulfilled = Arrays.copyOf(known.conditions, known.conditions.length + all.length);
      int end = known.conditions.length;
      for (int i = known.asked; i < all.length; i++) {
        if (all[i].question().test(this)) {
          fulfilled[end++] = all[i].number();
        }
      }
      known = new Told(Arrays.copyOf(fulfilled, end), size, Math.max(known.asked, all.length));
      told = known;
    }
    return known;
  }

  /** What is known of several tags, if that is known of some and of the others. */
  Told told(Told some, Told others) {
    Told known = told;
    int size = Math.min(some.of, others.of);
    if (known.of < size) {
      known = new Told(merged(some.conditions, others.conditions), size, 0);
      told = known;
    }
    return known;
  }

  /** Those of two that ascend. */
  private static int[] merged(int[] some, int[] more) {
    int[] all = new int[some.length + more.length];
    int size = 0;
    int at = 0;
    for (int each : some) {
      while (at < more.length && more[at] < each) {
        all[size++] = more[at++];
      }
      if (at < more.length && more[at] == each) {
        at++;
      }
      all[size++] = each;
    }
    while (at < more.length) {
      all[size++] = more[at++];
    }
    return Arrays.copyOf(all, size);
  }

  /** The answer to a condition's question. */
  boolean is(Condition condition) {
    int number = condition.number();
    return !has(no, number) && (has(yes, number) || ask(condition));
  }

  private boolean ask(Condition condition) {
    boolean answer = condition.question().test(this);
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
