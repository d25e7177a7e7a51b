package dev.copydesk.article.markdown;

import java.util.Locale;

/** Lines that hold code, or HTML that goes on behind blank lines. */
final class RawLines {
  private final String text;

  /** The same, of which the ends of lines are never overwritten; faster to read. */
  private final char[] masked;

  RawLines(String text, char[] masked) {
    this.text = text;
    this.masked = masked;
  }

  /** The length of the fence that begins code at an offset; 0 if none does. */
  int fenceLength(int at, int end) {
    char c = at < end ? text.charAt(at) : ' ';
    if (c != '`' && c != '~') {
      return 0;
    }
    int behind = at;
    while (behind < end && text.charAt(behind) == c) {
      behind++;
    }
    boolean isFence =
        behind - at >= 3 && (c == '~' || text.substring(behind, end).indexOf('`') < 0);
    return isFence ? behind - at : 0;
  }

  int behindFence(int line, char mark, int length) {
    int at = line;
    while (at < text.length()) {
      int end = Lines.end(masked, at);
      int content = Lines.behindQuotes(masked, at, end);
      int behind = content;
      while (behind < end && text.charAt(behind) == mark) {
        behind++;
      }
      at = Lines.next(masked, end);
      if (behind - content >= length && text.substring(behind, end).isBlank()) {
        return at;
      }
    }
    return at;
  }

  boolean startsHtml(int content) {
    if (text.charAt(content) != '<' || content + 1 >= text.length()) {
      return false;
    }
    char c = text.charAt(content + 1);
    return c == '!' || c == '/' || c == '?' || (c >= 'a' && c <= 'z');
  }

  /** Comments and elements that hold blank lines; where the line behind them begins, else -1. */
  int behindHtml(int content) {
    String close = "";
    if (text.startsWith("<!--", content)) {
      close = "-->";
    } else {
      for (String name : new String[] {"script", "style", "pre", "textarea"}) {
        int behind = content + 1 + name.length();
        if (text.regionMatches(true, content + 1, name, 0, name.length())
            && (behind >= text.length() || "> \t\r\n/".indexOf(text.charAt(behind)) >= 0)) {
          close = "</" + name + ">";
        }
      }
    }
    if (close.isEmpty()) {
      return -1;
    }
    for (int at = content; at < text.length(); at++) {
      if (text.charAt(at) == close.charAt(0)
          && text.substring(at, Math.min(text.length(), at + close.length()))
              .toLowerCase(Locale.ROOT)
              .equals(close)) {
        return Lines.next(masked, Lines.end(masked, at));
      }
    }
    return text.length();
  }

  /** Behind the markers of lists that stand before code. */
  int behindMarkers(int content, int end) {
    char c = content < end ? masked[content] : ' ';
    if (c > '9' && c < '\u0080') {
      return content;
    }
    int at = content;
    int behind = Lines.behindMarker(text, at, end);
    while (behind > at) {
      at = behind;
      behind = Lines.behindMarker(text, at, end);
    }
    return at;
  }
}
