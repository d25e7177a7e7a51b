package dev.copydesk.languagetool.sieve;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The words and tags that have come up. Safe for use by many threads. */
final class Terms {
  /** Further ones are asked anew each time: those that come up often come up soon. */
  private static final int MOST = 1 << 14;

  private static final String NONE = "no tag";

  private final Map<String, Term> words = new ConcurrentHashMap<>();
  private final Map<String, Term> tags = new ConcurrentHashMap<>();
  private final Map<String, Term> others = new ConcurrentHashMap<>();

  Term word(String text) {
    Term known = words.get(text);
    return known == null ? add(words, text, new Term(text, true)) : known;
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

  private static Term add(Map<String, Term> all, String name, Term made) {
    if (all.size() < MOST) {
      all.put(name, made);
    }
    return made;
  }
}
