package dev.copydesk.cli;

import dev.copydesk.report.OutputFormat;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One report that was asked for.
 *
 * @param format its form
 * @param file where it goes; empty for standard output
 */
record ReportTarget(OutputFormat format, Optional<Path> file) {
  /** What {@code FORMAT} or {@code FORMAT=FILE} means; file {@code -} is standard output. */
  static ReportTarget of(Session session, String typed) throws UsageException {
    int equals = typed.indexOf('=');
    String name = equals < 0 ? typed : typed.substring(0, equals);
    Optional<OutputFormat> format = OutputFormat.ofLabel(name);
    if (format.isEmpty()) {
      throw new UsageException(
          "unknown output format "
              + name
              + "; known are "
              + Arrays.stream(OutputFormat.values())
                  .map(OutputFormat::label)
                  .collect(Collectors.joining(", ")));
    }
    String file = equals < 0 ? "-" : typed.substring(equals + 1);
    if (file.isEmpty()) {
      throw new UsageException("--output-format " + typed + ": name a file behind the =");
    }
    return new ReportTarget(
        format.get(), file.equals("-") ? Optional.empty() : Optional.of(session.path(file)));
  }
}
