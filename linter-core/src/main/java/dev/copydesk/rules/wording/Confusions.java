package dev.copydesk.rules.wording;

import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What optical character recognition takes for what, {@code ocr-confusions.tsv}. */
final class Confusions {
  /** How common a word must be for a misreading of it to be told from a rare word or a name. */
  private static final int COMMON = 7;

  private static final int MOST_PLACES = 4;
  private static final int ASCII = 128;

  private final List<Pair> pairs = new ArrayList<>();
  private final Map<String, String> functionWords = new HashMap<>();
  private final Set<String> leet = WordTable.beside(Confusions.class, "leet-words.txt").words();
  private final Set<String> counted =
      WordTable.beside(Confusions.class, "number-nouns.txt").words();

  /** By two letters in a row: whether they may be the sign of a misreading. */
  private final boolean[] suspect = new boolean[ASCII * ASCII];

  private Confusions() {
    for (List<String> row : WordTable.beside(Confusions.class, "ocr-confusions.tsv").rows()) {
      for (String printed : WordTable.wordsIn(row.get(1))) {
        pairs.add(new Pair(row.get(0), printed, row.get(2).equals("1")));
      }
      if (row.get(2).equals("1") && row.get(0).length() == 2) {
        suspect[row.get(0).charAt(0) * ASCII + row.get(0).charAt(1)] = true;
      }
    }
    for (List<String> row : WordTable.beside(Confusions.class, "ocr-function-words.tsv").rows()) {
      functionWords.put(row.get(0), row.get(1));
    }
    for (int letter = 'a'; letter <= 'z'; letter++) {
      for (char digit : new char[] {'0', '1', '5'}) {
        mark(letter, digit);
        mark(digit, letter);
        mark(Character.toUpperCase(letter), digit);
      }
      mark(letter, 'I');
    }
    // Numbers: l0th, I0, 2O17, 1l.
    for (int digit = '0'; digit <= '9'; digit++) {
      for (char letter : new char[] {'l', 'I', 'O', 'o'}) {
        mark(letter, digit);
        mark(digit, letter);
      }
    }
    for (String letters : new String[] {"l,", "I,", ",O", "lO", "IO"}) {
      mark(letters.charAt(0), letters.charAt(1));
    }
  }

  private void mark(int first, int second) {
    suspect[first * ASCII + second] = true;
  }

  /** The one table, read when first asked for. */
  static Confusions table() {
    return Holder.TABLE;
  }

  /** Whether two characters in a row may show a misreading. */
  boolean isSuspect(char first, char second) {
    return first < ASCII && second < ASCII && suspect[first * ASCII + second];
  }

  /** The function word that a reading can only stand for, in its case; null if it is none. */
  @Nullable String functionWord(String word) {
    String printed = functionWords.get(word.toLowerCase(Locale.ROOT));
    return printed == null ? null : inCaseOf(word, printed);
  }

  boolean isLeet(String word) {
    return leet.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word names what is counted. */
  boolean isCounted(String word) {
    return counted.contains(word);
  }

  /** Whether some dictionary has the word. */
  static boolean isKnown(String word) {
    return Lexicon.english().knows(word) || Frequencies.english().knows(word);
  }

  /**
   * The one common word of which an unknown word is a misreading; null if there is none or several.
   *
   * @param all whether the pairs of rank 2 count, too
   */
  @Nullable String printed(String word, boolean all) {
    Map<String, Integer> found = new TreeMap<>();
    for (Pair pair : pairs) {
      if (pair.first() || all) {
        collect(word, pair, found);
      }
    }
    if (found.size() == 2) {
      return clearer(found);
    }
    return found.size() == 1 ? found.keySet().iterator().next() : null;
  }

  /** Of two words that one pair gives, the one with fewer places if it is no rarer. */
  private static @Nullable String clearer(Map<String, Integer> found) {
    List<String> words = new ArrayList<>(found.keySet());
    String first = words.get(0);
    String second = words.get(1);
    int places = Integer.compare(found.getOrDefault(first, 0), found.getOrDefault(second, 0));
    if (places == 0) {
      return null;
    }
    String fewer = places < 0 ? first : second;
    String more = places < 0 ? second : first;
    Frequencies frequencies = Frequencies.english();
    return frequencies.of(fewer) >= frequencies.of(more) + 2 ? fewer : null;
  }

  private static void collect(String word, Pair pair, Map<String, Integer> found) {
    List<Integer> places = new ArrayList<>();
    for (int at = word.indexOf(pair.read());
        at >= 0 && places.size() <= MOST_PLACES;
        at = word.indexOf(pair.read(), at + pair.read().length())) {
      // A capital I opens many a name; within a word it is no letter of English.
      if (!pair.read().equals("I") || at > 0) {
        places.add(at);
      }
    }
    if (places.isEmpty() || places.size() > MOST_PLACES) {
      return;
    }
    for (int chosen = 1; chosen < 1 << places.size(); chosen++) {
      String printed = replace(word, pair, places, chosen);
      if (isCommon(printed)) {
        found.merge(printed, Integer.bitCount(chosen), Math::min);
      }
    }
  }

  private static String replace(String word, Pair pair, List<Integer> places, int chosen) {
    StringBuilder printed = new StringBuilder();
    int done = 0;
    for (int i = 0; i < places.size(); i++) {
      if ((chosen & 1 << i) != 0) {
        printed.append(word, done, places.get(i)).append(pair.printed());
        done = places.get(i) + pair.read().length();
      }
    }
    printed.append(word, done, word.length());
    // rnodern at the beginning of a sentence is set as Rnodern.
    return Character.isUpperCase(word.charAt(0))
        ? Character.toUpperCase(printed.charAt(0)) + printed.substring(1)
        : printed.toString();
  }

  private static boolean isCommon(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i)) || (i > 0 && Character.isUpperCase(word.charAt(i)))) {
        return false;
      }
    }
    return Frequencies.english().of(word) >= COMMON && Lexicon.english().knows(word);
  }

  private static String inCaseOf(String word, String printed) {
    return Character.isUpperCase(word.charAt(0))
        ? Character.toUpperCase(printed.charAt(0)) + printed.substring(1)
        : printed;
  }

  /**
   * One confusion.
   *
   * @param read what the machine saw
   * @param printed what was on the page
   * @param first whether it starts the search
   */
  private record Pair(String read, String printed, boolean first) {}

  private static final class Holder {
    static final Confusions TABLE = new Confusions();
  }
}
