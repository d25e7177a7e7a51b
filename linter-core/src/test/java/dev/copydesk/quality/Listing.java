package dev.copydesk.quality;

import dev.copydesk.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is to be read one by one, a line each: written to a file, and printed if asked for. */
final class Listing {
  private static final int LONGEST = 160;

  private final Path file;
  private final boolean prints;
  private final List<String> lines = new ArrayList<>();

  Listing(Path file, boolean prints) {
    this.file = file;
    this.prints = prints;
  }

  void add(String... cells) {
    List<String> escaped = new ArrayList<>();
    for (String cell : cells) {
      escaped.add(cell.replaceAll("[\\t\\r\\n]+", " "));
    }
    String line = String.join("\t", escaped);
    lines.add(line);
    if (prints) {
      System.out.println(line);
    }
  }

  void write() {
    try {
      Files.write(file, lines, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentence around a place, near enough, the place marked, with what is suggested there. */
  static String sentence(String text, Span span, String suggestion) {
    int from = span.start();
    while (from > 0 && span.start() - from < LONGEST && !isEnd(text, from - 1)) {
      from--;
    }
    int to = span.end();
    while (to < text.length() && to - span.end() < LONGEST && !(to > 0 && isEnd(text, to - 1))) {
      to++;
    }
    return text.substring(from, span.start())
        + "[["
        + span.in(text)
        + (suggestion.isEmpty() ? "" : " -> " + suggestion)
        + "]]"
        + text.substring(span.end(), to).stripTrailing();
  }

  /** Whether a sentence or a paragraph ends behind a character. */
  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    return (".!?".indexOf(c) >= 0 && Character.isWhitespace(next)) || (c == '\n' && next == '\n');
  }
}
