package dev.copydesk.languagetool.sieve;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The tags that have come up, with their numbers. Safe for use by many threads. */
final class Tags {
  private static final String NONE = "no tag";

  private final Numbers numbers = new Numbers();
  private final Map<String, Tag> counting = new ConcurrentHashMap<>();
  private final Map<String, Tag> others = new ConcurrentHashMap<>();

  /**
   * A tag.
   *
   * @param text null for none
   * @param counts whether the reading counts as tagged
   */
  Tag of(@Nullable String text, boolean counts) {
    String name = text == null ? NONE : text;
    Map<String, Tag> all = counts ? counting : others;
    Tag known = all.get(name);
    if (known != null) {
      return known;
    }
    Tag made = new Tag(text, counts, numbers.of((counts ? "+" : "-") + name));
    if (made.number() >= 0) {
      all.put(name, made);
    }
    return made;
  }
}
