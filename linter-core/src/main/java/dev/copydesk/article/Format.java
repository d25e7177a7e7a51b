package dev.copydesk.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How an article is marked up, and which file names say so. */
public enum Format {
  TEXT,
  MARKDOWN,
  ASCIIDOC,
  HTML,
  RST;

  private static final List<Known> KNOWN =
      Arrays.stream(values())
          .flatMap(
              format ->
                  format.extensions().stream()
                      .map(extension -> new Known(extension, Optional.of(format))))
          .toList();

  private record Known(String extension, Optional<Format> format) {}

  /** The name used on the command line and in reports, such as {@code text}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The file name endings that mean this format, each with its dot. */
  public List<String> extensions() {
    return switch (this) {
      case TEXT -> List.of(".txt", ".text");
      case MARKDOWN -> List.of(".md", ".markdown", ".mdx");
      case ASCIIDOC -> List.of(".adoc", ".asciidoc", ".asc");
      case HTML -> List.of(".html", ".htm", ".xhtml");
      case RST -> List.of(".rst");
    };
  }

  /** Whether marks in the text say what is prose and how it is set. */
  public boolean isMarkup() {
    return this != TEXT;
  }

  /** The format a file name stands for; empty if no format claims it. */
  public static Optional<Format> ofFileName(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    for (Known each : KNOWN) {
      if (lower.endsWith(each.extension())) {
        return each.format();
      }
    }
    return Optional.empty();
  }
}
