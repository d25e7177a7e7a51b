package dev.copydesk.evidence.language;

import dev.copydesk.lexicon.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The little words of languages. A word counts the more the fewer languages have it. */
final class Profiles {
  static final String ENGLISH = "en";

  private static final int UNIQUE = 6;
  private static final int EXAMPLES = 4;

  /** So many different words are counted; more say nothing new. */
  private static final int DISTINCT = 32;

  private final List<String> languages = new ArrayList<>();

  /** The indexes of the languages that have a word. */
  private final Map<String, List<Integer>> owners = new HashMap<>();

  /** The indexes of the languages that a letter makes likely. */
  private final Map<Character, List<Integer>> letters = new HashMap<>();

  private Profiles() {
    for (List<String> row : WordTable.beside(Profiles.class, "profiles.tsv").rows()) {
      int index = languages.size();
      languages.add(row.get(0));
      Set<String> words = new LinkedHashSet<>(WordTable.wordsIn(row.get(1)));
      words.forEach(word -> owners.computeIfAbsent(word, none -> new ArrayList<>()).add(index));
      for (String letter : WordTable.wordsIn(row.get(2))) {
        letters.computeIfAbsent(letter.charAt(0), none -> new ArrayList<>()).add(index);
      }
    }
  }

  static Profiles known() {
    return Holder.KNOWN;
  }

  /** The tags of the languages that are told by their words. */
  List<String> languages() {
    return List.copyOf(languages);
  }

  /** Whether English has a word in small letters and no other language here has it. */
  boolean isOnlyEnglish(String word) {
    List<Integer> having = owners.getOrDefault(word, List.of());
    return having.size() == 1 && languages.get(having.get(0)).equals(ENGLISH);
  }

  Tally tally() {
    return new Tally();
  }

  /**
   * What the words of a text say for a language.
   *
   * @param points the words it has of the language, weighed by how few others have them
   * @param hits how many words it has of the language
   * @param own how many of these no other language has
   * @param distinct how many of the hits are different words, as far as they are counted
   * @param examples some words that no other language has
   */
  record Score(String language, int points, int hits, int own, int distinct, String examples) {
    /** Kin share most little words, so that it is the rest that must differ. */
    boolean isClearlyBefore(Score other) {
      return points - other.points >= Math.max(UNIQUE, points / 10);
    }
  }

  /** Counts the words of one text. */
  final class Tally {
    private final int[] points = new int[languages.size()];
    private final int[] hits = new int[languages.size()];
    private final int[] own = new int[languages.size()];
    private final List<Set<String>> examples = new ArrayList<>();
    private final List<Set<String>> distinct = new ArrayList<>();
    private int words;

    private Tally() {
      languages.forEach(each -> examples.add(new LinkedHashSet<>()));
      languages.forEach(each -> distinct.add(new HashSet<>()));
    }

    /** One word in small letters, with any kind of apostrophe. */
    void add(String word) {
      words++;
      String plain = word.indexOf('\u2019') < 0 ? word : word.replace('\u2019', '\'');
      List<Integer> having = owners.get(plain);
      if (having != null) {
        count(plain, having);
      } else if (!elided(plain)) {
        spelt(plain);
      }
    }

    /** {@code l'homme}, {@code dell'anno}: the little word stands before the apostrophe. */
    private boolean elided(String word) {
      int apostrophe = word.indexOf('\'');
      if (apostrophe > 0 && apostrophe < word.length() - 2) {
        List<Integer> having = owners.get(word.substring(apostrophe + 1));
        if (having != null) {
          count(word.substring(apostrophe + 1), having);
          return true;
        }
      }
      return false;
    }

    /** By the first of its letters that few languages have. */
    private void spelt(String word) {
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        List<Integer> having = c > 0x7F ? letters.get(c) : null;
        if (having != null) {
          count(word, having);
          return;
        }
      }
    }

    private void count(String word, List<Integer> having) {
      int worth = Math.max(1, UNIQUE / having.size());
      for (int index : having) {
        points[index] += worth;
        hits[index]++;
        if (distinct.get(index).size() < DISTINCT) {
          distinct.get(index).add(word);
        }
        if (having.size() == 1) {
          own[index]++;
          if (examples.get(index).size() < EXAMPLES) {
            examples.get(index).add(word);
          }
        }
      }
    }

    int words() {
      return words;
    }

    List<Score> scores() {
      return languages.stream().map(this::score).toList();
    }

    /** What speaks for one of the languages. */
    Score score(String language) {
      int i = languages.indexOf(language);
      return new Score(
          language,
          points[i],
          hits[i],
          own[i],
          distinct.get(i).size(),
          String.join(", ", examples.get(i)));
    }
  }

  private static final class Holder {
    static final Profiles KNOWN = new Profiles();
  }
}
