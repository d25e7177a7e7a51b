package dev.copydesk.article;

/**
 * A word, a number, a mark or a run of blanks of a block.
 *
 * @param kind what it is
 * @param start its first UTF-16 code unit in the block's text
 * @param end one past its last
 * @param form how it is written
 */
public record Token(Kind kind, int start, int end, Form form) {
  /** What a token is. */
  public enum Kind {
    /** Letters, with digits, combining marks and apostrophes between letters ({@code don't}). */
    WORD,
    /** Digits, with points and commas between digits ({@code 1,200.5}). */
    NUMBER,
    /** Spaces, tabs and line breaks of any kind, all of a run together. */
    BLANK,
    /** One mark or symbol. */
    MARK
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isBlank() {
    return kind == Kind.BLANK;
  }

  /** Whether this is the given mark. */
  public boolean is(char mark) {
    return kind == Kind.MARK && text().length() == 1 && text().charAt(0) == mark;
  }

  /** Its characters. */
  public String text() {
    return form.text();
  }

  /** Its characters in lower case. */
  public String lower() {
    return form.lower();
  }

  /** Whether the first letter is a capital. */
  public boolean isCapitalised() {
    return form.capitalised();
  }

  /** Whether this is a word all of whose letters are capitals, two or more. */
  public boolean isAllCaps() {
    return isWord() && form.allCaps();
  }
}
