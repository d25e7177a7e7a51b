package dev.copydesk.style.pattern;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes an expression of the .NET kind, which styles are written in, as one of Java's, and refuses
 * what could do harm: it is too long, nests too deep, or repeats something too often.
 */
final class Translation {
  static final int LONGEST = 100_000;
  private static final int DEEPEST = 100;
  private static final long MOST_REPEATED = 10_000;

  /** Java wants to know how far back a lookbehind may look; this far, where it is not said. */
  private static final int FARTHEST_BACK = 60;

  private static final String QUANTIFIER = "\\{(\\d{1,9})(,(\\d{1,9})?)?\\}.*";

  private final String expression;
  private final StringBuilder java = new StringBuilder();
  private final Map<String, String> names = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int at;

  /** How often what stands last may repeat what is in it. */
  private long last = 1;

  /** A group that is not closed yet, or the whole. */
  private static final class Open {
    final boolean behind;
    long most = 1;

    Open(boolean behind) {
      this.behind = behind;
    }
  }

  private Translation(String expression) {
    this.expression = expression;
  }

  /** The expression in Java's syntax. */
  static String toJava(String expression) throws BadExpression {
    if (expression.length() > LONGEST) {
      throw BadExpression.unsupported(
          String.format(
              Locale.ROOT,
              "an expression of %,d characters is too long; at most %,d are read",
              expression.length(),
              LONGEST));
    }
    return new Translation(expression).translate();
  }

  private String translate() throws BadExpression {
    open.push(new Open(false));
    while (at < expression.length()) {
      char c = expression.charAt(at);
      switch (c) {
        case '\\' -> escape(false);
        case '[' -> characterClass();
        case '(' -> group();
        case ')' -> {
          if (open.size() == 1) {
            throw BadExpression.mistake("a closing parenthesis too many in " + excerpt());
          }
          last = open.pop().most;
          open.element().most = Math.max(open.element().most, last);
          copy(1);
        }
        case '*', '+' -> {
          if (open.element().behind) {
            java.append(c == '*' ? "{0," : "{1,").append(FARTHEST_BACK).append('}');
            at++;
          } else {
            copy(1);
          }
        }
        case '{' -> brace();
        default -> {
          last = 1;
          copy(1);
        }
      }
    }
    if (open.size() > 1) {
      throw BadExpression.mistake("a parenthesis is not closed in " + excerpt());
    }
    return java.toString();
  }

  private void copy(int count) {
    java.append(expression, at, at + count);
    at += count;
  }

  private void brace() throws BadExpression {
    String rest = expression.substring(at, Math.min(expression.length(), at + 24));
    if (java.length() == 0 || !rest.matches("(?s)" + QUANTIFIER)) {
      java.append('\\');
      copy(1);
      last = 1;
      return;
    }
    int end = rest.indexOf('}');
    String[] bounds = rest.substring(1, end).split(",", -1);
    long least = Long.parseLong(bounds[0]);
    boolean endless = bounds.length == 2 && bounds[1].isEmpty();
    long most = bounds.length == 2 && !endless ? Long.parseLong(bounds[1]) : least;
    last = Math.max(1, most) * last;
    open.element().most = Math.max(open.element().most, last);
    if (last > MOST_REPEATED) {
      throw BadExpression.unsupported("the expression repeats something too often: " + excerpt());
    }
    if (endless && open.element().behind) {
      java.append('{').append(least).append(',').append(least + FARTHEST_BACK).append('}');
      at += end + 1;
    } else {
      copy(end + 1);
    }
  }

  private void group() throws BadExpression {
    if (open.size() > DEEPEST) {
      throw BadExpression.unsupported(
          "the expression has more than " + DEEPEST + " groups within groups: " + excerpt());
    }
    boolean behind = open.element().behind;
    if (expression.startsWith("(?#", at)) {
      int end = expression.indexOf(')', at);
      at = end < 0 ? expression.length() : end + 1;
      return;
    }
    if (expression.startsWith("(?<=", at) || expression.startsWith("(?<!", at)) {
      open.push(new Open(true));
      copy(4);
    } else if (expression.startsWith("(?=", at) || expression.startsWith("(?!", at)) {
      open.push(new Open(behind));
      copy(3);
    } else if (expression.startsWith("(?P<", at)) {
      named(at + 4, '>', behind);
    } else if (expression.startsWith("(?<", at)) {
      named(at + 3, '>', behind);
    } else if (expression.startsWith("(?'", at)) {
      named(at + 3, '\'', behind);
    } else if (expression.startsWith("(?P=", at)) {
      int end = expression.indexOf(')', at);
      java.append("\\k<")
          .append(known(expression.substring(at + 4, Math.max(at + 4, end))))
          .append('>');
      at = end + 1;
      last = 1;
    } else if (expression.startsWith("(?", at)) {
      flags(behind);
    } else {
      open.push(new Open(behind));
      copy(1);
    }
  }

  private void named(int start, char close, boolean behind) throws BadExpression {
    int end = expression.indexOf(close, start);
    String name = end < 0 ? "" : expression.substring(start, end);
    if (name.isEmpty() || name.contains("-") || names.containsKey(name)) {
      throw BadExpression.unsupported("a group's name is not understood in " + excerpt());
    }
    // Java's names are of letters and digits only.
    names.put(name, "g" + names.size());
    java.append("(?<").append(names.get(name)).append('>');
    open.push(new Open(behind));
    at = end + 1;
  }

