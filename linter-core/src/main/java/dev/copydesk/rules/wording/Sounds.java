package dev.copydesk.rules.wording;

import dev.copydesk.lexicon.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells from spelling how words and numbers begin when they are spoken. */
final class Sounds {
  private static final String VOWELS = "aeiou";

  /** What an English consonant letter may be followed by without being read by its name. */
  private static final String AFTER_CONSONANT = "aeiouylrhw";

  private final Map<String, Sound> words = new HashMap<>();
  private final Map<String, Sound> stems = new HashMap<>();
  private final Map<String, Sound> acronyms = new HashMap<>();
  private int longestStem;

  private Sounds() {
    for (List<String> row : WordTable.beside(Sounds.class, "sounds.tsv").rows()) {
      Sound sound = Sound.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      for (String entry : WordTable.wordsIn(row.get(2))) {
        switch (row.get(0)) {
          case "word" -> words.put(entry, sound);
          case "acronym" -> acronyms.put(entry, sound);
          default -> {
            stems.put(entry, sound);
            longestStem = Math.max(longestStem, entry.length());
          }
        }
      }
    }
  }

  /** The one table, read when first asked for. */
  static Sounds table() {
    return Holder.TABLE;
  }

  /** A word as written; capitals within make it an acronym, which only a list can tell. */
  Sound ofWord(String word) {
    Sound listed = acronyms.get(word);
    if (listed != null) {
      return listed;
    }
    return hasInnerCapital(word) || !isPlain(word)
        ? Sound.UNSURE
        : ofPlain(word.toLowerCase(Locale.ROOT));
  }

  /** A word all in capitals as the ordinary word it stands for. */
  Sound ofShouted(String word) {
    boolean listed = acronyms.containsKey(word);
    return listed || word.length() < 4 || !isPlain(word)
        ? Sound.UNSURE
        : ofPlain(word.toLowerCase(Locale.ROOT));
  }

  /** A letter by its name, as in {@code X-ray}; {@code h} has two. */
  static Sound ofLetter(char letter) {
    char lower = Character.toLowerCase(letter);
    if (lower == 'h' || lower < 'a' || lower > 'z') {
      return Sound.UNSURE;
    }
    return "aefilmnorsx".indexOf(lower) >= 0 ? Sound.VOWEL : Sound.CONSONANT;
  }

  /** Digits with points and commas: eight, eleven and eighteen begin with vowels. */
  static Sound ofNumber(String number) {
    char first = number.charAt(0);
    int comma = number.indexOf(',');
    int point = number.indexOf('.');
    int end = comma >= 0 ? comma : point >= 0 ? point : number.length();
    String head = number.substring(0, end);
    if (!number.chars().allMatch(c -> c < 128) || first == '0') {
      return Sound.UNSURE;
    }
    if (first == '8') {
      return Sound.VOWEL;
    }
    if (head.equals("11") || head.equals("18")) {
      return Sound.VOWEL;
    }
    // 1800 or 1,800: eighteen hundred or one thousand eight hundred.
    int digits = point >= 0 ? point : number.length();
    boolean thousands = comma == 1 ? digits == 5 : comma < 0 && digits == 4;
    char second = number.length() > 1 ? number.charAt(comma == 1 ? 2 : 1) : '0';
    return thousands && first == '1' && (second == '1' || second == '8')
        ? Sound.UNSURE
        : Sound.CONSONANT;
  }

  private Sound ofPlain(String word) {
    Sound listed = words.get(word);
    if (listed != null) {
      return listed;
    }
    for (int length = Math.min(longestStem, word.length()); length > 0; length--) {
      Sound stem = stems.get(word.substring(0, length));
      if (stem != null) {
        return stem;
      }
    }
    if (word.length() < 2 || !isVowelled(word)) {
      return Sound.UNSURE;
    }
    char first = word.charAt(0);
    char second = word.charAt(1);
    if (VOWELS.indexOf(first) >= 0) {
      return Sound.VOWEL;
    }
    boolean readable =
        AFTER_CONSONANT.indexOf(second) >= 0
            || (first == 's' && "ckmnptqf".indexOf(second) >= 0)
            || ((first == 'k' || first == 'g') && second == 'n')
            || (first == 'p' && (second == 's' || second == 'n'))
            || (first == 'c' && second == 'z')
            || (first == 't' && (second == 's' || second == 'z'));
    boolean silent = first == 'x' || (first == 'y' && VOWELS.indexOf(second) < 0);
    return readable && !silent ? Sound.CONSONANT : Sound.UNSURE;
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'')) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasInnerCapital(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowelled(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == 'y' || VOWELS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static final class Holder {
    static final Sounds TABLE = new Sounds();
  }
}
