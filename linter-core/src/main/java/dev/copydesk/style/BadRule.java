package dev.copydesk.style;

import dev.copydesk.style.pattern.BadExpression;

/** A style rule that is not run; the message says in one line where and why, and what to do. */
final class BadRule extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean unsupported;

  private BadRule(String message, boolean unsupported) {
    super(message);
    this.unsupported = unsupported;
  }

  /**
   * A mistake of whoever wrote the rule.
   *
   * @param place the file, line and column
   */
  static BadRule mistake(String place, String what) {
    return new BadRule(place + ": " + what, false);
  }

  /** A rule whose expression or formula is not run. */
  static BadRule of(String place, BadExpression why) {
    return new BadRule(place + ": " + why.getMessage(), why.isUnsupported());
  }

  /** A sound rule that asks for something that there is not. */
  static BadRule unsupported(String place, String what) {
    return new BadRule(place + ": " + what, true);
  }

  /** Whether others may run without it; if not, the style is not used at all. */
  boolean isUnsupported() {
    return unsupported;
  }
}
