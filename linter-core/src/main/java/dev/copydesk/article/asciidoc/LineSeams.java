package dev.copydesk.article.asciidoc;

/** Whether the line of replaced prose, and the one below it, go on to be what they were. */
final class LineSeams {
  private LineSeams() {}

  /**
   * @param separator what parts cells; a cell begins like a line
   * @param reach how far from the prose is looked
   */
  static boolean hold(String prose, String source, int start, int end, char separator, int reach) {
    if (crossesMore(source, start, end)) {
      return false;
    }
    int lineStart = start;
    while (lineStart > 0
        && start - lineStart < reach
        && !isLineStart(source.charAt(lineStart - 1), separator)) {
      lineStart--;
    }
    int lineEnd = end;
    while (lineEnd < source.length() && lineEnd - end < reach && !isLineEnd(source, lineEnd)) {
      lineEnd++;
    }
    String before = source.substring(lineStart, start);
    String after = source.substring(end, lineEnd);
    String old = before + source.substring(start, end) + after;
    String written = before + prose + after;
    if (written.isBlank() || endsWithBreak(written) != endsWithBreak(old)) {
      return false;
    }
    boolean whole = start - lineStart < reach;
    return (!whole || form(firstLine(old)) == form(written))
        && keepsUnderline(source, lineEnd, old, written);
  }

  private static boolean isLineStart(char c, char separator) {
    return c == '\n' || c == '\r' || (separator != Characters.NONE && c == separator);
  }

  private static boolean isLineEnd(String source, int at) {
    return source.charAt(at) == '\n' || source.charAt(at) == '\r';
  }

  /** Whether more than the plain end of one line would be lost. */
  private static boolean crossesMore(String source, int start, int end) {
    int lines = 0;
    for (int at = start; at < end; at++) {
      char c = source.charAt(at);
      boolean ends = c == '\n' || (c == '\r' && Characters.at(source, at + 1) != '\n');
      lines += ends ? 1 : 0;
      if (c == '+' && lines == 0 && Characters.isBlank(Characters.at(source, at + 1))) {
        return true;
      }
    }
    return lines > 1;
  }

  private static String firstLine(String text) {
    int end = 0;
    while (end < text.length() && !isLineEnd(text, end)) {
      end++;
    }
    return text.substring(0, end);
  }

  private static boolean endsWithBreak(String line) {
    String text = line.stripTrailing();
    return text.endsWith(" +") || text.endsWith("\t+");
  }

  /** One number for what begins with a line; the length of its marks counts. */
  private static long form(String line) {
    String text = line.stripTrailing();
    int end = text.length();
    if (end == 0) {
      return -1;
    }
    int flags =
        bit(0, LineForms.isFence(text, 0, end))
            | bit(1, LineForms.isComment(text, 0, end))
            | bit(2, LineForms.isDirective(text, 0, end))
            | bit(3, LineForms.isMacro(text, 0, end))
            | bit(4, LineForms.isAttributeEntry(text, 0, end))
            | bit(5, LineForms.isAttributeList(text, 0, end))
            | bit(6, LineForms.isBlockTitle(text, 0, end))
            | bit(7, LineForms.isBreak(text, 0, end))
            | bit(8, LineForms.isUnderline(text, 0, end))
            | bit(9, ListMarkers.termEnd(text, 0, end) >= 0)
            | bit(10, Characters.isBlank(text.charAt(0)))
            | bit(11, text.startsWith("> "))
            | bit(12, text.startsWith("-- "));
    long form = 31L * LineForms.headingLevel(text, 0, end) + ListMarkers.itemText(text, 0, end);
    form = 31 * form + LineForms.admonitionText(text, 0, end);
    form = 31 * form + LineForms.delimiter(text, 0, end);
    return (form << 13) | flags;
  }

  private static int bit(int index, boolean set) {
    return set ? 1 << index : 0;
  }

  /** Whether a line that could underline this one goes on to do so, or not to. */
  private static boolean keepsUnderline(String source, int lineEnd, String old, String written) {
    int next = lineEnd;
    while (next < source.length() && next - lineEnd < 2 && isLineEnd(source, next)) {
      next++;
    }
    int end = next;
    while (end < source.length() && end - next <= old.length() + 50 && !isLineEnd(source, end)) {
      end++;
    }
    return next == lineEnd
        || !LineForms.isUnderline(source, next, end)
        || old.codePointCount(0, old.length()) == written.codePointCount(0, written.length());
  }
}
