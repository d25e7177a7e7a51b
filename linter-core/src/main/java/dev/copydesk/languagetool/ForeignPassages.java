package dev.copydesk.languagetool;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Frequencies;
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

  /** Somebody's own English is told by more words, and only where somebody is quoted. */
  private static final String SPOKEN = "en-spoken";

  private ForeignPassages() {}

  /** Whether enough words around a word are those that build sentences in one other language. */
  static boolean hold(Block block, int offset) {
    return hold(block, offset, REACH, ENOUGH) || hold(block, offset, FAR, ENOUGH_FAR);
  }

  private static boolean hold(Block block, int offset, int reach, int enough) {
    List<Token> tokens = block.tokens();
    int at = block.tokenAt(offset);
    boolean quoted = isQuoted(block, offset);
    Map<String, Set<String>> found = new HashMap<>();
    for (int step : new int[] {-1, 1}) {
      int words = 0;
      for (int i = at; i >= 0 && i < tokens.size() && words <= reach; i += step) {
        if (tokens.get(i).isWord()) {
          words++;
          String word = tokens.get(i).lower();
          for (String language : Words.LANGUAGES.getOrDefault(word, List.of())) {
            if (quoted || !language.equals(SPOKEN)) {
              found.computeIfAbsent(language, missing -> new HashSet<>()).add(word);
            }
          }
        }
      }
    }
    return found.values().stream().anyMatch(words -> words.size() >= enough);
  }

  /** Whether a place is in somebody's words. */
  static boolean isQuoted(Block block, int offset) {
    return block.isQuotation()
        || block.quotations().stream()
            .anyMatch(each -> each.start() <= offset && offset < each.end());
  }

  private static final class Words {
    /** The languages of a word that English lacks. */
    static final Map<String, List<String>> LANGUAGES = new HashMap<>();

    static {
      for (List<String> row :
          WordTable.beside(ForeignPassages.class, "foreign-words.tsv").rows()) {
        for (String word : WordTable.wordsIn(row.get(1))) {
          if (Frequencies.english().exactly(word) < 0) {
            LANGUAGES.computeIfAbsent(word, missing -> new ArrayList<>()).add(row.get(0));
          }
        }
      }
    }
  }
}
