package dev.copydesk.languagetool;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first two words of some phrases, as far as blanks part them. */
final class PhraseStarts {
  /** The second words, by the first. */
  private final Map<String, Set<String>> words = new HashMap<>();

  /** First words that are all of a phrase. */
  private final Set<String> alone = new HashSet<>();

  PhraseStarts(Collection<String> phrases) {
    for (String phrase : phrases) {
      int end = phrase.indexOf(' ');
      if (end < 0) {
        alone.add(phrase);
        words.computeIfAbsent(phrase, first -> new HashSet<>());
      } else {
        int secondEnd = phrase.indexOf(' ', end + 1);
        words
            .computeIfAbsent(phrase.substring(0, end), first -> new HashSet<>())
            .add(phrase.substring(end + 1, secondEnd < 0 ? phrase.length() : secondEnd));
      }
    }
  }

  /** The words that follow one in phrases that begin with it; null if none does. */
  @Nullable Set<String> behind(String first) {
    return words.get(first);
  }

  /** Whether a word is all of a phrase. */
  boolean isAlone(String first) {
    return alone.contains(first);
  }
}
