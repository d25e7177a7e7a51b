package dev.copydesk.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which findings are reported. */
public enum OutputFormat {
  TEXT("", (out, context) -> new TextReport(out, context.coloured(), context.columns())),
  CONCISE("", (out, context) -> new ConciseReport(out)),
  JSON("copydesk.json", (out, context) -> new JsonReport(out, context.version())),
  SARIF("copydesk.sarif", SarifReport::new),
  JUNIT("TEST-copydesk.xml", JunitReport::new),
  CHECKSTYLE("copydesk-checkstyle.xml", CheckstyleReport::new),
  GITHUB("copydesk-github.txt", GithubReport::new),
  GITLAB("gl-code-quality-report.json", GitlabReport::new),
  RDJSONL("copydesk.rdjsonl", (out, context) -> new RdjsonlReport(out)),
  HTML("copydesk.html", (out, context) -> new HtmlReport(out, context.version()));

  private interface Beginning {
    Report open(Appendable out, ReportContext context) throws IOException;
  }

  private final String fileName;

  @SuppressWarnings("ImmutableEnumChecker") // These are constructors.
  private final Beginning beginning;

  OutputFormat(String fileName, Beginning beginning) {
    this.fileName = fileName;
    this.beginning = beginning;
  }

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

  /** The file that tools look for; empty for what people read where the findings are told. */
  public Optional<String> fileName() {
    return fileName.isEmpty() ? Optional.empty() : Optional.of(fileName);
  }

  /** Begins a report. */
  public Report open(Appendable out, ReportContext context) throws IOException {
    return beginning.open(out, context);
  }
}
