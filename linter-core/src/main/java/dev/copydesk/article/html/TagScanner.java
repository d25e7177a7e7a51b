package dev.copydesk.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads tags as the HTML standard says; a template may stand anywhere in them. */
final class TagScanner {
  private final String source;

  /** The same: a look at a character of an array costs less. */
  private final char[] chars;

  private final PageTemplates templates;
  private int at;

  TagScanner(String source, char[] chars, PageTemplates templates) {
    this.source = source;
    this.chars = chars;
    this.templates = templates;
  }

  /**
   * The tag that begins at an offset.
   *
   * @return null if the source ends before the tag does
   */
  @Nullable Tag scan(int start) {
    at = start + 1;
    boolean closing = peek() == '/';
    if (closing) {
      at++;
    }
    String name = name("/>");
    List<Attribute> attributes = new ArrayList<>(2);
    boolean slash = false;
    while (at < chars.length) {
      char c = chars[at];
      if (c == '>') {
        return new Tag(name, start, at + 1, closing, slash, attributes);
      }
      if (c == '/' || Html.isBlank(c)) {
        slash = c == '/';
        at++;
      } else {
        slash = false;
        attribute(attributes);
      }
    }
    return null;
  }

  private void attribute(List<Attribute> attributes) {
    String name = name("=/>");
    int afterName = at;
    skipBlanks();
    if (peek() != '=') {
      at = Math.max(afterName, at);
      return;
    }
    at++;
    skipBlanks();
    char quote = peek();
    if (quote == '"' || quote == '\'') {
      int start = ++at;
      while (at < chars.length && chars[at] != quote) {
        at = pastTemplate();
      }
      attributes.add(new Attribute(name, start, at, quote));
      at++;
    } else {
      int start = at;
      while (at < chars.length && peek() != '>' && !Html.isBlank(peek())) {
        at = pastTemplate();
      }
      if (at > start) {
        attributes.add(new Attribute(name, start, at, '\0'));
      }
    }
  }

  /** Up to a blank or one of some marks, which may be its first character. */
  private String name(String marks) {
    int start = at;
    while (at < chars.length
        && !Html.isBlank(peek())
        && (marks.indexOf(peek()) < 0 || (at == start && peek() == '='))) {
      at = pastTemplate();
    }
    return source.substring(start, Math.min(at, source.length())).toLowerCase(Locale.ROOT);
  }

  private int pastTemplate() {
    char c = chars[at];
    int end = c == '{' || c == '<' || c == '$' || c == '#' ? templates.endInTag(at) : -1;
    return end < 0 ? at + 1 : end;
  }

  private void skipBlanks() {
    while (at < chars.length && Html.isBlank(chars[at])) {
      at++;
    }
  }

  private char peek() {
    return at < chars.length ? chars[at] : '\0';
  }
}
