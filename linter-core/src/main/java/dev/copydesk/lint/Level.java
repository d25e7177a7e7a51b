package dev.copydesk.lint;

import dev.copydesk.rule.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a configuration says of a rule or a group of rules. */
public enum Level {
  /** It does not run. */
  OFF,
  /** Whatever it finds is information. */
  INFO,
  /** Whatever it finds is a warning. */
  WARNING,
  /** Whatever it finds is an error. */
  ERROR,
  /** It runs, and its findings are as grave as it says. */
  ON;

  /** The name in configurations, such as {@code warning}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of a name; empty if there is none. */
  public static Optional<Level> ofLabel(String label) {
    return Arrays.stream(values()).filter(each -> each.label().equals(label)).findFirst();
  }

  /** The severity it gives to findings; empty if it leaves them theirs. */
  Optional<Severity> severity() {
    return switch (this) {
      case INFO -> Optional.of(Severity.INFO);
      case WARNING -> Optional.of(Severity.WARNING);
      case ERROR -> Optional.of(Severity.ERROR);
      case OFF, ON -> Optional.empty();
    };
  }
}
