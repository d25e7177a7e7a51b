package dev.copydesk.rules.encoding;

/**
 * Judges by its look and its neighbours whether a sequence is one that no author wrote. It proves
 * nothing alone: what it judges has already been decoded strictly.
 */
final class Suspicion {
  private final CodePage page;
  private final String text;

  Suspicion(CodePage page, String text) {
    this.page = page;
    this.text = text;
  }

  Grade of(Sequence s) {
    Kind kind = Kind.of(s.codePoint());
    if (s.length() > 2 && (s.restored() || s.lossy())) {
      // An accented letter, a blank and a dash are a character of East Asia by chance.
      boolean chance = s.restored() && (kind == Kind.SCRIPT || kind == Kind.RARE);
      return chance ? Grade.NATURAL : Grade.ODD;
    }
    for (int i = s.start(); i < s.end() && s.length() > 2; i++) {
      if (Marks.isControl(text.charAt(i))) {
        // An accented letter and two marks behind it may be a letter of any script by chance.
        boolean chance = kind == Kind.SCRIPT && Marks.isAsciiLetter(before(s));
        return chance || kind == Kind.RARE ? Grade.ODD : Grade.ALIEN;
      }
    }
    return switch (s.length()) {
      case 2 -> new Pair(page, text, s, kind).grade();
      case 3 -> three(s, kind);
      default -> kind == Kind.SYMBOL ? Grade.ALIEN : Grade.ODD;
    };
  }

  private Grade three(Sequence s, Kind kind) {
    if (s.codePoint() == 0xFEFF || s.codePoint() == 0xFFFD) {
      return Grade.ALIEN;
    }
    char second = text.charAt(s.start() + 1);
    char third = text.charAt(s.start() + 2);
    boolean alien = Marks.isAlien(second) || Marks.isAlien(third);
    boolean behindWords = Marks.standsBehindWords(second) && Marks.standsBehindWords(third);
    return switch (kind) {
      case SYMBOL -> alien || isSymbol(s, second, third, behindWords) ? Grade.ALIEN : Grade.ODD;
      case LATIN -> vietnamese(s, second, third, alien, behindWords);
      case SCRIPT ->
          alien && !Marks.isAsciiLetter(before(s)) && !Marks.isAsciiLetter(after(s))
              ? Grade.ALIEN
              : alien ? Grade.ODD : Grade.NATURAL;
      default -> alien ? Grade.ODD : Grade.NATURAL;
    };
  }

  /** Led by byte E2, as nearly all punctuation is; its letter seldom ends a word anywhere. */
  private boolean isSymbol(Sequence s, char second, char third, boolean behindWords) {
    if (page.byteOf(text.charAt(s.start())) != 0xE2 || behindWords) {
      return false;
    }
    boolean allLetters = Marks.isLetter(second) && Marks.isLetter(third);
    if (page.is("MacRoman")) {
      // German opens quotations with a low mark, and words with an umlaut.
      return !allLetters || "\u00E4\u00F6\u00FC\u00DF".indexOf(third) < 0;
    }
    if (page.is("code page 437") || page.is("Windows-1251")) {
      return !allLetters || page.byteOf(second) == 0x80 || page.is("code page 437");
    }
    return !allLetters;
  }

  private Grade vietnamese(
      Sequence s, char second, char third, boolean alien, boolean behindWords) {
    boolean inWord = Marks.isLetter(before(s)) || Marks.isLetter(after(s));
    boolean mixed = !Marks.isLetter(second) || !Marks.isLetter(third);
    boolean turned = Character.isLowerCase(second) && Character.isUpperCase(third);
    if (behindWords && !Marks.isLetter(after(s))) {
      return Grade.ODD;
    }
    return alien || (inWord && (mixed || turned)) ? Grade.ALIEN : Grade.ODD;
  }

  private char before(Sequence s) {
    return s.start() == 0 ? 0 : text.charAt(s.start() - 1);
  }

  private char after(Sequence s) {
    return s.end() == text.length() ? 0 : text.charAt(s.end());
  }
}
