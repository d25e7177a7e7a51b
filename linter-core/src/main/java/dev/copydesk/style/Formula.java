package dev.copydesk.style;

import dev.copydesk.style.pattern.BadExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A formula over what was counted: numbers, names, {@code + - * / %}, parentheses, comparisons,
 * {@code && ||} and some functions of {@code math}. There is nothing else that it could do.
 */
final class Formula {
  private static final int DEEPEST = 60;
  private static final int LONGEST = 2_000;
  private static final Set<String> FUNCTIONS =
      Set.of(
          "abs", "ceil", "floor", "sqrt", "log", "log10", "log2", "exp", "pow", "min", "max",
          "round");

  /** Signs of two operands, those that bind weakest first. */
  private static final List<List<String>> OPERATORS =
      List.of(
          List.of("||"),
          List.of("&&"),
          List.of("==", "!=", "<=", ">=", "<", ">"),
          List.of("+", "-"),
          List.of("*", "/", "%"));

  private final Term term;

  private Formula(Term term) {
    this.term = term;
  }

  /** A part of a formula; what is true is 1 and what is not is 0. */
  private interface Term {
    double value(Map<String, Double> counts);
  }

  /**
   * Reads a formula.
   *
   * @param names what was counted
   */
  static Formula of(String written, Set<String> names) throws BadExpression {
    if (written.length() > LONGEST) {
      throw BadExpression.mistake("a formula of more than " + LONGEST + " characters is too long");
    }
    Reader reader = new Reader(written, names);
    Term term = reader.operation(0, 0);
    reader.expectEnd();
    return new Formula(term);
  }

  /** Its value; what cannot be computed is not a number. */
  double value(Map<String, Double> counts) {
    return term.value(counts);
  }

  private static final class Reader {
    private final String text;
    private final Set<String> names;
    private int at;

    Reader(String text, Set<String> names) {
      this.text = text;
      this.names = names;
    }

    private void skip() {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }

    private boolean take(String sign) {
      skip();
      if (!text.startsWith(sign, at)) {
        return false;
      }
      at += sign.length();
      return true;
    }

    private BadExpression wrong(String what) {
      return BadExpression.mistake("the formula `" + text.strip() + "` " + what);
    }

    void expectEnd() throws BadExpression {
      skip();
      if (at < text.length()) {
        throw wrong("is not understood from `" + text.substring(at) + "` on");
      }
    }

    Term operation(int level, int depth) throws BadExpression {
      if (depth > DEEPEST) {
        throw wrong("has too many parentheses within parentheses");
      }
      if (level == OPERATORS.size()) {
        return operand(depth);
      }
      Term left = operation(level + 1, depth);
      while (true) {
        String sign = sign(level);
        if (sign.isEmpty()) {
          return left;
        }
        Term one = left;
        Term other = operation(level + 1, depth);
        left = counts -> calculated(sign, one.value(counts), other.value(counts));
      }
    }

    private String sign(int level) {
      for (String sign : OPERATORS.get(level)) {
        if (take(sign)) {
          return sign;
        }
      }
      return "";
    }

    private static double calculated(String sign, double a, double b) {
      return switch (sign) {
        case "+" -> a + b;
        case "-" -> a - b;
        case "*" -> a * b;
        case "/" -> a / b;
        case "%" -> a % b;
        case "<" -> truth(a < b);
        case ">" -> truth(a > b);
        case "<=" -> truth(a <= b);
        case ">=" -> truth(a >= b);
        case "==" -> truth(a == b);
        case "!=" -> truth(a != b);
        case "&&" -> truth(a != 0 && b != 0);
        default -> truth(a != 0 || b != 0);
      };
    }

    private static double truth(boolean holds) {
      return holds ? 1 : 0;
    }

    private Term operand(int depth) throws BadExpression {
      if (depth > DEEPEST) {
        throw wrong("has too many signs in a row");
      }
      if (take("-")) {
        Term of = operand(depth + 1);
        return counts -> -of.value(counts);
      }
      if (take("(")) {
        Term inner = operation(0, depth + 1);
        if (!take(")")) {
          throw wrong("lacks a closing parenthesis");
        }
        return inner;
      }
      skip();
      int start = at;
      while (at < text.length() && isPartOfName(text.charAt(at))) {
        at++;
      }
      String word = text.substring(start, at);
      if (word.startsWith("math.") && take("(")) {
        return function(word.substring(5), depth);
      }
      if (names.contains(word.replace('.', '_'))) {
        String name = word.replace('.', '_');
        return counts -> counts.getOrDefault(name, 0.0);
      }
      try {
        double number = Double.parseDouble(word);
        return counts -> number;
      } catch (NumberFormatException e) {
        throw wrong(
            word.isEmpty()
                ? "lacks a number or name"
                : "has the unknown name `"
                    + word
                    + "`; there are: "
                    + String.join(", ", new TreeSet<>(names)));
      }
    }

    private static boolean isPartOfName(char c) {
      return Character.isLetterOrDigit(c) || c == '_' || c == '.';
    }

    private Term function(String name, int depth) throws BadExpression {
      if (!FUNCTIONS.contains(name)) {
        throw wrong("has the unknown function `math." + name + "`");
      }
      List<Term> arguments = new ArrayList<>();
      do {
        arguments.add(operation(0, depth + 1));
      } while (take(","));
      boolean two = Set.of("pow", "min", "max").contains(name);
      if (!take(")") || arguments.size() != (two ? 2 : 1)) {
        throw wrong("gives `math." + name + "` the wrong number of values");
      }
      Term first = arguments.get(0);
      Term second = arguments.get(arguments.size() - 1);
      return counts -> applied(name, first.value(counts), second.value(counts));
    }

    private static double applied(String name, double a, double b) {
      return switch (name) {
        case "abs" -> Math.abs(a);
        case "ceil" -> Math.ceil(a);
        case "floor" -> Math.floor(a);
        case "sqrt" -> Math.sqrt(a);
        case "log" -> Math.log(a);
        case "log10" -> Math.log10(a);
        case "log2" -> Math.log(a) / Math.log(2);
        case "exp" -> Math.exp(a);
        case "pow" -> Math.pow(a, b);
        case "min" -> Math.min(a, b);
        case "max" -> Math.max(a, b);
        default -> Math.rint(a);
      };
    }
  }
}
