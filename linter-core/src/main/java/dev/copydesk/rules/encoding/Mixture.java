package dev.copydesk.rules.encoding;

/**
 * A word that has Greek or Cyrillic letters, and how it reads if they stand for Latin ones.
 *
 * @param latin the word in Latin letters
 * @param maps whether each foreign letter looks like a Latin one
 * @param latinLetters letters that are Latin already
 * @param digits digits
 * @param greek Greek letters
 * @param greekSmall those in small letters, but omicron
 * @param near foreign letters that a close look tells from the Latin one
 */
record Mixture(
    String latin, boolean maps, int latinLetters, int digits, int greek, int greekSmall, int near) {

  static Mixture of(String token, Confusables confusables) {
    StringBuilder latin = new StringBuilder();
    boolean maps = true;
    int latinLetters = 0;
    int digits = 0;
    int greek = 0;
    int greekSmall = 0;
    int near = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (Confusables.isForeign(c)) {
        char alike = confusables.latin(c);
        maps &= alike != 0;
        latin.append(alike);
        near += confusables.isSame(c) ? 0 : 1;
        if (Confusables.isGreek(c)) {
          greek++;
          greekSmall += confusables.isSame(c) ? 0 : 1;
        }
      } else {
        latin.append(c);
        boolean digit = Character.isDigit(c);
        digits += digit ? 1 : 0;
        latinLetters += digit ? 0 : 1;
        maps &= digit || isLatin(c);
      }
    }
    return new Mixture(latin.toString(), maps, latinLetters, digits, greek, greekSmall, near);
  }

  private static boolean isLatin(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  int length() {
    return latin.length();
  }

  /** {@code a Cyrillic letter}, {@code Greek letters}. */
  String described() {
    int foreign = length() - latinLetters - digits;
    String script = greek > 0 ? "Greek" : "Cyrillic";
    return foreign == 1 ? "a " + script + " letter" : foreign + " " + script + " letters";
  }
}
