package dev.copydesk.article.markdown;

/** Tags and comments of HTML within a line, as far as they are spelled in the plainest way. */
final class InlineTag {
  /** Shorter than a label of a host's name may be. */
  private static final int LONGEST_HOST = 60;

  private InlineTag() {}

  /** One past what begins at an offset; -1 if it is not plain, or does not end on the line. */
  static int end(char[] text, int at, int lineEnd) {
    if (at + 1 >= lineEnd) {
      return -1;
    }
    if (text[at + 1] == '!') {
      return commentEnd(text, at, lineEnd);
    }
    boolean closes = text[at + 1] == '/';
    int start = closes ? at + 2 : at + 1;
    int i = behindName(text, start, lineEnd);
    while (!closes && i > start && i + 1 < lineEnd && text[i] == ' ' && isLetter(text[i + 1])) {
      i = behindAttribute(text, i + 1, lineEnd);
    }
    if (i <= start) {
      return -1;
    }
    i += i < lineEnd && text[i] == ' ' ? 1 : 0;
    i += !closes && i < lineEnd && text[i] == '/' ? 1 : 0;
    return i < lineEnd && text[i] == '>' ? i + 1 : -1;
  }

  /** What closes a comment right where it opens is left to the library. */
  private static int commentEnd(char[] text, int at, int lineEnd) {
    boolean opens =
        at + 4 < lineEnd
            && text[at + 2] == '-'
            && text[at + 3] == '-'
            && text[at + 4] != '-'
            && text[at + 4] != '>';
    for (int i = at + 4; opens && i + 2 < lineEnd; i++) {
      if (text[i] == '-' && text[i + 1] == '-' && text[i + 2] == '>') {
        return i + 3;
      }
    }
    return -1;
  }

  private static int behindName(char[] text, int start, int end) {
    if (start >= end || !isLetter(text[start])) {
      return -1;
    }
    int i = start;
    while (i < end && (isLetter(text[i]) || text[i] == '-' || (text[i] >= '0' && text[i] <= '9'))) {
      i++;
    }
    return i;
  }

  /** Behind a name, or a name and a value between double quotation marks. */
  private static int behindAttribute(char[] text, int start, int end) {
    int name = behindName(text, start, end);
    if (name + 1 >= end || text[name] != '=') {
      return name;
    }
    if (text[name + 1] != '"') {
      return -1;
    }
    int close = name + 2;
    while (close < end && text[close] != '"') {
      close++;
    }
    return close < end ? close + 1 : -1;
  }

  /** One past an address between angle brackets that begins at an offset; -1 if it is none. */
  static int addressEnd(char[] text, int at, int lineEnd) {
    int mail = mailEnd(text, at, lineEnd);
    if (mail > 0) {
      return mail;
    }
    int scheme = behindName(text, at + 1, lineEnd);
    if (scheme < at + 3 || scheme > at + 20 || scheme >= lineEnd || text[scheme] != ':') {
      return -1;
    }
    int i = scheme + 1;
    while (i < lineEnd && text[i] > ' ' && text[i] < 0x7F && text[i] != '<' && text[i] != '>') {
      i++;
    }
    return i < lineEnd && text[i] == '>' ? i + 1 : -1;
  }

  private static int mailEnd(char[] text, int at, int lineEnd) {
    int sign = at + 1;
    while (sign < lineEnd && (isOfName(text[sign]) || "._+-".indexOf(text[sign]) >= 0)) {
      sign++;
    }
    if (sign == at + 1 || sign == lineEnd || text[sign] != '@') {
      return -1;
    }
    int i = sign + 1;
    while (i < lineEnd
        && i < sign + LONGEST_HOST
        && (isOfName(text[i]) || (".-".indexOf(text[i]) >= 0 && isOfName(text[i - 1])))) {
      i++;
    }
    return i < lineEnd && text[i] == '>' && isOfName(text[i - 1]) ? i + 1 : -1;
  }

  private static boolean isOfName(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
