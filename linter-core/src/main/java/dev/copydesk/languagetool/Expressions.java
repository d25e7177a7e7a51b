package dev.copydesk.languagetool;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells the regular expressions that LanguageTool could not cope with. It writes an expression out
 * as the list of all words it stands for where it can, which may be more than fit into memory; and
 * some it runs in a way that cannot be stopped.
 */
final class Expressions {
  private static final int DEEPEST = 100;
  private static final double MOST_WORDS = 100_000;

  /** Several times as long as the longest of LanguageTool's own. */
  private static final int LONGEST = 100_000;

  /** The widest range of a character class that LanguageTool writes out. */
  private static final int WIDEST_RANGE = 10;

  private Expressions() {}

  /** What is wrong with an expression that is matched against a word; empty if nothing is. */
  static Optional<String> problem(String expression) {
    return unread(expression)
        .or(
            () ->
                words(expression) > MOST_WORDS
                    ? Optional.of(
                        "the expression stands for too many words: " + excerpt(expression))
                    : Optional.empty());
  }

  /**
   * The same of one that is run without a limit of time.
   *
   * @param repetitions how many repetitions it may have, one behind another
   */
  static Optional<String> problemUnstopped(String expression, int repetitions) {
    return unread(expression)
        .or(
            () ->
                Backtracking.isBounded(expression, repetitions)
                    ? Optional.empty()
                    : Optional.of("the expression repeats too much: " + excerpt(expression)));
  }

  /**
   * What of an expression would be read in one way by Java and in another by LanguageTool, and by
   * whoever looks here for what is dangerous; or what is more than can be looked through.
   */
  private static Optional<String> unread(String expression) {
    if (expression.length() > LONGEST) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "the expression has more than %,d characters: %s",
              LONGEST,
              excerpt(expression)));
    }
    for (int i = 0; i + 1 < expression.length(); i++) {
      char next = expression.charAt(i + 1);
      if (expression.charAt(i) == '\\') {
        if (next == 'Q' || next == 'E' || next == 'c') {
          return Optional.of(
              "the expression may not have \\"
                  + next
                  + ", put a backslash before each character that means itself: "
                  + excerpt(expression));
        }
        i++;
      } else if (hasComments(expression, i)) {
        return Optional.of("the expression may not have the flag x: " + excerpt(expression));
      }
    }
    return depth(expression) > DEEPEST
        ? Optional.of("the expression has more than " + DEEPEST + " brackets within brackets")
        : Optional.empty();
  }

  /**
   * Whether a group begins with flags of which one lets blanks and what is behind # mean nothing.
   */
  private static boolean hasComments(String expression, int start) {
    if (!expression.startsWith("(?", start)) {
      return false;
    }
    int i = start + 2;
    while (i < expression.length()
        && (Character.isLetter(expression.charAt(i)) || expression.charAt(i) == '-')) {
      if (expression.charAt(i) == 'x') {
        return true;
      }
      i++;
    }
    return false;
  }

  private static int depth(String expression) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '(') {
        deepest = Math.max(deepest, ++depth);
      } else if (c == ')') {
        depth--;
      }
    }
    return deepest;
  }

  /**
   * How many words LanguageTool writes out before it meets something it cannot write out, or
   * somewhat more.
   */
  private static double words(String expression) {
    Deque<Count> open = new ArrayDeque<>();
    open.push(new Count());
    double most = 1;
    int i = 0;
    while (i < expression.length()) {
      char c = expression.charAt(i);
      double factor = 1;
      int next = i + 1;
      if (c == '(') {
        if (expression.startsWith("(?", i)) {
          if (!expression.startsWith("(?:", i)) {
            return most;
          }
          next = i + 3;
        }
        open.push(new Count());
        i = next;
        continue;
      } else if (c == ')') {
        if (open.size() == 1) {
          return most;
        }
        factor = open.pop().total();
      } else if (c == '|') {
        open.element().nextBranch();
        i++;
        continue;
      } else if (c == '[') {
        next = endOfClass(expression, i) + 1;
        factor = choices(expression, i + 1, next - 1);
      } else if (c == '\\') {
        next = i + 2;
        factor = next <= expression.length() && !isNamed(expression.charAt(i + 1)) ? 1 : 0;
      } else if (".*+{}$^?".indexOf(c) >= 0) {
        factor = 0;
      }
      if (factor == 0) {
        return most;
      }
      if (next < expression.length() && expression.charAt(next) == '?') {
        factor++;
        next++;
      }
      open.element().product *= factor;
      most = Math.max(most, open.element().total());
      i = next;
    }
    return most;
  }

  private static final class Count {
    double sum;
    double product = 1;

    void nextBranch() {
      sum += product;
      product = 1;
    }

    double total() {
      return sum + product;
    }
  }

  /** {@code \w} and its like. */
  private static boolean isNamed(char escaped) {
    return Character.isLetterOrDigit(escaped);
  }

  private static int endOfClass(String expression, int start) {
    for (int i = start + 1; i < expression.length(); i++) {
      if (expression.charAt(i) == '\\') {
        i++;
      } else if (expression.charAt(i) == ']') {
        return i;
      }
    }
    return expression.length() - 1;
  }

  /** How many characters a class stands for; 0 if LanguageTool does not write it out. */
  private static int choices(String expression, int start, int end) {
    int choices = 0;
    for (int i = start; i < end; i++) {
      char c = expression.charAt(i);
      if (c == '^' || c == '[' || (c == '\\' && isNamed(expression.charAt(i + 1)))) {
        return 0;
      }
      if (c == '-' && i > start && i + 1 < end) {
        int width = expression.charAt(i + 1) - expression.charAt(i - 1);
        if (width > WIDEST_RANGE) {
          return 0;
        }
        choices += Math.max(0, width);
        i++;
      } else {
        i += c == '\\' ? 1 : 0;
        choices++;
      }
    }
    return choices;
  }

  private static String excerpt(String expression) {
    int longest = 40;
    return expression.length() <= longest
        ? "`" + expression + "`"
        : "`" + expression.substring(0, longest) + "...`";
  }
}
