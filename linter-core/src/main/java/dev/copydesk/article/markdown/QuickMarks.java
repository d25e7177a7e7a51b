package dev.copydesk.article.markdown;

import dev.copydesk.article.BlockBuilder;
import java.util.ArrayList;
import java.util.List;

/** The delimiters of emphasis and the like in a run of text, as far as they are nested rightly. */
final class QuickMarks {
  /** Nothing can be said. */
  static final int UNSURE = -1;

  /** They are text. */
  static final int TEXT = 0;

  /** They are delimiters. */
  static final int WRITTEN = 1;

  /** Deeper than that, the library says what it still reads. */
  private static final int DEEPEST = 16;

  /** Emphasis and strong emphasis at once. */
  private static final int LONGEST = 3;

  private final char[] text;
  private BlockBuilder builder;

  /** The delimiters that have opened something, innermost last. */
  private final List<Opener> open = new ArrayList<>(4);

  /** A delimiter and how often it stands there. */
  private record Opener(char mark, int length) {}

  QuickMarks(char[] text, BlockBuilder builder) {
    this.text = text;
    this.builder = builder;
  }

  /** Begins another text. */
  void begin(BlockBuilder its) {
    builder = its;
    open.clear();
  }

  /** Whether all that was opened has been closed. */
  boolean areClosed() {
    return open.isEmpty();
  }

  /** Opens what marks of some length stand before. */
  void open(char mark, int length, int at) {
    builder.opens(at);
    open.add(new Opener(mark, length));
  }

  /** Closes the innermost; false if that was not opened by such marks. */
  boolean close(char mark, int length, int behind) {
    builder.closes(behind);
    return pop(mark, length);
  }

  /**
   * Reads a run of delimiters between two offsets.
   *
   * @param from where the text before it begins that is to be written down with it
   */
  int read(int from, int at, int behind, int lineStart, int end) {
    char mark = text[at];
    char before = at > lineStart ? text[at - 1] : '\n';
    char next = behind < end ? text[behind] : '\n';
    int length = behind - at;
    if (Character.isSurrogate(next) || Character.isSurrogate(before)) {
      return UNSURE;
    }
    int kind = kind(Flanks.kind(before, next, mark == '_'), mark, length);
    if (kind == Flanks.NONE) {
      return TEXT;
    }
    if (kind == Flanks.BOTH || length > (mark == '~' ? LONGEST - 1 : LONGEST)) {
      return UNSURE;
    }
    builder.literal(from, at);
    if (kind == Flanks.OPENS) {
      open(mark, length, at);
      return open.size() <= DEEPEST ? WRITTEN : UNSURE;
    }
    return close(mark, length, behind) ? WRITTEN : UNSURE;
  }

  /** What can do both closes the innermost of its like, and opens where none is open. */
  private int kind(int flanks, char mark, int length) {
    if (flanks != Flanks.BOTH) {
      return flanks;
    }
    boolean isOpen = false;
    for (Opener each : open) {
      isOpen |= each.mark() == mark;
    }
    if (!isOpen) {
      return Flanks.OPENS;
    }
    Opener inner = open.get(open.size() - 1);
    return inner.mark() == mark && inner.length() == length ? Flanks.CLOSES : Flanks.BOTH;
  }

  private boolean pop(char mark, int length) {
    if (open.isEmpty()) {
      return false;
    }
    Opener opener = open.remove(open.size() - 1);
    if (opener.mark() != mark) {
      return false;
    }
    // Three may close what two and one have opened.
    return opener.length() == length
        || (length == LONGEST && opener.length() < length && pop(mark, length - opener.length()));
  }
}
