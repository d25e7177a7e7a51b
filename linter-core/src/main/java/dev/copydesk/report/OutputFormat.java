package dev.copydesk.report;

import dev.copydesk.report.html.HtmlReport;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which findings are reported. */
public enum OutputFormat {
  TEXT,
  CONCISE,
  JSON,
  HTML;

  /** The name in options, such as {@code json}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a name in any case; empty if there is none. */
  public static Optional<OutputFormat> ofLabel(String label) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /**
   * Begins a report.
   *
   * @param coloured whether {@code out} shows colours; only text is ever coloured
   * @param columns how wide {@code out} is; only text minds
   */
  public Report open(Appendable out, boolean coloured, int columns) throws IOException {
    return switch (this) {
      case TEXT -> new TextReport(out, coloured, columns);
      case CONCISE -> new ConciseReport(out);
      case JSON -> new JsonReport(out, Version.current());
      case HTML -> new HtmlReport(out, Version.current());
    };
  }
}
