package dev.copydesk.languagetool;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Tells the regular expressions that LanguageTool could not cope with. It writes an expression out
 * as the list of all words it stands for where it can, which may be more than fit into memory; and
 * some it runs in a way that cannot be stopped.
 */
final class Expressions {
  private static final int DEEPEST = 100;
  private static final double MOST_WORDS = 100_000;
  private static final int MOST_REPETITIONS = 3;

  /** The widest range of a character class that LanguageTool writes out. */
  private static final int WIDEST_RANGE = 10;

  private Expressions() {}

  /** What is wrong with an expression that is matched against a word; empty if nothing is. */
  static Optional<String> problem(String expression) {
    if (depth(expression) > DEEPEST) {
      return Optional.of("the expression has more than " + DEEPEST + " brackets within brackets");
    }
    return words(expression) > MOST_WORDS
        ? Optional.of("the expression stands for too many words: " + excerpt(expression))
        : Optional.empty();
  }

  /** The same of one that is run without a limit of time: what repeats must be plain. */
  static Optional<String> problemUnstopped(String expression) {
    if (depth(expression) > DEEPEST) {
      return problem(expression);
    }
    Deque<Boolean> groups = new ArrayDeque<>();
    groups.push(false);
    int repetitions = 0;
    boolean branches = false;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == '\\') {
        i++;
        branches = false;
      } else if (c == '[') {
        i = endOfClass(expression, i);
        branches = false;
      } else if (c == '(') {
        groups.push(false);
      } else if (c == ')' && groups.size() > 1) {
        branches = groups.pop();
        groups.push(groups.pop() || branches);
      } else if (c == '*' || c == '+' || c == '{') {
        repetitions++;
        if (branches || repetitions > MOST_REPETITIONS) {
          return Optional.of("the expression repeats too much: " + excerpt(expression));
        }
        groups.pop();
        groups.push(true);
      } else if (c == '|' || (c == '?' && i > 0 && expression.charAt(i - 1) != '(')) {
        groups.pop();
        groups.push(true);
      } else {
        branches = false;
      }
    }
    return Optional.empty();
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
