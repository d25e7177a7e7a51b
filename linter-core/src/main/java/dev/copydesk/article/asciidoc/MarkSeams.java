package dev.copydesk.article.asciidoc;

/** Whether what stands beside replaced prose goes on to mean what it did. */
final class MarkSeams {
  private static final String MARKS = "*_#`+";
  private static final int REACH = 100;
  private static final int LONGEST_REFERENCE = 12;

  private MarkSeams() {}

  static boolean hold(String prose, String source, int start, int end) {
    char before = Characters.at(source, start - 1);
    char after = Characters.at(source, end);
    char oldFirst = start < end ? source.charAt(start) : after;
    char oldLast = start < end ? source.charAt(end - 1) : before;
    char newFirst = prose.isEmpty() ? after : prose.charAt(0);
    char newLast = prose.isEmpty() ? before : prose.charAt(prose.length() - 1);
    return holdsBefore(source, start, oldFirst, newFirst)
        && holdsAfter(source, end, oldLast, newLast)
        && !(prose.isEmpty() && isMark(source, start - 1) && isMark(source, end))
        && !joins(before, newFirst)
        && !joins(newLast, after)
        && !(before == ':' && Characters.isBlank(oldFirst) && !Characters.isBlank(newFirst))
        && !endsTerm(prose, source, start, end)
        && !endsReference(prose, source, start)
        && !(changesBlanks(prose, source.substring(start, end)) && isShifted(source, start, end));
  }

  private static boolean holdsBefore(String source, int start, char oldNext, char newNext) {
    int from = start;
    while (start - from < REACH && isMark(source, from - 1)) {
      from--;
    }
    char outside = Characters.at(source, from - 1);
    for (int at = from; at < start; at++) {
      if (!isSame(source.charAt(at), outside, oldNext, outside, newNext)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsAfter(String source, int end, char oldBefore, char newBefore) {
    int to = end;
    while (to - end < REACH && isMark(source, to)) {
      to++;
    }
    char outside = Characters.at(source, to);
    for (int at = end; at < to; at++) {
      if (!isSame(source.charAt(at), oldBefore, outside, newBefore, outside)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(char mark, char before, char after, char newBefore, char newAfter) {
    return Characters.canOpen(mark, before, after) == Characters.canOpen(mark, newBefore, newAfter)
        && Characters.canClose(mark, before, after)
            == Characters.canClose(mark, newBefore, newAfter);
  }

  /** A quotation mark is markup beside a backtick. */
  private static boolean isMark(String source, int at) {
    char c = Characters.at(source, at);
    return MARKS.indexOf(c) >= 0
        || ((c == '"' || c == '\'')
            && (Characters.at(source, at - 1) == '`' || Characters.at(source, at + 1) == '`'));
  }

  /** Whether two characters mean together what neither does alone. */
  private static boolean joins(char left, char right) {
    return (left == right && "$(:;&".indexOf(left) >= 0)
        || (left == '`' && (right == '\'' || right == '"'))
        || (right == '`' && (left == '\'' || left == '"'))
        || (left == '}' && right == '/')
        || (left == '/' && right == '/')
        || (left == '[' && right == '"')
        || (left == '&' && (Characters.isWord(right) || right == '#'));
  }

  /** Whether a blank comes to stand behind {@code ::}, or such marks are written. */
  private static boolean endsTerm(String prose, String source, int start, int end) {
    String around =
        source.substring(Math.max(0, start - 2), start)
            + prose
            + source.substring(end, Math.min(source.length(), end + 2));
    String before = source.substring(Math.max(0, start - 2), Math.min(source.length(), end + 2));
    return isTerm(around) && !isTerm(before);
  }

  private static boolean isTerm(String text) {
    return text.contains(":: ")
        || text.contains(";; ")
        || text.endsWith("::")
        || text.endsWith(";;")
        || text.contains("::\n")
        || text.contains("::\r");
  }

  /** Whether a semicolon makes a reference of an ampersand before it. */
  private static boolean endsReference(String prose, String source, int start) {
    if (prose.indexOf(';') < 0) {
      return false;
    }
    String before = source.substring(Math.max(0, start - LONGEST_REFERENCE), start);
    return before.indexOf('&') >= 0 || prose.indexOf('&') >= 0;
  }

  private static boolean changesBlanks(String prose, String old) {
    return blanks(prose) != blanks(old);
  }

  private static int blanks(String text) {
    int blanks = 0;
    for (int i = 0; i < text.length(); i++) {
      blanks += Characters.isBlank(text.charAt(i)) ? 1 : 0;
    }
    return blanks;
  }

  /** Whether raised or lowered text, which holds no blank, may be near. */
  private static boolean isShifted(String source, int start, int end) {
    for (int at = start - 1; at >= 0 && start - at < REACH; at--) {
      char c = source.charAt(at);
      if (c == '^' || c == '~') {
        return true;
      }
      if (Characters.isBlank(c)) {
        break;
      }
    }
    for (int at = end; at < source.length() && at - end < REACH; at++) {
      char c = source.charAt(at);
      if (c == '^' || c == '~') {
        return true;
      }
      if (Characters.isBlank(c)) {
        break;
      }
    }
    return false;
  }
}
