package dev.copydesk.rules.encoding;

/**
 * A sequence of two characters. Two are easily written by chance, so where in a word they stand and
 * what they would decode to has to speak against them.
 */
final class Pair {
  /** What mathematicians put behind a radical sign. */
  private static final String MATHEMATICS = "\u03C0\u03A9\u2211\u220F\u222B\u221E\u2202\u00B5";

  private final CodePage page;
  private final String text;
  private final Sequence sequence;
  private final Kind kind;
  private final int lead;
  private final char first;
  private final char second;
  private final char before;
  private final char after;

  Pair(CodePage page, String text, Sequence sequence, Kind kind) {
    this.page = page;
    this.text = text;
    this.sequence = sequence;
    this.kind = kind;
    first = text.charAt(sequence.start());
    second = text.charAt(sequence.start() + 1);
    lead = page.byteOf(first);
    before = at(sequence.start() - 1);
    after = at(sequence.end());
  }

  Grade grade() {
    if (kind == Kind.RARE) {
      return Marks.isAlien(second) ? Grade.ODD : Grade.NATURAL;
    }
    if (sequence.lossy() || sequence.restored()) {
      boolean grave = sequence.codePoint() == '\u00E0' && isTilde();
      boolean marked = second == '\uFFFD' && isLetterLed();
      return (grave || marked) && Marks.isAsciiLower(before) ? Grade.ALIEN : Grade.ODD;
    }
    if (Marks.isControl(second) && kind != Kind.SCRIPT) {
      boolean atEnd = Character.isUpperCase(before) && !Marks.isLetter(after);
      return contradictsCase() || atEnd ? Grade.NATURAL : Grade.ALIEN;
    }
    if (kind == Kind.CONTROL) {
      return isLetterLed() && Marks.isAsciiLower(before) ? Grade.ALIEN : Grade.ODD;
    }
    if (kind == Kind.SCRIPT) {
      return script();
    }
    if (!Marks.isLetter(first) || first == '\u0192') {
      return symbolLed();
    }
    if (isForeign(first)) {
      return foreignLed();
    }
    if (contradictsCase()) {
      return Grade.NATURAL;
    }
    if (Marks.isAlien(second)) {
      return alienBehind();
    }
    if (Marks.isSign(second)) {
      return signBehind();
    }
    return Marks.isLetter(second) ? letterBehind() : markBehind();
  }

  private boolean isLetterLed() {
    return Marks.isLetter(first) && Character.isUpperCase(first);
  }

  /** Whether the first character stands for byte C2 or C3, as most accented letters begin. */
  private boolean isCommonLead() {
    return lead <= 0xC3;
  }

  /** {@code Â} and {@code Ã}, which end hardly any word but a Portuguese one in capitals. */
  private boolean isTilde() {
    return first == '\u00C2' || first == '\u00C3';
  }

  private static boolean isForeign(char c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.CYRILLIC || script == Character.UnicodeScript.GREEK;
  }

  /** A Greek letter amid Latin ones, as science writes; other scripts come in rows. */
  private Grade script() {
    boolean greek = lead == 0xCE || lead == 0xCF;
    boolean latin = Marks.isAsciiLetter(before) || Marks.isAsciiLetter(after);
    boolean odd = Marks.isAlien(second) || Marks.isSign(second) || Marks.isControl(second);
    boolean inCapitals = Marks.isAsciiUpper(before) && !Marks.isAsciiLetter(after);
    return greek && latin && odd && !inCapitals && !isForeign(first) ? Grade.ALIEN : Grade.ODD;
  }

  private Grade symbolLed() {
    if (page.is("code page 437")) {
      return boxLed();
    }
    if (!page.is("MacRoman")) {
      return Grade.ODD;
    }
    boolean inWord = Marks.isAsciiLetter(before) && Marks.isAsciiLetter(after);
    if (lead == 0xC2) {
      return negationLed();
    }
    if (lead == 0xC3) {
      if (MATHEMATICS.indexOf(second) < 0) {
        return Grade.ALIEN;
      }
      boolean behindWord =
          Marks.isAsciiLetter(before) && Marks.isAsciiLetter(at(sequence.start() - 2));
      return inWord ? Grade.ALIEN : behindWord ? Grade.ODD : Grade.NATURAL;
    }
    boolean atWord = Marks.isAsciiLetter(before) || Marks.isAsciiLetter(after);
    if (lead == 0xC4 || lead == 0xC5) {
      return atWord ? Grade.ALIEN : Grade.ODD;
    }
    return inWord ? Grade.ALIEN : Grade.NATURAL;
  }

  /** A negation sign stands before a variable, never before another sign. */
  private Grade negationLed() {
    if (second == '\u00B4' && !Character.isLetterOrDigit(before) && !Marks.isLetter(after)) {
      return Grade.NATURAL;
    }
    boolean variable = "\u03A9\u2211\u2202\u220F\u03C0\u221E".indexOf(second) >= 0;
    return variable && !Character.isDigit(before) ? Grade.ODD : Grade.ALIEN;
  }

  private Grade boxLed() {
    boolean box = second >= 0x2500 && second <= 0x259F;
    if (!box) {
      return Grade.ALIEN;
    }
    int letters = 0;
    for (int i = sequence.start() - 1; letters < 3 && Marks.isAsciiLower(lower(at(i))); i--) {
      letters++;
    }
    for (int i = sequence.end(); letters < 3 && Marks.isAsciiLower(lower(at(i))); i++) {
      letters++;
    }
    boolean inverted = sequence.codePoint() == '\u00BF' || sequence.codePoint() == '\u00A1';
    if (inverted && before <= ' ' && letters >= 2) {
      // Spanish opens questions so.
      return Grade.ALIEN;
    }
    boolean amid = Marks.isAsciiLetter(before) && Marks.isAsciiLetter(after);
    return amid && letters >= 3 ? Grade.ALIEN : Grade.ODD;
  }

