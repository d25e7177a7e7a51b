package dev.copydesk.languagetool;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * In how many ways a regular expression can be matched with one text, at most: so often it is tried
 * where it does not match. For expressions that LanguageTool runs in a way that cannot be stopped.
 */
final class Backtracking {
  /** What repeats may end behind any letter of a long word. */
  private static final double REPEATED = 400;

  /** A line end may be two characters or the first of them. */
  private static final double LINE_END = 2;

  private static final double UNBOUNDED = Double.POSITIVE_INFINITY;

  private final String expression;
  private final Deque<Group> open = new ArrayDeque<>();
  private int at;

  private Backtracking(String expression) {
    this.expression = expression;
    open.push(new Group(false));
  }

  private static final class Group {
    final boolean behind;
    private double branches;
    private double before = 1;
    private double last = 1;

    /**
     * @param behind whether it looks behind, which it does from every place in its reach
     */
    Group(boolean behind) {
      this.behind = behind;
    }

    void add(double ways) {
      before *= last;
      last = ways;
    }

    void nextBranch() {
      branches += before * last;
      before = 1;
      last = 1;
    }

    double ways() {
      double ways = branches + before * last;
      return behind ? ways * ways : ways;
    }
  }

  /**
   * Whether the ways are few enough.
   *
   * @param expression one that Java reads, without what {@link Expressions} refuses in any
   * @param repetitions how many repetitions it may have, one behind another
   */
  static boolean isBounded(String expression, int repetitions) {
    return new Backtracking(expression).ways() <= 2 * Math.pow(REPEATED, repetitions);
  }

  private double ways() {
    while (at < expression.length()) {
      char c = expression.charAt(at++);
      Group group = open.element();
      switch (c) {
        case '\\' -> group.add(escaped());
        case '[' -> {
          if (!skipClass()) {
            return UNBOUNDED;
          }
          group.add(1);
        }
        case '(' -> open.push(new Group(looksBehind()));
        case ')' -> {
          if (open.size() > 1) {
            open.pop();
            open.element().add(group.ways());
          }
        }
        case '|' -> group.nextBranch();
        case '?' -> {
          group.last++;
          skipModifier();
        }
        case '*', '+', '{' -> {
          if (group.last > 1) {
            // What has several ways itself, and is repeated, has more than can be counted.
            return UNBOUNDED;
          }
          group.last = REPEATED;
          if (c == '{') {
            skipTo('}');
          }
          skipModifier();
        }
        default -> group.add(1);
      }
    }
    double product = 1;
    for (Group group : open) {
      product *= group.ways();
    }
    return product;
  }

  /** The ways of what a backslash begins. */
  private double escaped() {
    char c = at < expression.length() ? expression.charAt(at++) : '\\';
    if (at < expression.length() && expression.charAt(at) == '{' && "pPxN".indexOf(c) >= 0) {
      skipTo('}');
    }
    if (c == 'k' || (c >= '1' && c <= '9')) {
      // What stood before is compared letter by letter.
      return REPEATED;
    }
    return c == 'R' || c == 'X' ? LINE_END : 1;
  }

  /** Whether a class could be told from what follows: not if it begins or holds a bracket. */
  private boolean skipClass() {
    if (at < expression.length() && expression.charAt(at) == '^') {
      at++;
    }
    int first = at;
    while (at < expression.length()) {
      char c = expression.charAt(at++);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        return false;
      } else if (c == ']') {
        return at - 1 > first;
      }
    }
    return false;
  }

  private boolean looksBehind() {
    boolean behind = expression.startsWith("?<=", at) || expression.startsWith("?<!", at);
    if (at < expression.length() && expression.charAt(at) == '?') {
      at++;
    }
    return behind;
  }

  /** A repetition may be reluctant or possessive. */
  private void skipModifier() {
    if (at < expression.length() && "?+".indexOf(expression.charAt(at)) >= 0) {
      at++;
    }
  }

  private void skipTo(char end) {
    int found = expression.indexOf(end, at);
    at = found < 0 ? expression.length() : found + 1;
  }
}
