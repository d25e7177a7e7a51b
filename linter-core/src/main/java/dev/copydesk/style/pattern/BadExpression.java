package dev.copydesk.style.pattern;

/** An expression or formula that cannot be run; the message says why in one line. */
public final class BadExpression extends Exception {
  private static final long serialVersionUID = 1;

  public BadExpression(String message) {
    super(message);
  }
}
