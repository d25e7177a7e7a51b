package dev.copydesk.rule;

/** How often something occurs, in the words of a finding's evidence. */
public final class Times {
  private Times() {}

  /** {@code never}, {@code once}, {@code twice}, {@code 3 times} and so on. */
  public static String of(long count) {
    if (count == 0) {
      return "never";
    }
    if (count == 1) {
      return "once";
    }
    return count == 2 ? "twice" : count + " times";
  }
}
