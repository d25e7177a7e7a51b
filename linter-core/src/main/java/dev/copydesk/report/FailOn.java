package dev.copydesk.report;

import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** From which severity on findings make a run fail. */
public enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  /** The name in options, such as {@code warning}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of a name in any case; empty if there is none. */
  public static Optional<FailOn> ofLabel(String label) {
    return Arrays.stream(values())
        .filter(each -> each.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** How many findings of one article are grave enough to fail for. */
  public int count(Checked checked) {
    int count = 0;
    for (Finding finding : checked.findings()) {
      count += counts(finding.severity()) ? 1 : 0;
    }
    return count;
  }

  /** Whether findings of a severity are grave enough to fail for. */
  public boolean counts(Severity severity) {
    return switch (this) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity != Severity.INFO;
      case INFO -> true;
      case NEVER -> false;
    };
  }
}
