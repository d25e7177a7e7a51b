package dev.copydesk.rule;

import java.util.Locale;

/** How grave a finding is; graver ones compare greater. */
public enum Severity {
  INFO,
  WARNING,
  ERROR;

  /** The name in reports and options, such as {@code error}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
