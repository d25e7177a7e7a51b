package dev.copydesk.article.markdown;

/**
 * The lines of a page one by one, or those of one of its quotations, whose marks are no part of
 * them. A quotation is over where a line does not begin with its mark.
 */
final class Rows {
  private final char[] text;
  private final boolean quoted;
  private int start;
  private int content;
  private int end;
  private boolean over;

  private Rows(char[] text, boolean quoted) {
    this.text = text;
    this.quoted = quoted;
  }

  static Rows ofPage(char[] text) {
    return new Rows(text, false);
  }

  static Rows ofQuotation(char[] text) {
    return new Rows(text, true);
  }

  /** Goes to a line of the page. */
  void go(int line) {
    over = line >= text.length || (quoted && text[line] != '>');
    start = line;
    if (over) {
      content = line;
      end = line;
      return;
    }
    if (quoted) {
      start += line + 1 < text.length && text[line + 1] == ' ' ? 2 : 1;
    }
    end = Lines.end(text, start);
    content = Lines.behindBlanks(text, start, end);
  }

  void next() {
    go(Lines.next(text, end));
  }

  /** Goes to the next line that is not blank, if this one is; whether it was. */
  boolean skipBlank() {
    boolean blank = false;
    while (!over && isBlank()) {
      blank = true;
      next();
    }
    return blank;
  }

  /** Whether there is no line any more; then it starts where the page goes on. */
  boolean isOver() {
    return over;
  }

  boolean isQuoted() {
    return quoted;
  }

  boolean isBlank() {
    return content == end;
  }

  boolean isSetIn() {
    return content > start;
  }

  /** Where the line begins, behind the mark of the quotation. */
  int start() {
    return start;
  }

  /** Where something else than a blank stands first. */
  int content() {
    return content;
  }

  int end() {
    return end;
  }

  /**
   * Goes behind the code that begins with a fence here; false if a line leaves the item that it
   * stands in.
   *
   * @param column how far the text of that item is set in; 0 outside of lists
   */
  boolean leaveCode(int column) {
    char mark = text[content];
    int length = QuickLinks.run(text, content, end, mark) - content;
    next();
    while (!over) {
      boolean ends = false;
      if (!isBlank()) {
        if (column > 0 && !isBlankUpTo(column)) {
          return false;
        }
        int behind = QuickLinks.run(text, content, end, mark);
        ends =
            behind - content >= length
                && Lines.behindBlanks(text, behind, end) == end
                && !Lines.isCode(text, start + column, content);
      }
      next();
      if (ends) {
        return true;
      }
    }
    return true;
  }

  private boolean isBlankUpTo(int column) {
    for (int i = start; i < start + column; i++) {
      if (i >= end || text[i] != ' ') {
        return false;
      }
    }
    return true;
  }
}
