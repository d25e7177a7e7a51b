package dev.copydesk.languagetool;

import dev.copydesk.article.Block;
import dev.copydesk.evidence.PeopleNames;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Whether a word that LanguageTool's dictionary lacks is misspelt, or a name or no word at all. */
final class Spelling {
  private static final int LONGEST_ACRONYM = 6;

  private final PeopleNames names;
  private final Lexicon lexicon = Lexicon.english();

  Spelling(PeopleNames names) {
    this.names = names;
  }

  /** What a word is. */
  enum Verdict {
    /** A name the article shows to be one, an acronym, an address: nothing to report. */
    RIGHT,
    /** Capitalised where words are not; a name that nothing shows to be one, or a slip. */
    PERHAPS_A_NAME,
    WRONG
  }

  /**
   * @param suggestions what the dictionary has instead, best first; costly, so asked last
   */
  Verdict verdict(Prose.Place place, Supplier<List<String>> suggestions) {
    Block block = place.block();
    String word = place.text();
    if (isPartOfAddress(block.text(), place.start(), place.end()) || hasDigit(word)) {
      return Verdict.RIGHT;
    }
    if (isMixedCase(word)) {
      return isShiftHeldTooLong(word) ? Verdict.WRONG : Verdict.RIGHT;
    }
    boolean shouting = word.codePoints().noneMatch(Character::isLowerCase);
    if (shouting) {
      boolean acronym = word.length() <= LONGEST_ACRONYM && !isShouted(block, place.start());
      return acronym ? Verdict.RIGHT : Verdict.WRONG;
    }
    if (word.codePoints().noneMatch(Character::isUpperCase)) {
      return Verdict.WRONG;
    }
    return switch (names.certainty(word)) {
      case CERTAIN -> Verdict.RIGHT;
      case LIKELY -> isSlip(word, suggestions.get()) ? atPlace(place) : Verdict.RIGHT;
      case UNKNOWN -> atPlace(place);
    };
  }

  private Verdict atPlace(Prose.Place place) {
    boolean foreign = place.text().codePoints().anyMatch(c -> c > 0x7F && Character.isLetter(c));
    return foreign
            || names.isCapitalised(place.text())
            || PeopleNames.isCapitalByChoice(place.block(), place.start())
        ? Verdict.PERHAPS_A_NAME
        : Verdict.WRONG;
  }

  /** {@code THe}, but not {@code PCs}. */
  private boolean isShiftHeldTooLong(String word) {
    String rest = word.substring(2);
    return !rest.equals("s")
        && rest.codePoints().allMatch(Character::isLowerCase)
        && word.codePoints().limit(2).allMatch(Character::isUpperCase)
        && lexicon.knows(word.toLowerCase(Locale.ROOT));
  }

  /** Whether one slip of the finger leads from a common word to this one. */
  private boolean isSlip(String word, List<String> suggestions) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() >= 5
        && suggestions.stream()
            .limit(3)
            .map(each -> each.toLowerCase(Locale.ROOT))
            .anyMatch(each -> isCommon(each) && Slip.leads(each, lower));
  }

  private boolean isCommon(String lower) {
    return lexicon.readings(lower).stream().anyMatch(each -> !each.tag().startsWith("NNP"));
  }

  private static boolean hasDigit(String word) {
    return word.codePoints().anyMatch(Character::isDigit);
  }

  /** A capital after a small letter: camelCase, a product, a name with a prefix. */
  private static boolean isMixedCase(String word) {
    boolean small = false;
    boolean inner = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c)) {
        // Each part of a hyphenated word begins anew.
        small = false;
      } else {
        inner |= small && Character.isUpperCase(c);
        small |= Character.isLowerCase(c);
      }
    }
    boolean acronymWithEnding =
        word.length() > 2
            && Character.isUpperCase(word.charAt(0))
            && Character.isUpperCase(word.charAt(1))
            && word.codePoints().anyMatch(Character::isLowerCase);
    return inner || acronymWithEnding;
  }

  private static boolean isShouted(Block block, int at) {
    for (Span sentence : block.sentences()) {
      if (sentence.start() <= at && at < sentence.end()) {
        String text = sentence.in(block.text());
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        long small = text.codePoints().filter(Character::isLowerCase).count();
        return capitals > small;
      }
    }
    return false;
  }

  /**
   * Whether the letters around a word make it part of an address, a path, a file name, a handle, or
   * of a word with an editor's brackets in it.
   */
  private static boolean isPartOfAddress(String text, int start, int end) {
    int from = start;
    while (from > 0 && !isBlank(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && !isBlank(text.charAt(to))) {
      to++;
    }
    String around = text.substring(from, to);
    if (around.indexOf('@') >= 0
        || around.contains("://")
        || around.indexOf('\\') >= 0
        || around.indexOf('_') >= 0
        || around.startsWith("www.")
        || around.startsWith("#")
        || around.startsWith("/")) {
      return true;
    }
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    boolean bracketBefore =
        isBracket(before) && start > 1 && Character.isLetter(text.charAt(start - 2));
    boolean bracketAfter =
        isBracket(after) && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
    return bracketBefore || bracketAfter || isDotted(text, start, end);
  }

  /** {@code index.html}, {@code gov.uk}; a capital after the dot may begin a sentence instead. */
  private static boolean isDotted(String text, int start, int end) {
    boolean dotBefore =
        start > 1
            && text.charAt(start - 1) == '.'
            && Character.isLetterOrDigit(text.charAt(start - 2))
            && Character.isLowerCase(text.charAt(start));
    boolean dotAfter =
        end + 1 < text.length()
            && text.charAt(end) == '.'
            && (Character.isLowerCase(text.charAt(end + 1))
                || Character.isDigit(text.charAt(end + 1)));
    return dotBefore || dotAfter;
  }

  private static boolean isBracket(char c) {
    return c == '[' || c == ']';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
