package dev.copydesk.article.rst;

import java.util.HashSet;
import java.util.Set;

/**
 * Where inline markup ends. What was looked for in vain is not looked for again, for it cannot
 * stand farther on either.
 */
final class Ends {
  private final String text;
  private Set<String> missing = Set.of();
  private int end;

  Ends(String text) {
    this.text = text;
  }

  /**
   * Where the mark stands that closes what begins at an offset; -1 if none does.
   *
   * @param mark as it closes, {@code _`} for an inline target
   */
  int find(String mark, int from) {
    if (missing.contains(mark)) {
      return -1;
    }
    String close = mark.equals("_`") ? "`" : mark;
    int at = text.indexOf(close, from + 1);
    while (at >= 0) {
      if (isEnd(mark, at, from)) {
        return at;
      }
      at = text.indexOf(close, at + 1);
    }
    missing = missing.isEmpty() ? new HashSet<>() : missing;
    missing.add(mark);
    return -1;
  }

  /** One past all that belongs to the mark found last, a role or an underscore included. */
  int end() {
    return end;
  }

  /** Whether inline markup may end at an offset. */
  boolean mayEnd(int at) {
    return at >= text.length() || Chars.mayFollow(text.charAt(at));
  }

  private boolean isEnd(String mark, int at, int from) {
    if (Chars.isBlank(text.charAt(at - 1)) || (!mark.equals("``") && isEscaped(at, from))) {
      return false;
    }
    end = at + (mark.equals("_`") ? 1 : mark.length());
    return switch (mark) {
      case "`" -> isEndWithRole() || isEndWithUnderscore();
      case "|" -> isEndWithUnderscore();
      default -> mayEnd(end);
    };
  }

  private boolean isEndWithRole() {
    if (end == text.length() || text.charAt(end) != ':') {
      return false;
    }
    int colon = Chars.nameEnd(text, end + 1, text.length());
    boolean role = colon > end + 1 && text.startsWith(":", colon) && mayEnd(colon + 1);
    end = role ? colon + 1 : end;
    return role;
  }

  private boolean isEndWithUnderscore() {
    int last = end;
    while (last < text.length() && last < end + 2 && text.charAt(last) == '_') {
      last++;
    }
    boolean ends = mayEnd(last);
    end = ends ? last : end;
    return ends;
  }

  private boolean isEscaped(int at, int from) {
    int first = at;
    while (first > from && text.charAt(first - 1) == '\\') {
      first--;
    }
    return (at - first) % 2 == 1;
  }
}
