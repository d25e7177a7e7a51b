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
        // What it opens, closes or parts would be left alone.
        && !holdsMarks(source, start, end)
        && before != '\\'
        && !namesMacro(prose, after)
        && !(prose.isEmpty() && isMark(source, start - 1) && isMark(source, end))
        && !joins(before, newFirst)
        && !joins(newLast, after)
        && !(before == ':' && Characters.isBlank(oldFirst) && !Characters.isBlank(newFirst))
        && !(prose.isBlank() && "([,>|".indexOf(before) >= 0 && ")],>|".indexOf(after) >= 0)
        && !(Characters.isBlank(newFirst) && isReferenceText(source, start))
        && !((after == ':' || after == ';') && Characters.at(source, end + 1) == after)
        && !touchesName(source, end, oldLast, prose.isEmpty() ? '-' : newLast)
        && !touchesAddress(source, start, end, oldFirst, newFirst)
        && !endsTerm(prose, source, start, end)
        && !endsReference(prose, source, start)
        && !(changesBlanks(prose, source.substring(start, end)) && isShifted(source, start, end));
  }

  private static boolean holdsMarks(String source, int start, int end) {
    for (int at = start; at < end; at++) {
      if ("*_#`+[]{}<>|^~".indexOf(source.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a colon is written before anything but a blank or the minutes of an hour. */
  private static boolean namesMacro(String prose, char after) {
    for (int i = 0; i < prose.length(); i++) {
      char next = i + 1 < prose.length() ? prose.charAt(i + 1) : after;
      if (prose.charAt(i) == ':' && !Characters.isBlank(next) && !Character.isDigit(next)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsBefore(String source, int start, char oldNext, char newNext) {
    int from = start;
    while (start - from < REACH && isMark(source, from - 1)) {
      from--;
    }
    char outside = Characters.at(source, from - 1);
    for (int at = from; at < start; at++) {
      char mark = source.charAt(at);
      char beside = Characters.at(source, at - 1);
      if (!isSame(mark, outside, oldNext, outside, newNext)
          || !isSame(mark, beside, oldNext, beside, newNext)) {
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
      char mark = source.charAt(at);
      char beside = Characters.at(source, at + 1);
      if (!isSame(mark, oldBefore, outside, newBefore, outside)
          || !isSame(mark, oldBefore, beside, newBefore, beside)) {
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

  /** Whether what is replaced is part of the name before a macro's colon, or is to become so. */
  private static boolean touchesName(String source, int end, char oldLast, char newLast) {
    // Of nothing it is not known what will stand before the name.
    if (!isNamePart(oldLast) && !isNamePart(newLast)) {
      return false;
    }
    int colon = LineForms.nameEnd(source, end, source.length());
    return Characters.at(source, colon) == ':'
        && !Characters.isBlank(Characters.at(source, colon + 1));
  }

  /** Whether the text of {@code <<id,text>>} begins at an offset; blanks are no part of it. */
  private static boolean isReferenceText(String source, int start) {
    if (Characters.at(source, start - 1) != ',') {
      return false;
    }
    int at = start - 1;
    while (at > 0 && start - at < REACH && !Characters.isBlank(source.charAt(at - 1))) {
      at--;
      if (source.charAt(at) == '<') {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamePart(char c) {
    return Characters.isWord(c) || c == '-';
  }

  /** Whether what is replaced lies in an address, or comes to stand in it. */
  private static boolean touchesAddress(
      String source, int start, int end, char oldFirst, char newFirst) {
    int from = start;
    while (from > 0
        && start - from < 2 * REACH
        && !Characters.isBlank(source.charAt(from - 1))
        && source.charAt(from - 1) != '[') {
      from--;
    }
    boolean within = source.substring(from, Math.min(source.length(), end + 2)).contains("://");
    boolean behind =
        Characters.isBlank(oldFirst)
            && (Characters.isBlank(newFirst) || ".,;:?!)".indexOf(newFirst) >= 0);
    return within && !behind;
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
