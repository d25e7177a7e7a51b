package dev.copydesk.article.rst;

import java.util.Set;

/** What interpreted text is by its role. */
enum Roles {
  /** Words like any others. */
  PROSE,
  /** Words by which something is looked up. */
  NAME,
  /** Code, a key, a file. */
  OBJECT;

  private static final Set<String> WORDS =
      Set.of(
          "emphasis",
          "strong",
          "sub",
          "sup",
          "subscript",
          "superscript",
          "title-reference",
          "title",
          "t",
          "dfn");

  private static final Set<String> LINKS =
      Set.of("ref", "doc", "term", "numref", "any", "download");

  /**
   * What it is.
   *
   * @param ownText whether it names its target apart from its text
   */
  static Roles of(String role, boolean ownText, String text, int from, int to) {
    if (role.isEmpty()) {
      // Some projects let this be code, others look it up; only several words are surely words.
      return isPhrase(text, from, to) ? NAME : OBJECT;
    }
    if (WORDS.contains(role)) {
      return PROSE;
    }
    if (isLink(role) && ownText) {
      return PROSE;
    }
    return last(role).equals("term") ? NAME : OBJECT;
  }

  static boolean isLink(String role) {
    boolean standard =
        role.indexOf(':') < 0 || role.startsWith("std:") || role.startsWith("external");
    return standard && LINKS.contains(last(role));
  }

  private static String last(String role) {
    return role.substring(role.lastIndexOf(':') + 1);
  }

  /**
   * Where text ends that stands before a target in angle brackets: {@code text <target>}; the
   * beginning if there is only a target, -1 if there is none.
   */
  static int ownText(String text, int from, int to) {
    if (to - from < 3 || text.charAt(to - 1) != '>') {
      return -1;
    }
    int open = text.lastIndexOf('<', to - 2);
    if (open < from || open == to - 2) {
      return -1;
    }
    int end = open;
    while (end > from && Chars.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end == open && open > from ? -1 : end;
  }

  private static boolean isPhrase(String text, int from, int to) {
    boolean blank = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      blank |= Chars.isBlank(c);
      if (!Character.isLetterOrDigit(c) && !Chars.isBlank(c) && "'\u2019,-.!?:".indexOf(c) < 0) {
        return false;
      }
    }
    return blank;
  }
}
