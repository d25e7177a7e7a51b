package dev.copydesk.rules.spacing;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.rule.Applicability;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Judges numbers that a function word is glued to: {@code in2017}, {@code of1,200}. */
final class GluedNumber {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;

  /** Signs that stand before an amount. */
  static final String CURRENCIES = "$\u00A3\u20AC\u00A5\u20B9";

  private GluedNumber() {}

  /** {@code to$5}: what is glued to the sign at an index, if an amount follows. */
  static Optional<GluedWord> beforeAmount(Block block, int sign, GluedProof proof) {
    List<Token> tokens = block.tokens();
    Token word = tokens.get(sign - 1);
    if (!word.isWord()
        || !isGluing(word.text())
        || sign + 1 >= tokens.size()
        || tokens.get(sign + 1).kind() != Token.Kind.NUMBER) {
      return Optional.empty();
    }
    int amount = sign + 1;
    // What clings to the amount, as in $5m, is a word token or a mark of its own.
    int last = tokens.get(amount).end();
    int free = last;
    String text = block.text();
    while (free < text.length() && free - last < 3 && Character.isLetter(text.charAt(free))) {
      free++;
    }
    if (!GluedWord.isFree(block, word.start(), free) || proof.isTechnical()) {
      return Optional.empty();
    }
    return Optional.of(new GluedWord(block, amount, word.start(), word.end(), last));
  }

  /** {@code in2017} and {@code of1,200} are certain; {@code of25} may be a name. */
  static Optional<Applicability> verdict(GluedWord word, GluedProof proof) {
    String text = word.block().text();
    String digits = word.right();
    if (!isGluing(word.left()) || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    int end = endOfNumber(text, word.end());
    if (!GluedWord.isFree(word.block(), word.start(), end) || proof.isTechnical()) {
      return Optional.empty();
    }
    boolean title = Character.isUpperCase(word.left().charAt(0)) && word.left().length() == 3;
    if (end > word.end()) {
      return digits.length() <= 3 && isGrouped(text, word.end(), end)
          ? Optional.of(Applicability.SAFE)
          : Optional.empty();
    }
    if (digits.length() == 4) {
      int year = Integer.parseInt(digits);
      boolean certain = year >= FIRST_YEAR && year < LAST_YEAR && !title && !proof.isRepeated(word);
      return Optional.of(certain ? Applicability.SAFE : Applicability.SUGGESTED);
    }
    boolean counts =
        digits.length() == 2 && !word.next().isEmpty() && WordProof.isWord(word.next());
    return counts && !title && !proof.isRepeated(word)
        ? Optional.of(Applicability.SUGGESTED)
        : Optional.empty();
  }

  private static boolean isGluing(String word) {
    return GluingWords.NUMBER.has(word.toLowerCase(Locale.ROOT));
  }

  private static int endOfNumber(String text, int from) {
    int end = from;
    while (end + 1 < text.length()
        && end - from < 16
        && (Character.isDigit(text.charAt(end))
            || ((text.charAt(end) == ',' || text.charAt(end) == '.')
                && Character.isDigit(text.charAt(end + 1))))) {
      end++;
    }
    return end < text.length() && end > from && Character.isDigit(text.charAt(end)) ? end + 1 : end;
  }

  /** Groups of three digits, each behind a comma. */
  private static boolean isGrouped(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      boolean comma = (i - from) % 4 == 0;
      if (comma != (text.charAt(i) == ',')) {
        return false;
      }
    }
    return (end - from) % 4 == 0;
  }
}
