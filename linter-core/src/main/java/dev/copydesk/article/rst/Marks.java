package dev.copydesk.article.rst;

import java.util.BitSet;

/** What characters of a source are to inline markup, for those who write something beside them. */
final class Marks {
  private final BitSet opening = new BitSet();
  private final BitSet closing = new BitSet();
  private final BitSet escaped = new BitSet();
  private final BitSet names = new BitSet();
  private final BitSet lines = new BitSet();

  /** Markup that begins something: it needs a blank or an opening mark before it. */
  void open(int start, int end) {
    opening.set(start, end);
  }

  /** Markup that ends something: it needs a blank or a closing mark behind it. */
  void close(int start, int end) {
    closing.set(start, end);
  }

  /** An escape: neither its characters nor those beside it are markup. */
  void escape(int start, int end) {
    escaped.set(start, end);
  }

  /** Words by which something else is found: whoever changes them breaks a link. */
  void name(int start, int end) {
    names.set(start, end);
  }

  /** Where the text of a line begins. */
  void line(int start) {
    lines.set(start);
  }

  /** Whether a place lies beside an escape, such as a blank that joins what it parts. */
  boolean isBesideEscape(int at) {
    return escaped.get(at) || (at > 0 && escaped.get(at - 1));
  }

  boolean opens(int at) {
    return opening.get(at);
  }

  boolean closes(int at) {
    return at >= 0 && closing.get(at);
  }

  boolean isOpenedAt(int at) {
    return at > 0 && opening.get(at - 1);
  }

  /** Whether a character is markup or means itself in spite of its looks. */
  boolean isSettled(int at) {
    return opening.get(at) || closing.get(at) || escaped.get(at);
  }

  /** Whether a span takes part of a name, or lies within one. */
  boolean isName(int start, int end) {
    if (start == end) {
      return start > 0 && names.get(start - 1) && names.get(start);
    }
    int next = names.nextSetBit(start);
    return next >= 0 && next < end;
  }

  /** Where the text of the line begins that holds an offset; -1 if it is not known. */
  int lineStart(int at) {
    return lines.previousSetBit(at);
  }
}
