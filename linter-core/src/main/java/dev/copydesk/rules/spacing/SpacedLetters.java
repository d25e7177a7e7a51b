package dev.copydesk.rules.spacing;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Five capitals or more with a space between each: a heading as a scan reads it.
 *
 * @param first index of the first letter's token
 * @param last index of the last letter's token
 */
record SpacedLetters(Block block, int first, int last) {
  private static final int FEWEST = 5;
  private static final int MOST = 30;

  /** The run that begins at a token; empty if none does. */
  static Optional<SpacedLetters> at(Block block, int first) {
    if (!isLetter(block.tokens().get(first))) {
      return Optional.empty();
    }
    List<Token> tokens = block.tokens();
    int last = last(tokens, first, MOST);
    return last - first >= 2 * (FEWEST - 1)
        ? Optional.of(new SpacedLetters(block, first, last))
        : Optional.empty();
  }

  /**
   * The index of the last letter's token of the run that begins at a letter's.
   *
   * @param most no more blanks than these are looked at
   */
  static int last(List<Token> tokens, int first, int most) {
    int last = first;
    while (last + 2 < tokens.size()
        && last - first < 2 * most
        && tokens.get(last + 1).text().equals(" ")
        && isLetter(tokens.get(last + 2))) {
      last += 2;
    }
    return last;
  }

  /** Whether it is one capital of the Latin alphabet. */
  static boolean isLetter(Token token) {
    return token.text().length() == 1
        && token.text().charAt(0) >= 'A'
        && token.text().charAt(0) <= 'Z';
  }

  /** The word they spell, if it is one. */
  Optional<String> word() {
    StringBuilder word = new StringBuilder();
    for (int i = first; i <= last; i += 2) {
      word.append(block.tokens().get(i).text());
    }
    String spelled = word.toString();
    return WordProof.isWord(spelled.toLowerCase(Locale.ROOT))
        ? Optional.of(spelled)
        : Optional.empty();
  }

  Finding finding(RuleInfo rule, String word) {
    return Finding.of(
            rule,
            block.span(block.tokens().get(first).start(), block.tokens().get(last).end()),
            "the word `" + word + "` with a blank behind each letter")
        .suggesting(word);
  }
}
