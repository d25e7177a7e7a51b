package dev.copydesk.article.asciidoc;

import java.util.Locale;
import java.util.Set;

/** What the lists of attributes above a block say of it. */
final class BlockAttributes {
  private static final Set<String> PROSE =
      Set.of(
          "",
          "normal",
          "quote",
          "note",
          "tip",
          "important",
          "warning",
          "caution",
          "abstract",
          "partintro",
          "example",
          "sidebar",
          "open",
          "discrete",
          "float",
          "horizontal",
          "qanda",
          "glossary",
          "lead",
          "role",
          "id",
          "options",
          "opts",
          "title",
          "start",
          "width");

  /** For blocks that are no prose, whatever they look like. */
  private static final Set<String> VERBATIM =
      Set.of(
          "source",
          "listing",
          "literal",
          "pass",
          "stem",
          "latexmath",
          "asciimath",
          "verse",
          "comment");

  private String style = "";
  private String columns = "";
  private String format = "";
  private String separator = "";
  private boolean id;

  /** Reads what stands between the brackets of one list. */
  void read(String list) {
    if (list.startsWith("[")) {
      id = true;
      return;
    }
    boolean first = true;
    int at = 0;
    while (at < list.length()) {
      int end = partEnd(list, at);
      String part = list.substring(at, end).strip();
      int equals = part.indexOf('=');
      if (equals > 0 && !part.startsWith("\"")) {
        readNamed(part.substring(0, equals).strip(), unquoted(part.substring(equals + 1).strip()));
      } else if (first && !unquoted(part).isEmpty()) {
        readStyle(unquoted(part));
      } else if (!first && style.isEmpty() && list.startsWith(",")) {
        // Short for code in the language that is named.
        style = "source";
      }
      first = false;
      at = end + 1;
    }
  }

  /** Where a part ends; a quoted value may hold commas. */
  private static int partEnd(String list, int from) {
    char quote = 0;
    boolean begins = true;
    int at = from;
    while (at < list.length() && (quote != 0 || list.charAt(at) != ',')) {
      char c = list.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (begins && (c == '"' || c == '\'')) {
        quote = c;
      }
      begins = c == '=' || (begins && Characters.isBlank(c));
      at++;
    }
    return at;
  }

  private void readStyle(String text) {
    int end = 0;
    while (end < text.length() && ".#%".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    id |= text.indexOf('#', end) >= 0;
    if (end > 0) {
      style = text.substring(0, end).strip().toLowerCase(Locale.ROOT);
    }
  }

  private void readNamed(String name, String value) {
    switch (name) {
      case "cols" -> columns = value;
      case "format" -> format = value;
      case "separator" -> separator = value;
      case "style" -> readStyle(value);
      case "id" -> id = true;
      default -> {}
    }
  }

  private static String unquoted(String text) {
    boolean quoted =
        text.length() >= 2
            && (text.charAt(0) == '"' || text.charAt(0) == '\'')
            && text.charAt(text.length() - 1) == text.charAt(0);
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  boolean hasId() {
    return id;
  }

  boolean isQuotation() {
    return style.equals("quote");
  }

  /** Whether a block of any kind is no prose. */
  boolean isVerbatim() {
    return VERBATIM.contains(style);
  }

  /** Whether a paragraph may be prose; of styles nobody knows, many draw diagrams. */
  boolean isProse() {
    return PROSE.contains(style);
  }

  String columns() {
    return columns;
  }

  /** How the data of a table is written; empty if as AsciiDoc does. */
  String format() {
    return format;
  }

  String separator() {
    return separator;
  }
}
