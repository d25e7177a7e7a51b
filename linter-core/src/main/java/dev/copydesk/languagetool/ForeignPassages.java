package dev.copydesk.languagetool;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words stand in a passage of another language, or of English as somebody speaks it. */
final class ForeignPassages {
  /** How many words on either side are looked at. */
  private static final int REACH = 6;

  private static final int FAR = 14;
  private static final int ENOUGH_FAR = 3;

  private static final int ENOUGH = 2;

  private static final int LONG_RUN = 3;
  private static final int TOKENS_A_WORD = 4;

  private static final List<String> LATIN_ENDINGS =
      List.of("us", "um", "is", "a", "ae", "i", "ii", "ens", "ans", "ops", "or");

  /** Somebody's own English is told by more words, and only where somebody is quoted. */
  private static final String SPOKEN = "en-spoken";

  private ForeignPassages() {}

  /** Whether enough words around a word are those that build sentences in one other language. */
  static boolean hold(Block block, int offset) {
    return hold(block, offset, REACH, ENOUGH)
        || hold(block, offset, FAR, ENOUGH_FAR)
        || isSpecies(block, offset);
  }

  /** Whether words that English lacks stand side by side; slips of the finger hardly do. */
  static boolean isInUnknownRun(Block block, int offset) {
    List<Token> tokens = block.tokens();
    int at = block.tokenAt(offset);
    int run = 1;
    for (int step : new int[] {-1, 1}) {
      for (int i = at + step; isWithin(tokens, at, i, LONG_RUN); i += step) {
        if (!isForeignOrBlank(tokens.get(i))) {
          break;
        }
        run += tokens.get(i).isWord() && tokens.get(i).text().length() > 1 ? 1 : 0;
      }
    }
    return run >= LONG_RUN;
  }

  /** Whether a token is there and not farther off than some words and what may part them. */
  private static boolean isWithin(List<Token> tokens, int at, int index, int words) {
    return index >= 0 && index < tokens.size() && Math.abs(index - at) <= words * TOKENS_A_WORD;
  }

  /**
   * Whether a word in small letters builds sentences in another language and is no English word.
   */
  static boolean isForeign(String word) {
    return Words.LANGUAGES.containsKey(word);
  }

  private static boolean isForeignOrBlank(Token token) {
    if (!token.isWord()) {
      return token.isBlank();
    }
    String word = token.text();
    return word.length() == 1
        || !(Frequencies.english().knows(word) || Lexicon.english().knows(word));
  }

  /** {@code Acropora millepora}, {@code P. cylindrica}. */
  private static boolean isSpecies(Block block, int offset) {
    List<Token> tokens = block.tokens();
    int at = block.tokenAt(offset);
    String word = tokens.get(at).text();
    if (at < 2 || LATIN_ENDINGS.stream().noneMatch(word::endsWith)) {
      return false;
    }
    int before = at - 2;
    if (tokens.get(before).text().equals(".") && before > 0) {
      before--;
    }
    Token genus = tokens.get(before);
    return tokens.get(at - 1).isBlank()
        && genus.isWord()
        && genus.isCapitalised()
        && (genus.text().length() == 1 || !Lexicon.english().knows(genus.text()));
  }

  private static boolean hold(Block block, int offset, int reach, int enough) {
    List<Token> tokens = block.tokens();
    int at = block.tokenAt(offset);
    Map<String, Set<String>> found = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (int step : new int[] {-1, 1}) {
      int words = 0;
      for (int i = at; words <= reach && isWithin(tokens, at, i, reach); i += step) {
        if (tokens.get(i).isWord()) {
          words++;
          String word = tokens.get(i).lower();
          for (String language : Words.LANGUAGES.getOrDefault(word, List.of())) {
            found.computeIfAbsent(language, missing -> new HashSet<>()).add(word);
            times.merge(language, 1, Integer::sum);
          }
        }
      }
    }
    return found.entrySet().stream()
        .filter(
            each ->
                each.getValue().size() >= enough
                    || times.getOrDefault(each.getKey(), 0) >= 2 * enough)
        .anyMatch(each -> !each.getKey().equals(SPOKEN) || block.isQuoted(offset));
  }

  private static final class Words {
    /** The languages of a word that English lacks. */
    static final Map<String, List<String>> LANGUAGES = new HashMap<>();

    static {
      for (List<String> row : WordTable.beside(ForeignPassages.class, "foreign-words.tsv").rows()) {
        for (String word : WordTable.wordsIn(row.get(1))) {
          if (Frequencies.english().exactly(word) < 0) {
            LANGUAGES.computeIfAbsent(word, missing -> new ArrayList<>()).add(row.get(0));
          }
        }
      }
    }
  }
}
