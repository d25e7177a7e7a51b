package dev.copydesk.article.html;

import dev.copydesk.article.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads tags as the HTML standard says; a template may stand anywhere in them. */
final class TagScanner {
  private final String source;
  private final Templates templates;
  private int at;

  TagScanner(String source, Templates templates) {
    this.source = source;
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
    while (at < source.length()) {
      char c = source.charAt(at);
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
      while (at < source.length() && source.charAt(at) != quote) {
        at = pastTemplate();
      }
      attributes.add(new Attribute(name, start, at, quote));
      at++;
    } else {
      int start = at;
      while (at < source.length() && peek() != '>' && !Html.isBlank(peek())) {
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
    while (at < source.length()
        && !Html.isBlank(peek())
        && (marks.indexOf(peek()) < 0 || (at == start && peek() == '='))) {
      at = pastTemplate();
    }
    return source.substring(start, Math.min(at, source.length())).toLowerCase(Locale.ROOT);
  }

  private int pastTemplate() {
    int end = templates.end(at);
    return end < 0 ? at + 1 : end;
  }

  private void skipBlanks() {
    while (at < source.length() && Html.isBlank(source.charAt(at))) {
      at++;
    }
  }

  private char peek() {
    return at < source.length() ? source.charAt(at) : '\0';
  }
}