  /** Cyrillic or Greek within a Latin word, and a sign behind it. */
  private Grade foreignLed() {
    boolean latin = Marks.isAsciiLetter(before) || Marks.isAsciiLetter(after);
    if (latin && (isCommonLead() || (lead <= 0xC5 && kind == Kind.LATIN))) {
      return Grade.ALIEN;
    }
    return isCommonLead() && Marks.isAlien(second) ? Grade.ALIEN : Grade.ODD;
  }

  /** A small letter among capitals or a capital among small letters. */
  private boolean contradictsCase() {
    int c = sequence.codePoint();
    if (isTilde() && (Marks.isAlien(second) || Marks.isLetter(second))) {
      return false;
    }
    if (Character.isUpperCase(c)) {
      return Marks.isAsciiLower(before);
    }
    boolean inCapitals =
        Marks.isAsciiUpper(after)
            || (Marks.isAsciiUpper(before) && !Marks.isAsciiLower(after) && isCapital(-2));
    return Character.isLowerCase(c) && inCapitals && Marks.isAsciiUpper(before);
  }

  private boolean isCapital(int offset) {
    return Character.isUpperCase(at(sequence.start() + offset));
  }

  private Grade alienBehind() {
    if (isCommonLead()) {
      return Grade.ALIEN;
    }
    boolean inWord =
        Marks.isAsciiLower(before)
            || (Marks.isAsciiLower(after) && !(Marks.isAsciiUpper(before) && isCapital(-2)));
    boolean combining = Character.getType(sequence.codePoint()) == Character.NON_SPACING_MARK;
    return inWord || combining ? Grade.ALIEN : Grade.ODD;
  }

  private Grade signBehind() {
    boolean glued = Marks.isLetter(after);
    boolean caps = Character.isUpperCase(before) && !glued;
    if (isTilde()) {
      return caps && isCapital(-2) && "\u2122\u00AE\u00A9".indexOf(second) >= 0
          ? Grade.ODD
          : Grade.ALIEN;
    }
    if (Marks.isAsciiLower(before)) {
      return Grade.ALIEN;
    }
    if (!glued) {
      return caps ? Grade.NATURAL : isCommonLead() ? Grade.ODD : Grade.NATURAL;
    }
    return Grade.ALIEN;
  }

  private Grade markBehind() {
    boolean glued = Marks.isLetter(after);
    if (isTilde()) {
      return tildeAndMark(glued);
    }
    if (Marks.isAsciiLower(before)) {
      return Grade.ALIEN;
    }
    if (!glued) {
      return Character.isUpperCase(before) ? Grade.NATURAL : Grade.ODD;
    }
    boolean opens = "\u201C\u2018\u00AB".indexOf(second) >= 0;
    boolean initial = Marks.isAsciiUpper(before) && !isCapital(-2);
    return second != '\u2019' && (opens || initial) ? Grade.ALIEN : Grade.ODD;
  }

  private Grade tildeAndMark(boolean glued) {
    if (Marks.isAsciiLower(before)) {
      return Grade.ALIEN;
    }
    if (second == '\u2019' && glued) {
      boolean capitals = Character.isUpperCase(before) && Character.isUpperCase(after);
      return capitals ? Grade.ALIEN : Grade.NATURAL;
    }
    if (glued && (Character.isUpperCase(before) || !Character.isLetter(before))) {
      boolean capitals = Character.isUpperCase(before) && Character.isUpperCase(after);
      return second == '\u00A0' && capitals ? Grade.ODD : Grade.ALIEN;
    }
    if (Character.isLetter(before)) {
      return Grade.ODD;
    }
    if (second == '\u00A0') {
      return first == '\u00C2' || Marks.isAsciiLower(after) || after == ' '
          ? Grade.ALIEN
          : Grade.ODD;
    }
    if (second == '\u2014') {
      return isDigitBeyond(sequence.start() - 1, -1) && isDigitBeyond(sequence.end(), 1)
          ? Grade.ALIEN
          : Grade.ODD;
    }
    return first == '\u00C2' && second == '\u00BB' && before <= ' ' ? Grade.ALIEN : Grade.ODD;
  }

  private boolean isDigitBeyond(int from, int step) {
    int i = at(from) == ' ' ? from + step : from;
    return Character.isDigit(at(i));
  }

  private Grade letterBehind() {
    if (isTilde()) {
      return Grade.ALIEN;
    }
    boolean lowerBefore = Marks.isAsciiLower(before);
    if (isCommonLead() && first == '\u0102') {
      // Romanian has a breve and a cedilla, but none of the letters of its neighbours.
      boolean cedilla = second == '\u015F' || second == '\u015E';
      return !cedilla || lowerBefore ? Grade.ALIEN : Grade.ODD;
    }
    return lowerBefore
            && Character.isUpperCase(first)
            && Character.isLowerCase(sequence.codePoint())
        ? Grade.ALIEN
        : Grade.ODD;
  }

  private static char lower(char c) {
    return Marks.isAsciiUpper(c) ? (char) (c + 32) : c;
  }

  private char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : 0;
  }
}
