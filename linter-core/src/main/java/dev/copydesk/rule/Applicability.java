package dev.copydesk.rule;

import java.util.Locale;

/** Who may apply a fix. */
public enum Applicability {
  /** A person decides. */
  SUGGESTED,
  /** It restores what the author wrote and is applied without asking. */
  SAFE;

  /** The name in reports, such as {@code safe}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
