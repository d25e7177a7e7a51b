package dev.copydesk.article.rst;

import java.util.Locale;
import java.util.Set;

/** What the body of a field is by its name. */
enum Fields {
  TITLE,
  PROSE,
  /** An author, a date, a type: what programs read, and all whose name says nothing. */
  DATA;

  private static final Set<String> TITLES = Set.of("title", "subtitle");

  private static final Set<String> TEXTS =
      Set.of(
          "abstract",
          "dedication",
          "summary",
          "description",
          "note",
          "notes",
          "warning",
          "returns",
          "return",
          "raises",
          "raise",
          "yields",
          "yield");

  /** Followed by what they are about: {@code :param int count: how many}. */
  private static final Set<String> ABOUT =
      Set.of(
          "param",
          "parameter",
          "arg",
          "argument",
          "key",
          "keyword",
          "raises",
          "raise",
          "except",
          "exception",
          "var",
          "ivar",
          "cvar");

  static Fields of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int blank = lower.indexOf(' ');
    if (blank >= 0) {
      return ABOUT.contains(lower.substring(0, blank)) ? PROSE : DATA;
    }
    if (TITLES.contains(lower)) {
      return TITLE;
    }
    return TEXTS.contains(lower) ? PROSE : DATA;
  }
}
