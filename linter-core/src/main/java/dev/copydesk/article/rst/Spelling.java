package dev.copydesk.article.rst;

import dev.copydesk.article.Notation;
import java.util.Optional;

/**
 * Writes words so that they are no markup, and so that the markup beside them is still recognised.
 *
 * @param room how many columns more than before the words may take
 * @param place where they stand
 */
record Spelling(Marks marks, int room, Place place) implements Notation {
  /** What limits how words are written. */
  enum Place {
    TEXT,
    /** A drawn table: they take as many columns as before. */
    DRAWING,
    /** An option of a directive, in which nothing is markup. */
    OPTION
  }

  /** Nothing can follow so far behind a line's beginning that says what the line is. */
  private static final int MARKER = 100;

  @Override
  public Optional<String> write(String prose, String source, int start, int end) {
    if (prose.indexOf('\n') >= 0
        || prose.indexOf('\r') >= 0
        || marks.isName(start, end)
        || isDoubtful(source, start - 1)
        || isDoubtful(source, end)) {
      return Optional.empty();
    }
    String written = escaped(prose);
    if (written.isEmpty() && start == end) {
      return Optional.of("");
    }
    char before = start == 0 ? '\n' : source.charAt(start - 1);
    char after = end == source.length() ? '\n' : source.charAt(end);
    char first = written.isEmpty() ? after : written.charAt(0);
    char last = written.isEmpty() ? before : written.charAt(written.length() - 1);
    boolean tearsOff =
        (marks.isOpenedAt(start) && Chars.isBlank(first))
            || (marks.closes(end) && (Chars.isBlank(last) || last == '\\'));
    boolean colons =
        written.contains("::")
            || (first == ':' && before == ':')
            || (last == ':' && (after == ':' || after == '`'))
            || (before == ':' && marks.closes(start - 1));
    if (tearsOff || colons) {
      return Optional.empty();
    }
    if (start == end && marks.isBesideEscape(start) && written.isBlank()) {
      return Optional.empty();
    }
    String apart = apart(written, start, end, first, last);
    boolean fits = fits(apart, prose, source, start, end) && isStillText(apart, source, start, end);
    return fits ? Optional.of(apart) : Optional.empty();
  }

  /** With what keeps letters apart from markup: a blank that is not read. */
  private String apart(String written, int start, int end, char first, char last) {
    boolean before = marks.closes(start - 1) && !Chars.mayFollow(first);
    boolean behind = marks.opens(end) && !Chars.mayPrecede(last);
    if (written.isEmpty()) {
      return before || behind ? "\\ " : "";
    }
    return (before ? "\\ " : "") + written + (behind ? "\\ " : "");
  }

  /** Whether a mark means itself only because of what stands beside it. */
  private boolean isDoubtful(String source, int at) {
    return at >= 0
        && at < source.length()
        && "*`|_\\".indexOf(source.charAt(at)) >= 0
        && !marks.isSettled(at);
  }

  private static String escaped(String prose) {
    StringBuilder written = new StringBuilder(prose.length() + 2);
    for (int i = 0; i < prose.length(); i++) {
      char c = prose.charAt(i);
      boolean inWord =
          c == '_'
              && i > 0
              && i + 1 < prose.length()
              && Character.isLetterOrDigit(prose.charAt(i - 1))
              && Character.isLetterOrDigit(prose.charAt(i + 1));
      if ("*`|\\".indexOf(c) >= 0 || (c == '_' && !inWord)) {
        written.append('\\');
      }
      written.append(c);
    }
    return written.toString();
  }

  private boolean fits(String written, String prose, String source, int start, int end) {
    if (place != Place.TEXT && !written.equals(prose)) {
      return false;
    }
    if (place != Place.DRAWING && room == Integer.MAX_VALUE) {
      return true;
    }
    int more = Chars.width(written, 0, written.length()) - Chars.width(source, start, end);
    return place == Place.DRAWING ? more == 0 : more <= room;
  }

  /** Whether the line it is written into holds text and does not begin with what is no text. */
  private boolean isStillText(String written, String source, int start, int end) {
    int line = marks.lineStart(start);
    if (line < 0 || start - line > MARKER) {
      return true;
    }
    int limit = Math.min(source.length(), end + MARKER);
    int lineEnd = end;
    while (lineEnd < limit && source.charAt(lineEnd) != '\n' && source.charAt(lineEnd) != '\r') {
      lineEnd++;
    }
    String text = source.substring(line, start) + written + source.substring(end, lineEnd);
    return !text.isBlank()
        && !Chars.isBlank(text.charAt(0))
        && !Shapes.isNoText(text.stripTrailing());
  }
}
