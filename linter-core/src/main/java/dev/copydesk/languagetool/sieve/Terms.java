package dev.copydesk.languagetool.sieve;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The words and tags that have come up, and what is asked of all of them. Safe for use by many
 * threads.
 */
final class Terms {
  /** Further ones are asked anew each time: those that come up often come up soon. */
  private static final int MOST = 1 << 14;

  /** Of sets of tags, of which hundreds of numbers are kept. */
  private static final int MOST_SETS = 1 << 12;

  private static final String NONE = "no tag";

  private final Map<String, Term> words = new ConcurrentHashMap<>();
  private final Map<String, Term> lemmas = new ConcurrentHashMap<>();
  private final Map<String, Term> tags = new ConcurrentHashMap<>();
  private final Map<String, Term> others = new ConcurrentHashMap<>();
  private final Map<String, Term> phrases = new ConcurrentHashMap<>();
  private final Map<Pair, Term> together = new ConcurrentHashMap<>();
  private final WordLists listsOfWords = new WordLists();
  private final WordLists listsOfLemmas = new WordLists();
  private volatile Condition[] ofTags = {};
  private volatile Condition[] ofPhrases = {};

  /** How many conditions are told at once; whatever is counted can be found. */
  private volatile int size;

  /** The very same two. */
  private record Pair(Term first, Term second) {
    @Override
    public int hashCode() {
      return 31 * first.hashCode() + second.hashCode();
    }

    // There is one of each.
    @SuppressWarnings("ReferenceEquality")
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Pair pair && pair.first == first && pair.second == second;
    }
  }

  /** How many conditions are told at once. */
  int size() {
    return size;
  }

  /** Adds a list that words, or lemmas, may be on. */
  synchronized Condition addList(
      Collection<String> texts, boolean ofLemmas, boolean caseSensitive, Predicate<Term> asked) {
    Condition added = new Condition(Kind.LISTED, size, asked);
    (ofLemmas ? listsOfLemmas : listsOfWords).add(added.number(), texts, caseSensitive);
    size = added.number() + 1;
    return added;
  }

  /** Adds what may be asked of a tag, or of a phrase's. */
  synchronized Condition addQuestion(Kind kind, Predicate<Term> asked) {
    Condition added = new Condition(kind, size, asked);
    if (kind == Kind.TAG) {
      ofTags = with(ofTags, added);
    } else {
      ofPhrases = with(ofPhrases, added);
    }
    size = added.number() + 1;
    return added;
  }

  private static Condition[] with(Condition[] some, Condition one) {
    Condition[] all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = one;
    return all;
  }

  Term word(String text) {
    return term(words, text);
  }

  Term lemma(String text) {
    return term(lemmas, text);
  }

  /**
   * A tag.
   *
   * @param text null for none
   * @param counts whether the reading counts as tagged
   */
  Term tag(@Nullable String text, boolean counts) {
    String name = text == null ? NONE : text;
    Map<String, Term> all = counts ? tags : others;
    Term known = all.get(name);
    return known == null ? add(all, name, new Term(text, counts), MOST) : known;
  }

  /** The tag of a phrase. */
  Term phrase(String text) {
    return term(phrases, text);
  }

  private static Term term(Map<String, Term> all, String text) {
    Term known = all.get(text);
    return known == null ? add(all, text, new Term(text, true), MOST) : known;
  }

  /** The numbers of the lists that a word is on. */
  int[] ofWord(Term word) {
    return word.told(listsOfWords, size).conditions();
  }

  /** The numbers of the lists that a lemma is on. */
  int[] ofLemma(Term lemma) {
    return lemma.told(listsOfLemmas, size).conditions();
  }

  /** The numbers of the conditions that one of some tags fulfils, ascending. */
  int[] ofTags(Term[] some) {
    // Those that are counted are there already, and perhaps more.
    int known = size;
    return told(some, ofTags, known);
  }

  /** The numbers of the conditions that one of some phrases' tags fulfils, ascending. */
  int[] ofPhrases(Term[] some) {
    int known = size;
    return told(some, ofPhrases, known);
  }

  /** There are few different sets of tags, so that what they fulfil is kept of each. */
  private int[] told(Term[] some, Condition[] asked, int known) {
    if (some.length == 0) {
      return Term.Told.NOTHING.conditions();
    }
    Term all = some[0];
    Term.Told told = all.told(asked, known);
    for (int i = 1; i < some.length; i++) {
      Term.Told more = some[i].told(asked, known);
      all = together(all, some[i]);
      told = all.told(told, more);
    }
    return told.conditions();
  }

  private Term together(Term first, Term second) {
    Pair pair = new Pair(first, second);
    Term known = together.get(pair);
    return known == null ? add(together, pair, new Term(null, true), MOST_SETS) : known;
  }

  private static <T> Term add(Map<T, Term> all, T name, Term made, int most) {
    if (all.size() < most) {
      all.put(name, made);
    }
    return made;
  }
}
