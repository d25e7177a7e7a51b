package dev.copydesk.rules.residue;

import dev.copydesk.lexicon.WordTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads shortcodes, marks of wikis, links of Markdown and blanks to fill in, in square brackets.
 */
final class BracketReader {
  private static final int LONGEST = 600;
  private static final int LONGEST_MARK = 34;
  private static final Set<String> BLANKS =
      Set.of(
          "NAME",
          "FIRST NAME",
          "LAST NAME",
          "YOUR NAME",
          "COMPANY NAME",
          "INSERT NAME HERE",
          "INSERT NAME",
          "INSERT DATE",
          "INSERT LINK",
          "INSERT TITLE",
          "CITY NAME",
          "YOUR CITY",
          "KEYWORD",
          "INSERT KEYWORD");

  private final Set<String> shortcodes = new HashSet<>();
  private final Set<String> families = new HashSet<>();
  private final Set<String> marks = new HashSet<>();

  private BracketReader() {
    for (String name : WordTable.beside(BracketReader.class, "shortcodes.txt").words()) {
      if (name.endsWith("*")) {
        families.add(name.substring(0, name.length() - 1));
      } else {
        shortcodes.add(name);
      }
    }
    for (List<String> row : WordTable.beside(BracketReader.class, "wiki-marks.txt").rows()) {
      marks.add(row.get(0));
    }
  }

  static BracketReader known() {
    return Holder.KNOWN;
  }

  /** What begins at a square bracket; empty if it is none of these. */
  Optional<Leftover> at(String text, int start) {
    if (start + 2 >= text.length()) {
      return Optional.empty();
    }
    char first = text.charAt(start + 1);
    boolean closing = first == '/';
    if (!closing && !isAsciiLetter(first)) {
      return Optional.empty();
    }
    int end = endOfBracket(text, start + 1);
    if (end < 0) {
      return Optional.empty();
    }
    if (text.startsWith("(http", end)) {
      return link(text, start, end);
    }
    if (end - start <= LONGEST_MARK) {
      String mark = text.substring(start + 1, end - 1);
      if (marks.contains(mark.toLowerCase(Locale.ROOT).replace('\u00A0', ' '))) {
        return Optional.of(Leftover.of(Leftover.Kind.WIKI_MARK, start, end, ""));
      }
      if (BLANKS.contains(mark)) {
        return Optional.of(Leftover.of(Leftover.Kind.TEMPLATE, start, end, ""));
      }
    }
    return shortcode(text, start, end, closing);
  }

  private Optional<Leftover> shortcode(String text, int start, int end, boolean closing) {
    int from = start + (closing ? 2 : 1);
    int to = from;
    while (to < end - 1 && isInName(text.charAt(to))) {
      to++;
    }
    String name = text.substring(from, to);
    boolean known = shortcodes.contains(name);
    for (int i = 2; i <= Math.min(10, name.length()) && !known; i++) {
      known = families.contains(name.substring(0, i));
    }
    String rest = text.substring(to, end - 1).strip();
    boolean withAttributes = hasAttribute(rest);
    boolean bare = rest.isEmpty() || rest.equals("/");
    if (!known || (!withAttributes && !bare)) {
      return Optional.empty();
    }
    return Optional.of(
        new Leftover(Leftover.Kind.SHORTCODE, start, end, name, closing, withAttributes));
  }

  /** A name and an equals sign; one inside an address does not count. */
  private static boolean hasAttribute(String rest) {
    int equals = rest.indexOf('=');
    int name = equals;
    while (name > 0 && isInName(rest.charAt(name - 1))) {
      name--;
    }
    return equals > name && (name == 0 || rest.charAt(name - 1) == ' ');
  }

  private static Optional<Leftover> link(String text, int start, int end) {
    int close = end;
    int most = Math.min(text.length(), end + LONGEST);
    while (close < most && text.charAt(close) != ')' && text.charAt(close) != '\n') {
      close++;
    }
    if (close == most || text.charAt(close) != ')') {
      return Optional.empty();
    }
    String shown = text.substring(start + 1, end - 1);
    return Optional.of(Leftover.of(Leftover.Kind.MARKDOWN, start, close + 1, shown));
  }

  private static int endOfBracket(String text, int from) {
    int most = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < most; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return i + 1;
      }
      if (c == '[') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isInName(char c) {
    return isAsciiLetter(c) || Character.isDigit(c) || c == '-' || c == '_';
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static final class Holder {
    static final BracketReader KNOWN = new BracketReader();
  }
}
