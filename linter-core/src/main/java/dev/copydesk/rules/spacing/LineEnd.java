package dev.copydesk.rules.spacing;

import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One end of a line as it is written.
 *
 * @param start where its first character stands in the source
 * @param text a line feed, a carriage return, both, or two carriage returns and a line feed
 */
record LineEnd(int start, String text) {
  static final String LF = "\n";
  static final String CRLF = "\r\n";
  static final String CR = "\r";

  /** What a conversion of line ends that ran twice leaves: it ends one line, not two. */
  static final String DOUBLED = "\r\r\n";

  int end() {
    return start + text.length();
  }

  Span span() {
    return new Span(start, end());
  }

  /** All of a text, in order. */
  static List<LineEnd> all(String text) {
    List<LineEnd> ends = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != '\n' && c != '\r') {
        at++;
        continue;
      }
      LineEnd end = new LineEnd(at, kind(text, at));
      ends.add(end);
      at = end.end();
    }
    return ends;
  }

  private static String kind(String text, int at) {
    for (String kind : List.of(DOUBLED, CRLF, LF)) {
      if (text.startsWith(kind, at)) {
        return kind;
      }
    }
    return CR;
  }

  /** The kind most of them are; a line feed if none is, or if as many are. */
  static String usual(List<LineEnd> ends) {
    long lf = count(ends, LF);
    long cr = count(ends, CR);
    long crlf = count(ends, CRLF) + count(ends, DOUBLED);
    if (lf >= crlf && lf >= cr) {
      return LF;
    }
    return crlf >= cr ? CRLF : CR;
  }

  static long count(List<LineEnd> ends, String kind) {
    return ends.stream().filter(end -> end.text().equals(kind)).count();
  }
}
