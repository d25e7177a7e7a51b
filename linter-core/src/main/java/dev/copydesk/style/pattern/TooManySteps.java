package dev.copydesk.style.pattern;

/** The expressions of a rule have looked at more characters of an article than any should. */
public final class TooManySteps extends RuntimeException {
  private static final long serialVersionUID = 1;

  TooManySteps() {
    super("too many steps", null, false, false);
  }
}
