package dev.copydesk.rules.spacing;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.List;
import java.util.Optional;

/**
 * Two runs of small letters with one space between, the first perhaps with a capital.
 *
 * @param at index of the first among the block's tokens; the second stands two tokens on
 */
record SplitPair(Block block, int at) {
  private static final int NEAR = 10;

  static Optional<SplitPair> at(Block block, int at) {
    SplitPair pair = new SplitPair(block, at);
    boolean plain =
        block.tokens().get(at + 1).text().equals(" ")
            && isPlain(pair.left(), true)
            && isPlain(pair.right(), false);
    return plain && GluedWord.isFree(block, pair.start(), pair.end())
        ? Optional.of(pair)
        : Optional.empty();
  }

  private static boolean isPlain(String text, boolean mayBeginCapital) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean small = c >= 'a' && c <= 'z';
      boolean capital = i == 0 && mayBeginCapital && c >= 'A' && c <= 'Z' && text.length() > 1;
      if (!small && !capital) {
        return false;
      }
    }
    return true;
  }

  String left() {
    return block.tokens().get(at).text();
  }

  String right() {
    return block.tokens().get(at + 2).text();
  }

  String joined() {
    return left() + right();
  }

  String shown() {
    return left() + " " + right();
  }

  int start() {
    return block.tokens().get(at).start();
  }

  int end() {
    return block.tokens().get(at + 2).end();
  }

  /** The part that is no word. */
  String fragment() {
    return WordProof.standsAlone(right()) ? left() : right();
  }

  boolean isCapitalised() {
    return Character.isUpperCase(left().charAt(0));
  }

  /** The word before, if one space parts them. */
  Optional<String> before() {
    return neighbour(at - 1, at - 2);
  }

  /** The word behind, if one space parts them. */
  Optional<String> behind() {
    return neighbour(at + 3, at + 4);
  }

  private Optional<String> neighbour(int blank, int word) {
    List<Token> tokens = block.tokens();
    boolean there =
        word >= 0
            && word < tokens.size()
            && tokens.get(blank).isBlank()
            && tokens.get(word).isWord();
    return there ? Optional.of(tokens.get(word).text()) : Optional.empty();
  }

  /** Whether no other word near by is unknown: among foreign words nothing is proven. */
  boolean isAmongKnownWords() {
    List<Token> tokens = block.tokens();
    int last = Math.min(tokens.size(), at + 3 + NEAR);
    for (int i = Math.max(0, at - NEAR); i < last; i++) {
      Token token = tokens.get(i);
      boolean other = i != at && i != at + 2 && token.isWord() && token.text().length() > 1;
      if (other
          && Character.isLowerCase(token.text().charAt(0))
          && !WordProof.standsAlone(token.text())) {
        return false;
      }
    }
    return true;
  }
}
