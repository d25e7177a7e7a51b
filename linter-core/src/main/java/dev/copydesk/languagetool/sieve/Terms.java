package dev.copydesk.languagetool.sieve;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The words and tags that have come up. Safe for use by many threads. */
final class Terms {
  /** Further ones are asked anew each time: those that come up often come up soon. */
  private static final int MOST = 1 << 14;

  private static final String NONE = "no tag";

  private final Map<String, Term> words = new ConcurrentHashMap<>();
  private final Map<String, Term> lemmas = new ConcurrentHashMap<>();
  private final Map<String, Term> tags = new ConcurrentHashMap<>();
  private final Map<String, Term> others = new ConcurrentHashMap<>();
  private final Map<String, Term> phrases = new ConcurrentHashMap<>();
  private final Map<Pair, Term> together = new ConcurrentHashMap<>();
  private final WordLists listsOfWords = new WordLists();
  private final WordLists listsOfLemmas = new WordLists();

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

  Term word(String text) {
    return get(words, text, listsOfWords);
  }

  Term lemma(String text) {
    return get(lemmas, text, listsOfLemmas);
  }

  /** Has a word, or a lemma, look again which lists it is on. */
  void lookUp(Term term, boolean ofLemmas) {
    term.lookUp(ofLemmas ? listsOfLemmas : listsOfWords);
  }

  /** How many lists of words and of lemmas there are. */
  int lists() {
    return listsOfWords.size();
  }

  /** Adds a list and gives it a number. */
  synchronized int addList(Collection<String> texts, boolean ofLemmas, boolean caseSensitive) {
    int number = listsOfWords.size();
    (ofLemmas ? listsOfLemmas : listsOfWords).add(number, texts, caseSensitive);
    listsOfLemmas.counts(number + 1);
    listsOfWords.counts(number + 1);
    return number;
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
    return known == null ? add(all, name, new Term(text, counts)) : known;
  }

  /** The tag of a phrase. */
  Term phrase(String text) {
    Term known = phrases.get(text);
    return known == null ? add(phrases, text, new Term(text, true)) : known;
  }

  /** Two as one. */
  // There is one of each.
  @SuppressWarnings("ReferenceEquality")
  Term together(Term first, Term second) {
    if (first == second) {
      return first;
    }
    Pair pair = new Pair(first, second);
    Term known = together.get(pair);
    return known == null ? add(together, pair, new Term(first, second)) : known;
  }

  private static Term get(Map<String, Term> all, String text, WordLists lists) {
    Term known = all.get(text);
    Term found = known == null ? add(all, text, new Term(text, true)) : known;
    found.lookUp(lists);
    return found;
  }

  private static <T> Term add(Map<T, Term> all, T name, Term made) {
    if (all.size() < MOST) {
      all.put(name, made);
    }
    return made;
  }
}
