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
    int feed = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      boolean atFeed = carriage < 0 || (feed >= 0 && feed < carriage);
      int at = atFeed ? feed : carriage;
      LineEnd end = new LineEnd(at, atFeed ? LF : kind(text, at));
      ends.add(end);
      feed = feed >= 0 && feed < end.end() ? text.indexOf('\n', end.end()) : feed;
      carriage = atFeed ? carriage : text.indexOf('\r', end.end());
    }
    return ends;
  }

  /** That of the line end which a carriage return begins. */
  private static String kind(String text, int at) {
    if (text.startsWith(DOUBLED, at)) {
      return DOUBLED;
    }
    return text.startsWith(CRLF, at) ? CRLF : CR;
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