  private String known(String name) throws BadExpression {
    String known = names.get(name);
    if (known == null) {
      throw BadExpression.mistake("there is no group " + name + " in " + excerpt());
    }
    return known;
  }

  /** {@code (?:}, {@code (?>}, {@code (?i)}, {@code (?-i:} and so on. */
  private void flags(boolean behind) throws BadExpression {
    int end = at + 2;
    while (end < expression.length() && "imsnx-".indexOf(expression.charAt(end)) >= 0) {
      end++;
    }
    char close = end < expression.length() ? expression.charAt(end) : ' ';
    boolean known = close == ':' || close == ')' || (close == '>' && end == at + 2);
    if (!known) {
      throw BadExpression.unsupported("a group is not understood in " + excerpt());
    }
    // What n says holds for all expressions here or does not matter.
    java.append("(?").append(expression.substring(at + 2, end).replace("n", "")).append(close);
    at = end + 1;
    if (close != ')') {
      open.push(new Open(behind));
    }
  }

  private void escape(boolean inClass) throws BadExpression {
    last = 1;
    if (at + 1 == expression.length()) {
      throw BadExpression.mistake("the expression ends with a backslash: " + excerpt());
    }
    char c = expression.charAt(at + 1);
    if ((c == 'p' || c == 'P') && at + 2 < expression.length()) {
      property(c);
    } else if (c == 'k' && !inClass && at + 2 < expression.length()) {
      char close = expression.charAt(at + 2) == '\'' ? '\'' : '>';
      int end = expression.indexOf(close, at + 3);
      String name = end < 0 ? "" : expression.substring(at + 3, end);
      java.append("\\k<").append(known(name)).append('>');
      at = end + 1;
    } else if (c == 'x' || c == 'u' || c == 'c' || c == '0') {
      copy(2);
    } else if (Character.isLetter(c) && c < 0x80 && "dDwWsSbBAzZGtnrfvae".indexOf(c) < 0) {
      throw BadExpression.unsupported("\\" + c + " is not understood in " + excerpt());
    } else if (c == 'v') {
      // Java's stands for all that breaks a line.
      java.append("\\x0B");
      at += 2;
    } else if (c >= 0x80) {
      java.append(c);
      at += 2;
    } else {
      copy(2);
    }
  }

  /** {@code \p{L}}, {@code \p{Greek}}, {@code \pL}. */
  private void property(char sign) throws BadExpression {
    String name;
    int end = at + 2;
    if (expression.charAt(at + 2) == '{') {
      end = expression.indexOf('}', at);
      if (end < 0) {
        throw BadExpression.mistake("a brace is not closed in " + excerpt());
      }
      name = expression.substring(at + 3, end);
    } else {
      name = expression.substring(at + 2, at + 3);
    }
    boolean not = name.startsWith("^");
    String plain = not ? name.substring(1) : name;
    boolean category = plain.length() <= 2 || plain.startsWith("Is") || plain.startsWith("In");
    boolean negated = not != (sign == 'P');
    java.append(negated ? "\\P{" : "\\p{").append(category ? "" : "Is").append(plain).append('}');
    at = end + 1;
  }

  private void characterClass() throws BadExpression {
    int start = at;
    copy(1);
    if (at < expression.length() && expression.charAt(at) == '^') {
      copy(1);
    }
    int first = at;
    while (at < expression.length() && (expression.charAt(at) != ']' || at == first)) {
      char c = expression.charAt(at);
      if (expression.startsWith("[:", at) && expression.indexOf(":]", at) > 0) {
        posix();
      } else if (c == '-' && expression.startsWith("-[", at) && at > first) {
        subtraction();
      } else if (c == '\\') {
        escape(true);
      } else {
        if (c == '[' || c == '&' || (c == ']' && at == first)) {
          // To Java these begin or cross classes.
          java.append('\\');
        }
        copy(1);
      }
    }
    if (at >= expression.length()) {
      at = start;
      throw BadExpression.mistake("a bracket is not closed in " + excerpt());
    }
    copy(1);
    last = 1;
  }

  /** {@code [a-z-[aeiou]]}. */
  private void subtraction() throws BadExpression {
    int end = expression.indexOf(']', at + 2);
    if (end < 0 || expression.charAt(at + 2) == '^') {
      throw BadExpression.unsupported("a class within a class is not understood in " + excerpt());
    }
    java.append("&&[^").append(expression, at + 2, end + 1);
    at = end + 1;
  }

  private void posix() throws BadExpression {
    int end = expression.indexOf(":]", at);
    String name = expression.substring(at + 2, end);
    String known =
        switch (name) {
          case "alpha" -> "\\p{Alpha}";
          case "digit" -> "\\d";
          case "alnum" -> "\\p{Alnum}";
          case "upper" -> "\\p{Upper}";
          case "lower" -> "\\p{Lower}";
          case "punct" -> "\\p{Punct}";
          case "space" -> "\\s";
          case "blank" -> " \\t";
          case "xdigit" -> "\\p{XDigit}";
          case "word" -> "\\w";
          default ->
              throw BadExpression.unsupported("[:" + name + ":] is not understood in " + excerpt());
        };
    java.append(known);
    at = end + 2;
  }

  private String excerpt() {
    return excerpt(expression);
  }

  static String excerpt(String expression) {
    String line = expression.replaceAll("\\R", " ");
    int longest = 60;
    return "`" + (line.length() <= longest ? line : line.substring(0, longest) + "...") + "`";
  }
}
