package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.lexicon.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether an article asks its readers to find mistakes: those it has are theirs to find.
 *
 * @param set whether it says so anywhere
 */
public record Exercise(boolean set) {
  /** Further from its verb no object stands. */
  private static final int REACH = 80;

  private static final int MOST_WORDS_BETWEEN = 6;

  private static final Set<String> TASK = words("task");
  private static final Set<String> FAULT = words("fault");
  private static final Set<String> SCOPE = words("scope");
  private static final Set<String> HAS = words("has");

  /** Parts of words by which the faults are found quickly. */
  private static final List<String> STEMS =
      List.of(
          "mistake", "error", "typo", "postrophe", "unctuation", "spelling", "comma", "orrectly");

  /** Looks for a sentence that sets the task. */
  public static Exercise of(Article article) {
    String text = article.source().text();
    for (String stem : STEMS) {
      for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
        if (isSetAt(text, at)) {
          return new Exercise(true);
        }
      }
    }
    return new Exercise(false);
  }

  private static boolean isSetAt(String text, int at) {
    int start = at;
    while (start > 0 && at - start < REACH && !endsSentence(text, start - 1)) {
      start--;
    }
    int end = at;
    while (end < text.length() && end - at < REACH && !endsSentence(text, end)) {
      end++;
    }
    List<String> words =
        List.of(text.substring(start, end).toLowerCase(Locale.ROOT).strip().split("[^a-z]+", -1));
    int verb = 0;
    while (verb < words.size()
        && (words.get(verb).isEmpty() || words.get(verb).matches("please|now|then"))) {
      verb++;
    }
    if (verb >= words.size()) {
      return false;
    }
    int fault = verb + 1;
    while (fault < words.size() && !FAULT.contains(words.get(fault))) {
      fault++;
    }
    if (fault >= words.size()) {
      return false;
    }
    boolean scoped = words.stream().anyMatch(SCOPE::contains);
    if (TASK.contains(words.get(verb))) {
      return fault - verb <= MOST_WORDS_BETWEEN && (scoped || fault + 1 == words.size());
    }
    boolean every = words.get(verb).equals("each") || words.get(verb).equals("every");
    return every
        && verb + 2 < words.size()
        && SCOPE.contains(words.get(verb + 1))
        && HAS.contains(words.get(verb + 2));
  }

  private static boolean endsSentence(String text, int at) {
    return ".!?:\n\r".indexOf(text.charAt(at)) >= 0;
  }

  private static Set<String> words(String kind) {
    return WordTable.beside(Exercise.class, "exercise-words.tsv").rows().stream()
        .filter(row -> row.get(0).equals(kind))
        .flatMap(row -> WordTable.wordsIn(row.get(1)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
