package dev.copydesk.rules.wording;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words with digits that stand where names do: {@code the rum m0unt}, {@code a beer called w1nter},
 * {@code the s1eep app}. Brands, bands and players spell so on purpose.
 */
final class DigitNames {
  /** How many tokens, blanks included, a word such as {@code called} may stand before. */
  private static final int NEAR = 16;

  private final Map<String, Set<String>> words = new HashMap<>();

  private DigitNames() {
    for (List<String> row : WordTable.beside(DigitNames.class, "digit-name-words.tsv").rows()) {
      words.put(row.get(0), Set.copyOf(WordTable.wordsIn(row.get(1))));
    }
  }

  /** The one table, read when first asked for. */
  static DigitNames table() {
    return Holder.TABLE;
  }

  /** {@code a11y}, {@code l10n}: the digits count the letters left out. */
  static boolean isNumeronym(String word) {
    int last = word.length() - 1;
    if (last < 3 || !isLetter(word.charAt(0)) || !isLetter(word.charAt(last))) {
      return false;
    }
    for (int i = 1; i < last; i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Whether a misread word with a digit stands where a name does. */
  boolean isName(Misreading misreading) {
    Block block = misreading.block();
    List<Token> tokens = block.tokens();
    int first = block.tokenAt(misreading.start());
    int last = block.tokenAt(misreading.end() - 1);
    String before = first > 1 && tokens.get(first - 1).isBlank() ? lower(tokens, first - 2) : "";
    String after = last + 2 < tokens.size() ? lower(tokens, last + 2) : "";
    return has("before", before) || has("after", after) || isNear(tokens, first);
  }

  private boolean isNear(List<Token> tokens, int first) {
    for (int i = first - 1; i >= 0 && first - i <= NEAR; i--) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.MARK && ".?!;".contains(token.text())) {
        return false;
      }
      if (has("near", lower(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  private boolean has(String where, String word) {
    return !word.isEmpty() && words.getOrDefault(where, Set.of()).contains(word);
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).isWord() ? tokens.get(at).lower() : "";
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static final class Holder {
    static final DigitNames TABLE = new DigitNames();
  }
}
