package dev.copydesk.languagetool;

import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts what a misspelt word may have been meant to be in order: by the slips that lead to what was
 * written, by how common the word is, by its neighbours, and by what the article itself says.
 *
 * <p>Each trait of a candidate has a weight in the table {@code ranking.tsv}; the greatest sum is
 * first.
 */
final class Ranking {
  /** How many candidates of its dictionary's own order LanguageTool is believed to mean. */
  private static final int MOST_OFFERED = 20;

  private static final int MOST_OWN = 12;
  private static final int MOST_SEARCHED = 4;

  private final Frequencies frequencies = Frequencies.english();
  private final Lexicon lexicon = Lexicon.english();
  private final WordFit fit = WordFit.load();
  private final double[] slips = new double[SlipKind.values().length];
  private final Map<String, Double> traits = new TreeMap<>();

  private Ranking(WordTable table) {
    for (List<String> row : table.rows()) {
      traits.put(row.get(0), Double.parseDouble(row.get(1)));
    }
    for (SlipKind kind : SlipKind.values()) {
      slips[kind.ordinal()] = traits.getOrDefault(kind.label(), 0.0);
    }
  }

  static Ranking load() {
    return new Ranking(WordTable.beside(Ranking.class, "ranking.tsv"));
  }

  /**
   * A word that no dictionary has, and where.
   *
   * @param written the word
   * @param before the word before it, or {@link WordFit#EDGE}
   * @param after the word behind it, or {@link WordFit#EDGE}
   * @param inArticle how often the article uses a word, in whatever case
   */
  record Unknown(String written, String before, String after, java.util.function.ToIntFunction<String> inArticle) {}

  private record Ranked(String text, double weight) {}

  List<String> of(Unknown word, List<String> offered) {
    List<Ranked> ranked = new ArrayList<>();
    List<String> candidates = candidates(word, offered);
    boolean pinned = isPinned(word.written(), offered);
    for (String candidate : candidates) {
      Map<String, Double> values = values(word, candidate, offered.indexOf(candidate), pinned);
      double sum = 0;
      for (Map.Entry<String, Double> value : values.entrySet()) {
        sum += value.getValue() * traits.getOrDefault(value.getKey(), 0.0);
      }
      ranked.add(new Ranked(candidate, sum));
    }
    return ranked.stream()
        .sorted(Comparator.comparingDouble(Ranked::weight).reversed())
        .map(Ranked::text)
        .toList();
  }

  List<String> candidates(Unknown word, List<String> offered) {
    Set<String> all = new LinkedHashSet<>();
    String written = word.written();
    boolean small = written.codePoints().noneMatch(Character::isUpperCase);
    for (String each : offered.subList(0, Math.min(MOST_OFFERED, offered.size()))) {
      all.add(each);
      String lower = each.toLowerCase(Locale.ROOT);
      // A sentence's first word is offered with a capital, though a torn line may begin small.
      if (small && !lower.equals(each) && frequencies.of(lower) >= 0 && !lower.equals(written)) {
        all.add(lower);
      }
    }
    all.addAll(splits(written));
    frequencies.near(written.toLowerCase(Locale.ROOT), MOST_OWN).stream().map(each -> likeWritten(each, written)).filter(each->!each.equals(written)).forEach(all::add);
    return List.copyOf(all);
  }

  private static String likeWritten(String candidate, String written) {
    if (written.codePoints().noneMatch(Character::isLowerCase) && written.length() > 1) {
      return candidate.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(written.charAt(0))
        ? Character.toUpperCase(candidate.charAt(0)) + candidate.substring(1)
        : candidate;
  }

  private List<String> splits(String written) {
    List<String> found = new ArrayList<>();
    for (int i = 1; i < written.length(); i++) {
      String one = written.substring(0, i);
      String two = written.substring(i);
      if (isWord(one) && isWord(two)) {
        found.add(one + " " + two);
      }
    }
    return found;
  }

  private boolean isWord(String part) {
    return part.length() == 1
        ? part.equalsIgnoreCase("a") || part.equals("I")
        : frequencies.of(part) >= 12;
  }

  /** Whether the first is farther than one behind it: a list says so, not the dictionary. */
  static boolean isPinned(String written, List<String> offered) {
    if (offered.isEmpty()) {
      return false;
    }
    int first = letters(written, offered.get(0));
    return offered.stream().limit(5).anyMatch(each -> letters(written, each) < first);
  }

  private static int letters(String written, String candidate) {
    int[] counts = Slips.between(straight(written), straight(candidate));
    int sum = 0;
    for (int kind = 0; kind < SlipKind.CASE.ordinal(); kind++) {
      sum += counts[kind];
    }
    return sum;
  }

  /** Whether a candidate is the irregular form of what was written as if it were regular. */
  private boolean isInflected(String written, String candidate) {
    String lower = written.toLowerCase(Locale.ROOT);
    for (String ending : List.of("s", "es", "d", "ed", "ing", "r", "er", "st", "est")) {
      if (lower.length() > ending.length() + 1 && lower.endsWith(ending)) {
        String stem = lower.substring(0, lower.length() - ending.length());
        int last = stem.length() - 1;
        boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
        for (Lexicon.Reading each : lexicon.readings(candidate)) {
          String lemma = each.lemma();
          if (!lemma.equalsIgnoreCase(candidate) || ending.equals("ed")) {
            if (lemma.equals(stem)
                || lemma.equals(stem + "e")
                || (doubled && lemma.equals(stem.substring(0, last)))) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  /** What speaks for and against a candidate, by name. */
  Map<String, Double> values(Unknown word, String candidate, int rank, boolean pinned) {
    Map<String, Double> values = new TreeMap<>();
    String written = word.written();
    int[] counts = Slips.between(straight(written), straight(candidate));
    for (SlipKind kind : SlipKind.values()) {
      if (counts[kind.ordinal()] > 0) {
        values.put(kind.label(), (double) counts[kind.ordinal()]);
      }
    }
    String[] parts = candidate.split(" ", -1);
    int rarest = 25;
    int shortest = 99;
    for (String part : parts) {
      int frequency = frequencies.of(part);
      if (frequency < 0 && part.indexOf('-') > 0) {
        frequency = 6;
      }
      rarest = Math.min(rarest, frequency);
      shortest = Math.min(shortest, part.length());
    }
    values.put("frequency", rarest / 5.0);
    if (rarest < 0) values.put("unlisted", 1.0);
    if (parts.length > 1 && shortest < 3) values.put("short-part", 3.0 - shortest);
    if (parts.length > 2) values.put("many-parts", 1.0);
    if (rank < 0) {
      values.put("own", 1.0);
    } else {
      values.put("rank", Math.log(1 + rank));
      if (rank == 0) values.put("offered-first", 1.0);
    }
    if (rank == 0 && pinned) values.put("pinned", 1.0);
    if (written.equalsIgnoreCase(candidate)) values.put("only-case", 1.0);
    if (isInflected(written, candidate)) values.put("inflected", 1.0);
    values.put("fit-before", fit.of(word.before(), parts[0]));
    values.put("fit-after", fit.of(parts[parts.length - 1], word.after()));
    if (ending(written).equals(ending(candidate))) {
      values.put("same-ending", 1.0);
    }
    return values;
  }

  private static String ending(String word) {
    return word.substring(Math.max(0, word.length() - 2)).toLowerCase(Locale.ROOT);
  }

  private static String straight(String word) {
    String plain = word.replace('\u2019', '\'');
    return plain.length() > Slips.LONGEST ? plain.substring(0, Slips.LONGEST) : plain;
  }
}
