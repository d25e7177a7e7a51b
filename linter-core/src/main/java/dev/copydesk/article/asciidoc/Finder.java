package dev.copydesk.article.asciidoc;

/**
 * Finds where something next occurs. The answer is kept until it is passed, so that any number of
 * questions asked in order costs one reading of the text.
 */
final class Finder {
  /** Of what does not occur. */
  static final int NONE = Integer.MAX_VALUE;

  /** Says whether what is looked for stands at an offset where its first character does. */
  @FunctionalInterface
  interface Test {
    boolean holds(String text, int at);
  }

  private final String text;
  private final char first;
  private final Test test;
  private int askedFrom = NONE;
  private int known = -1;

  Finder(String text, char first, Test test) {
    this.text = text;
    this.first = first;
    this.test = test;
  }

  static Finder of(String text, String wanted) {
    return new Finder(text, wanted.charAt(0), (all, at) -> all.startsWith(wanted, at));
  }

  /** The first occurrence at an offset or later. */
  int next(int from) {
    if (from >= askedFrom && from <= known) {
      return known;
    }
    if (askedFrom != NONE && from < askedFrom) {
      // Somebody looked ahead; only what lies before that is not known yet.
      int between = search(from, askedFrom);
      return between == NONE ? known : between;
    }
    askedFrom = from;
    known = search(from, text.length());
    return known;
  }

  private int search(int from, int to) {
    // Not by indexOf alone, which would read on beyond the stretch that is asked for.
    if (to < text.length()) {
      for (int at = from; at < to; at++) {
        if (text.charAt(at) == first && test.holds(text, at)) {
          return at;
        }
      }
      return NONE;
    }
    for (int at = text.indexOf(first, from); at >= 0; at = text.indexOf(first, at + 1)) {
      if (test.holds(text, at)) {
        return at;
      }
    }
    return NONE;
  }
}
