package dev.copydesk.languagetool;

import dev.copydesk.article.Block;
import dev.copydesk.evidence.PeopleNames;
import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.Nominals;
import dev.copydesk.source.Span;
import java.util.Locale;
import java.util.Set;

/** What the capitals of a word that the dictionary lacks say of it. */
final class Capitals {
  private static final int LONGEST_ACRONYM = 6;
  private static final int LONG_ENOUGH = 4;
  private static final int COMMON = 9;

  /** Words that begin a sentence or go on with it, hardly the second half of a product's name. */
  private static final Set<String> GOES_ON =
      Set.of(
          "a", "and", "are", "but", "from", "have", "he", "is", "of", "she", "that", "the", "their",
          "they", "this", "to", "was", "we", "were", "with", "you");

  private final Lexicon lexicon = Lexicon.english();
  private final Frequencies frequencies = Frequencies.english();
  private final Nominals nominals = new Nominals();

  /** Which of its letters are capitals. */
  enum Shape {
    SMALL,
    FIRST,
    /** All of them, in a sentence that is not all capitals: an acronym, if it is short. */
    ACRONYM,
    /** All of them, in a sentence like that or of a longer word. */
    SHOUTED,
    /** Some inside: camelCase, a product, a name with a prefix. */
    MIXED,
    /** Some inside where nobody means them: {@code THe}, {@code worK}, {@code YesShe}. */
    MISPLACED
  }

  Shape of(Block block, int at, String word) {
    if (isMixed(word)) {
      return isMisplaced(word) ? Shape.MISPLACED : Shape.MIXED;
    }
    if (word.codePoints().noneMatch(Character::isUpperCase)) {
      return Shape.SMALL;
    }
    if (word.codePoints().anyMatch(Character::isLowerCase)) {
      return Shape.FIRST;
    }
    return word.length() <= LONGEST_ACRONYM && !isShouted(block, at)
        ? Shape.ACRONYM
        : Shape.SHOUTED;
  }

  /** A capital after a small letter, or two capitals and a small letter. */
  private static boolean isMixed(String word) {
    boolean small = false;
    boolean inner = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      inner |= small && Character.isUpperCase(c);
      small |= Character.isLowerCase(c);
    }
    boolean acronymWithEnding =
        word.length() > 2
            && Character.isUpperCase(word.charAt(0))
            && Character.isUpperCase(word.charAt(1))
            && small;
    return inner || acronymWithEnding;
  }

  private boolean isMisplaced(String word) {
    int last = word.length() - 1;
    String before = word.substring(0, last);
    boolean lastAlone =
        Character.isUpperCase(word.charAt(last))
            && before.substring(1).chars().allMatch(Character::isLowerCase);
    if (lastAlone) {
      // "worK", "calledA".
      return last >= 3
          && (lexicon.knows(word.toLowerCase(Locale.ROOT))
              || (word.endsWith("A") && lexicon.knows(before)));
    }
    return isShiftHeldTooLong(word) || isShoutedAndGlued(word) || isGlued(word);
  }

  /** {@code THe}, but not {@code PCs}. */
  private boolean isShiftHeldTooLong(String word) {
    String rest = word.substring(2);
    return !rest.equals("s")
        && rest.codePoints().allMatch(Character::isLowerCase)
        && word.codePoints().limit(2).allMatch(Character::isUpperCase)
        && lexicon.knows(word.toLowerCase(Locale.ROOT));
  }

  /** {@code NOTto}. */
  private boolean isShoutedAndGlued(String word) {
    int cut = 0;
    while (cut < word.length() && Character.isUpperCase(word.charAt(cut))) {
      cut++;
    }
    return cut >= 3
        && GOES_ON.contains(word.substring(cut))
        && lexicon.knows(word.substring(0, cut));
  }

  /** {@code YesShe}: a word, and behind it one that goes on with the sentence. */
  private boolean isGlued(String word) {
    int cut = 1;
    while (cut < word.length() && !Character.isUpperCase(word.charAt(cut))) {
      cut++;
    }
    String first = word.substring(0, cut);
    String second = word.substring(cut).toLowerCase(Locale.ROOT);
    if (GOES_ON.contains(first) || first.equals("in")) {
      return KnownTerms.isWellKnownName(second);
    }
    if (first.length() >= LONG_ENOUGH && word.length() - cut >= LONG_ENOUGH && isName(first)) {
      return word.substring(cut + 1).chars().allMatch(Character::isLowerCase)
          && frequencies.of(second) < COMMON;
    }
    return first.length() >= 3
        && GOES_ON.contains(second)
        && lexicon.knows(first)
        && !nominals.isFunctionWord(first);
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0)) && PeopleNames.isGivenName(word);
  }

  private static boolean isShouted(Block block, int at) {
    Span sentence = block.sentenceAt(at);
    String text = sentence.in(block.text());
    long capitals = text.codePoints().filter(Character::isUpperCase).count();
    long small = text.codePoints().filter(Character::isLowerCase).count();
    return capitals > small;
  }
}
