package dev.copydesk.style.pattern;

/** An expression or formula that cannot be run; the message says why in one line. */
public final class BadExpression extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean unsupported;

  private BadExpression(String message, boolean unsupported) {
    super(message);
    this.unsupported = unsupported;
  }

  /** A mistake of whoever wrote it. */
  public static BadExpression mistake(String message) {
    return new BadExpression(message, false);
  }

  /** Sound, but more than is run here. */
  public static BadExpression unsupported(String message) {
    return new BadExpression(message, true);
  }

  /** Whether it is sound, and only not run here. */
  public boolean isUnsupported() {
    return unsupported;
  }
}
