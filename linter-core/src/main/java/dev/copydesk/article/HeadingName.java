package dev.copydesk.article;

/**
 * What the ids that generators make of headings have in common: letters and digits. What stands
 * between the words, before them and for their marks, every generator chooses for itself.
 */
public final class HeadingName {
  private HeadingName() {}

  /** The letters and digits of a text, in small letters; empty if it has none. */
  public static String of(String text) {
    StringBuilder name = new StringBuilder();
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(name::appendCodePoint);
    return name.toString();
  }

  /** The name of a heading as it is shown, code in it included. */
  public static String of(Block heading, String source) {
    String text = heading.text();
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == Block.OBJECT) {
        shown.append(heading.span(i, i + 1).in(source));
      } else {
        shown.append(text.charAt(i));
      }
    }
    return of(shown.toString());
  }

  /**
   * Whether some generator makes another id of one text than of the other. Most leave marks out,
   * but for hyphens, and write blanks one by one; others put one hyphen for all that parts words.
   */
  public static boolean differ(String before, String after) {
    return !id(before, false).equals(id(after, false)) || !id(before, true).equals(id(after, true));
  }

  private static String id(String text, boolean marksPart) {
    StringBuilder id = new StringBuilder();
    boolean parted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isKept(c)) {
        id.append(parted && id.length() > 0 ? "-" : "").append(Character.toLowerCase(c));
        parted = false;
      } else if (marksPart) {
        parted = true;
      } else if (" -_.".indexOf(c) >= 0) {
        id.append(c);
      }
    }
    return id.toString();
  }

  private static boolean isKept(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || c == Block.OBJECT
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || Character.isSurrogate(c);
  }
}
