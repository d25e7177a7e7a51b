package dev.copydesk.article.asciidoc;

import java.util.Set;

/** What the beginning of a line, or all of it, says of the block that begins there. */
final class LineForms {
  private static final Set<String> DIRECTIVES =
      Set.of("include", "ifdef", "ifndef", "ifeval", "endif");
  private static final Set<String> ADMONITIONS =
      Set.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION");
  private static final int LONGEST_NAME = 40;
  private static final int DEEPEST_HEADING = 6;

  private LineForms() {}

  /**
   * The mark that opens or closes a delimited block, as one number for its character and length; 0
   * if the line is none.
   */
  static long delimiter(String text, int start, int end) {
    int length = end - start;
    if (length < 2) {
      return 0;
    }
    char first = text.charAt(start);
    char last = text.charAt(end - 1);
    boolean table = last == '=' && length >= 4 && (first == '|' || "!,:".indexOf(first) >= 0);
    boolean known =
        switch (first) {
          case '-' -> length == 2 || length >= 4;
          case '=', '.', '+', '/', '*', '_' -> length >= 4;
          case '`' -> length == 3;
          default -> table;
        };
    if (!known) {
      return 0;
    }
    for (int at = start + 1; at < end; at++) {
      if (text.charAt(at) != (table ? '=' : first)) {
        return 0;
      }
    }
    return ((long) length << 16) | first;
  }

  /**
   * Whether a line opens a block of code as Markdown writes it, the name of its language behind.
   */
  static boolean isFence(String text, int start, int end) {
    return text.startsWith("```", start)
        && end - start > 3
        && Characters.indexOf(text, '`', start + 3, end) < 0
        && Characters.indexOf(text, ' ', start + 3, end) < 0;
  }

  static boolean isComment(String text, int start, int end) {
    return end - start >= 2
        && text.startsWith("//", start)
        && (end - start == 2 || text.charAt(start + 2) != '/');
  }

  /** {@code include::x[]}, {@code ifdef::x[]} and their like. */
  static boolean isDirective(String text, int start, int end) {
    if (start == end || text.charAt(end - 1) != ']') {
      return false;
    }
    int name = text.charAt(start) == '\\' ? start + 1 : start;
    return isMacro(text, name, end)
        && DIRECTIVES.contains(text.substring(name, nameEnd(text, name, end)));
  }

  /** {@code name::target[text]} and nothing else. */
  static boolean isMacro(String text, int start, int end) {
    if (end - start <= 4 || text.charAt(end - 1) != ']') {
      return false;
    }
    int colon = nameEnd(text, start, end);
    return colon > start
        && text.startsWith("::", colon)
        && colon + 2 < end
        && !Characters.isBlank(text.charAt(colon + 2))
        && Characters.indexOf(text, '[', colon, end) > 0;
  }

  static int nameEnd(String text, int start, int end) {
    int at = start;
    int last = Math.min(end, start + LONGEST_NAME);
    while (at < last && (Characters.isWord(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    return at;
  }

  /** {@code :name: value}. */
  static boolean isAttributeEntry(String text, int start, int end) {
    if (end - start < 3 || text.charAt(start) != ':') {
      return false;
    }
    int name = text.charAt(start + 1) == '!' ? start + 2 : start + 1;
    if (!Characters.isWord(text.charAt(name))) {
      return false;
    }
    // Asciidoctor takes the blanks out of a name.
    int colon = Characters.indexOf(text, ':', name, end);
    return colon > 0 && (colon + 1 == end || Characters.isBlank(text.charAt(colon + 1)));
  }

  /** {@code [style, name=value]} or {@code [[id]]}. */
  static boolean isAttributeList(String text, int start, int end) {
    if (end - start < 2 || text.charAt(start) != '[' || text.charAt(end - 1) != ']') {
      return false;
    }
    char first = text.charAt(start + 1);
    return (first == ']' && end - start == 2)
        || first == '['
        || Characters.isWord(first)
        || ".#%{,\"'".indexOf(first) >= 0;
  }

  /** How many marks begin a section's title; 0 if the line is none. */
  static int headingLevel(String text, int start, int end) {
    char mark = Characters.at(text, start);
    if (mark != '=' && mark != '#') {
      return 0;
    }
    int at = start;
    while (at < end && text.charAt(at) == mark) {
      at++;
    }
    int level = at - start;
    boolean titled = at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t');
    return titled && level <= DEEPEST_HEADING ? level : 0;
  }

  static boolean isBlockTitle(String text, int start, int end) {
    if (end - start < 2 || text.charAt(start) != '.') {
      return false;
    }
    char next = text.charAt(start + 1);
    return next != '.' && !Characters.isBlank(next);
  }

  /**
   * {@code '''} between blocks, {@code <<<} between pages, and what Markdown has for the former.
   */
  static boolean isBreak(String text, int start, int end) {
    char mark = text.charAt(start);
    if ("'<-*_".indexOf(mark) < 0 || end - start > LONGEST_NAME) {
      return false;
    }
    int marks = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c == mark) {
        marks++;
      } else if (c != ' ' || mark == '<' || mark == '\'') {
        return false;
      }
    }
    boolean counted = mark == '<' || mark == '\'';
    return counted ? marks >= 3 : marks == 3;
  }

  /** Where the text of an admonition begins, {@code NOTE: text}; -1 if the line begins none. */
  static int admonitionText(String text, int start, int end) {
    if (start == end || "NTIWC".indexOf(text.charAt(start)) < 0) {
      return -1;
    }
    int colon = nameEnd(text, start, end);
    return colon > start
            && colon + 1 < end
            && text.charAt(colon) == ':'
            && Characters.isBlank(text.charAt(colon + 1))
            && ADMONITIONS.contains(text.substring(start, colon))
        ? colon + 2
        : -1;
  }

  /** Whether all of a line is one of the marks that may underline a title. */
  static boolean isUnderline(String text, int start, int end) {
    if (end - start < 2 || "=-~^+".indexOf(text.charAt(start)) < 0) {
      return false;
    }
    for (int at = start + 1; at < end; at++) {
      if (text.charAt(at) != text.charAt(start)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an underline is as long as its title, or nearly. */
  static boolean underlines(int underline, String title) {
    int length = title.codePointCount(0, title.length());
    return Math.abs(length - underline) <= 1 && title.chars().anyMatch(LineForms::isTitlePart);
  }

  private static boolean isTitlePart(int c) {
    return Characters.isWord((char) c);
  }
}
