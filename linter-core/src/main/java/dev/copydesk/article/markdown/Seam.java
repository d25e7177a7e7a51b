package dev.copydesk.article.markdown;

/** Whether words fit between their neighbours, so that the neighbours still mean what they did. */
final class Seam {
  private static final String MARKUP = "*_~`[]()!<>&#\\$|:{}";

  private final String source;
  private final int start;
  private final int end;
  private final String written;

  Seam(String source, int start, int end, String written) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.written = written;
  }

  boolean holds(boolean mdx) {
    return lineStartHolds(mdx)
        && cellHolds()
        && lineEndHolds()
        && delimitersHold()
        && neighboursHold()
        && !makesEntity();
  }

  /** Whether nothing but the markup of blocks stands before an offset on its line. */
  static boolean isLineStart(String source, int start) {
    int line = start;
    while (line > 0 && !InlineWalk.isLineEnd(source.charAt(line - 1))) {
      line--;
    }
    int at = line;
    while (at < start) {
      char c = source.charAt(at);
      int item = Lines.behindMarker(source, at, start);
      if (item > at) {
        at = item;
      } else if (" \t>#|*_~[".indexOf(c) >= 0) {
        at++;
      } else {
        int note = FootnoteParser.labelEnd(source.substring(at, start), 0);
        if (note < 0) {
          return false;
        }
        at += note;
      }
    }
    return true;
  }

  private boolean lineStartHolds(boolean mdx) {
    if (!isLineStart(source, start)) {
      return true;
    }
    char first = first();
    if (InlineWalk.isBlank(first) || InlineWalk.isLineEnd(first)) {
      return false;
    }
    if (written.isEmpty() && "#>+-=:~|*_!`<[".indexOf(first) >= 0) {
      return false;
    }
    int at = 0;
    String rest = written + source.substring(end, Math.min(source.length(), end + 12));
    while (at < rest.length() && Character.isDigit(rest.charAt(at))) {
      at++;
    }
    if (at > 0 && at < rest.length() && ".)".indexOf(rest.charAt(at)) >= 0) {
      // A number that already stands there is no item, for its block has been read.
      return source.startsWith(rest.substring(0, at + 1), start) && !isItem(rest, at + 1);
    }
    return !(mdx && (rest.startsWith("import") || rest.startsWith("export")));
  }

  private static boolean isItem(String rest, int behind) {
    return behind >= rest.length() || Character.isWhitespace(rest.charAt(behind));
  }

  /** Blanks at the edges of a table's cell are no part of it. */
  private boolean cellHolds() {
    int behind = Lines.behindBlanks(source, end, source.length());
    boolean last = behind < source.length() && source.charAt(behind) == '|';
    int before = start;
    while (before > 0 && InlineWalk.isBlank(source.charAt(before - 1))) {
      before--;
    }
    boolean first = before > 0 && source.charAt(before - 1) == '|';
    return !(last && InlineWalk.isBlank(lastChar())) && !(first && InlineWalk.isBlank(first()));
  }

  /** Blanks at a line's end may break it. */
  private boolean lineEndHolds() {
    int at = Lines.behindBlanks(source, end, source.length());
    // A heading's id and its closing marks take the blanks before them along.
    boolean last = at == source.length() || "\r\n{#".indexOf(source.charAt(at)) >= 0;
    if (!last) {
      return true;
    }
    if (!written.isEmpty()) {
      return !InlineWalk.isBlank(written.charAt(written.length() - 1)) && !written.endsWith("\\");
    }
    // What is left must end as it ended.
    boolean bareBefore = start > 0 && !InlineWalk.isBlank(source.charAt(start - 1));
    return bareBefore && source.charAt(start - 1) != '\\';
  }

  /** Emphasis opens and closes by what stands beside it. */
  private boolean delimitersHold() {
    int left = start;
    while (left > 0 && isDelimiter(source.charAt(left - 1))) {
      left--;
    }
    int right = end;
    while (right < source.length() && isDelimiter(source.charAt(right))) {
      right++;
    }
    char before = left > 0 ? source.charAt(left - 1) : '\n';
    char behind = right < source.length() ? source.charAt(right) : '\n';
    if (left < start && right > end && written.isEmpty()) {
      return false;
    }
    if (start == end && left < start && right > end) {
      return false;
    }
    char next = start < source.length() ? source.charAt(start) : '\n';
    char previous = end > 0 ? source.charAt(end - 1) : '\n';
    boolean under = source.substring(left, start).indexOf('_') >= 0;
    boolean leftHolds =
        left == start || Flanks.kind(before, next, under) == Flanks.kind(before, first(), under);
    boolean underBehind = source.substring(end, right).indexOf('_') >= 0;
    boolean rightHolds =
        right == end
            || Flanks.kind(previous, behind, underBehind)
                == Flanks.kind(lastChar(), behind, underBehind);
    return leftHolds && rightHolds;
  }

  private boolean neighboursHold() {
    if (start == 0) {
      return true;
    }
    char before = source.charAt(start - 1);
    char first = first();
    if (written.isEmpty() && MARKUP.indexOf(before) >= 0 && MARKUP.indexOf(first) >= 0) {
      return false;
    }
    if (before == '\\' && TextRun.isPunctuation(first)) {
      return false;
    }
    if (before == ']' && "([:".indexOf(first) >= 0) {
      return false;
    }
    if (before == '<' && (Character.isLetter(first) || "/!?".indexOf(first) >= 0)) {
      return false;
    }
    char behind = end < source.length() ? source.charAt(end) : '\n';
    return written.isEmpty() || lastChar() != '!' || behind != '[';
  }

  /** Whether an ampersand that stands there would begin an entity. */
  private boolean makesEntity() {
    String rest = written + source.substring(end, Math.min(source.length(), end + 40));
    int name = 0;
    while (name < rest.length() && isName(rest.charAt(name))) {
      name++;
    }
    int at = start;
    while (at > 0 && at > start - 40 && isName(source.charAt(at - 1))) {
      at--;
    }
    boolean stands = at > 0 && source.charAt(at - 1) == '&';
    return stands && name < rest.length() && rest.charAt(name) == ';';
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '#';
  }

  private char first() {
    return !written.isEmpty()
        ? written.charAt(0)
        : end < source.length() ? source.charAt(end) : '\n';
  }

  private char lastChar() {
    return !written.isEmpty()
        ? written.charAt(written.length() - 1)
        : start > 0 ? source.charAt(start - 1) : '\n';
  }

  private static boolean isDelimiter(char c) {
    return c == '*' || c == '_' || c == '~';
  }
}
