package dev.copydesk.languagetool;

import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Lexicon;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What speaks for and against a candidate, under the names of the table {@code ranking.tsv}. */
final class Traits {
  /** Of what LanguageTool offers, so many are nearer by hand than by a list of pairs. */
  private static final int COMPARED = 5;

  private static final double FREQUENCY_STEP = 5;

  /** Compounds with a hyphen are in no dictionary; they are as common as rare words. */
  private static final int HYPHENATED = 6;

  private static final List<String> ENDINGS =
      List.of("s", "es", "d", "ed", "ing", "r", "er", "st", "est");

  private final Frequencies frequencies = Frequencies.english();
  private final Lexicon lexicon = Lexicon.english();
  private final WordFit fit = WordFit.load();

  /** The traits of each candidate, in the order of the candidates. */
  Map<String, Map<String, Double>> of(
      Misspelling word, List<String> offered, Collection<String> candidates, OwnTerms own) {
    boolean pinned = isPinned(word.written(), offered);
    Map<String, Map<String, Double>> all = new LinkedHashMap<>();
    for (String candidate : candidates) {
      Map<String, Double> values = new HashMap<>();
      slips(word.written(), candidate, values);
      words(candidate, values);
      offer(offered.indexOf(candidate), pinned, values);
      values.put("fit-before", fit.of(word.before(), firstWord(candidate)));
      values.put("fit-after", fit.of(lastWord(candidate), word.after()));
      if (word.written().equalsIgnoreCase(candidate)) {
        values.put("only-case", 1.0);
      }
      if (isRegularised(word.written(), candidate)) {
        values.put("irregular", 1.0);
      }
      if (own.isTerm(candidate)) {
        values.put("own-term", 1.0);
      }
      values.put("own-word", Math.log1p(own.count(candidate)));
      all.put(candidate, values);
    }
    return all;
  }

  private static void slips(String written, String candidate, Map<String, Double> values) {
    Slips.between(written, candidate)
        .forEach((kind, count) -> values.put(kind.label(), (double) count));
  }

  private void words(String candidate, Map<String, Double> values) {
    String[] words = candidate.split(" ", -1);
    int rarest = Integer.MAX_VALUE;
    int shortest = Integer.MAX_VALUE;
    for (String word : words) {
      int frequency = frequencies.of(word);
      boolean hyphenated = frequency == Frequencies.UNKNOWN && word.indexOf('-') > 0;
      rarest = Math.min(rarest, hyphenated ? HYPHENATED : frequency);
      shortest = Math.min(shortest, word.length());
    }
    values.put("frequency", rarest / FREQUENCY_STEP);
    if (rarest == Frequencies.UNKNOWN) {
      values.put("unlisted", 1.0);
    }
    if (words.length > 1) {
      values.put("short-part", Math.max(0, 3.0 - shortest));
      values.put("short-end", Math.max(0, 3.0 - words[words.length - 1].length()));
    }
  }

  private static void offer(int rank, boolean pinned, Map<String, Double> values) {
    if (rank < 0) {
      values.put("not-offered", 1.0);
      return;
    }
    values.put("rank", Math.log1p(rank));
    if (rank == 0 && pinned) {
      values.put("pinned", 1.0);
    }
  }

  /** Whether the first is farther than one behind it: then a list says so, not the distance. */
  private static boolean isPinned(String written, List<String> offered) {
    if (offered.isEmpty()) {
      return false;
    }
    int first = distance(written, offered.get(0));
    return offered.stream().limit(COMPARED).anyMatch(each -> distance(written, each) < first);
  }

  private static int distance(String written, String candidate) {
    int sum = 0;
    for (Map.Entry<SlipKind, Integer> entry : Slips.between(written, candidate).entrySet()) {
      sum += entry.getKey().isSlip() ? entry.getValue() : 0;
    }
    return sum;
  }

  /** Whether the word was inflected as if it were regular: {@code throwed}, {@code childs}. */
  private boolean isRegularised(String written, String candidate) {
    String lower = written.toLowerCase(Locale.ROOT);
    for (String ending : ENDINGS) {
      if (lower.length() > ending.length() + 1 && lower.endsWith(ending)) {
        String stem = lower.substring(0, lower.length() - ending.length());
        int last = stem.length() - 1;
        boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
        for (Lexicon.Reading reading : lexicon.readings(candidate)) {
          String lemma = reading.lemma();
          boolean inflected = !lemma.equalsIgnoreCase(candidate) || ending.equals("ed");
          if (inflected
              && (lemma.equals(stem)
                  || lemma.equals(stem + "e")
                  || (doubled && lemma.equals(stem.substring(0, last))))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static String firstWord(String candidate) {
    int blank = candidate.indexOf(' ');
    return blank < 0 ? candidate : candidate.substring(0, blank);
  }

  private static String lastWord(String candidate) {
    return candidate.substring(candidate.lastIndexOf(' ') + 1);
  }
}
