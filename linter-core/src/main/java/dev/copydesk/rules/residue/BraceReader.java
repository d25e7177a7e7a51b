package dev.copydesk.rules.residue;

import java.util.List;
import java.util.Optional;

/** Reads what stands in braces: a style sheet's line, a template's blank, a spinner's choice. */
final class BraceReader {
  private static final int LONGEST = 400;
  private static final int LONGEST_CHOICE = 200;
  private static final int LONGEST_BLANK = 160;

  private static final List<String> SCRIPT =
      List.of(
          "adsbygoogle",
          "googletag",
          "document.",
          "window.",
          "function(",
          "function (",
          "jQuery(",
          "$(",
          ".push(");

  private BraceReader() {}

  /** What begins at a brace, or the line it stands on; empty if it is none of these. */
  static Optional<Leftover> at(String text, int start) {
    if (text.startsWith("{{", start)) {
      int end = endOfBlank(text, start + 2);
      return end > start + 4
          ? Optional.of(Leftover.of(Leftover.Kind.TEMPLATE, start, end, ""))
          : Optional.empty();
    }
    Optional<Leftover> choice = choice(text, start);
    return choice.isPresent() ? choice : line(text, start);
  }

  /** One past the two braces that close on the same line; -1 if none do. */
  private static int endOfBlank(String text, int from) {
    int most = Math.min(text.length() - 1, from + LONGEST_BLANK);
    for (int i = from; i < most && !isBreak(text.charAt(i)); i++) {
      if (text.charAt(i) == '}' && text.charAt(i + 1) == '}') {
        return i + 2;
      }
    }
    return -1;
  }

  /** {@code {good|great|nice}}: words only, so that neither formulas nor shells are meant. */
  private static Optional<Leftover> choice(String text, int start) {
    if (start > 0 && !isBefore(text.charAt(start - 1))) {
      return Optional.empty();
    }
    int most = Math.min(text.length(), start + LONGEST_CHOICE);
    int bar = -1;
    int last = start;
    for (int i = start + 1; i < most; i++) {
      char c = text.charAt(i);
      if (c == '|' || c == '}') {
        if (i == last + 1) {
          return Optional.empty();
        }
        if (c == '}') {
          return bar < 0
              ? Optional.empty()
              : Optional.of(
                  Leftover.of(Leftover.Kind.SPINTAX, start, i + 1, text.substring(start + 1, bar)));
        }
        bar = bar < 0 ? i : bar;
        last = i;
      } else if (!Character.isLetter(c) && " '\u2019-,".indexOf(c) < 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isBefore(char c) {
    return Character.isWhitespace(c) || "\"'(\u201C\u2018".indexOf(c) >= 0;
  }

  /** The whole line, if it is one of a style sheet or script. */
  static Optional<Leftover> line(String text, int at) {
    int start = at;
    while (start > 0 && !isBreak(text.charAt(start - 1)) && at - start < LONGEST) {
      start--;
    }
    int end = at;
    while (end < text.length() && !isBreak(text.charAt(end)) && end - at < LONGEST) {
      end++;
    }
    if (at - start == LONGEST || end - at == LONGEST) {
      return Optional.empty();
    }
    boolean code =
        (text.charAt(at) == '{' && isStyle(text, start, at, end)) || isScript(text, start, end);
    return code ? Optional.of(Leftover.of(Leftover.Kind.CODE, start, end, "")) : Optional.empty();
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isScript(String text, int start, int end) {
    String line = text.substring(start, end);
    return SCRIPT.stream().anyMatch(line::contains)
        && (line.contains("(") && (line.contains(";") || line.contains("{")));
  }

  /** A selector before the brace; a property and a colon behind it. */
  private static boolean isStyle(String text, int start, int brace, int end) {
    if (brace == start) {
      return false;
    }
    for (int i = start; i < brace; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && "_-.#:,>@() *".indexOf(c) < 0) {
        return false;
      }
    }
    char first = text.charAt(start);
    boolean selector = first == '.' || first == '#' || first == '@' || brace - start < 20;
    int i = brace + 1;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    int from = i;
    while (i < end && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '-')) {
      i++;
    }
    return selector && i > from && i < end && text.charAt(i) == ':';
  }
}
