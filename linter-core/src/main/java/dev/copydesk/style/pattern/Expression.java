package dev.copydesk.style.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * A regular expression of a style. It is understood as .NET's are, whose letters and digits are
 * those of all scripts, and every look at a text is paid for.
 */
public final class Expression {
  private static final int FLAGS =
      Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES;

  private final Pattern pattern;

  /** The beginnings of words its matches are found at; empty if they may begin elsewhere. */
  private final Optional<BitSet> starts;

  private Expression(Pattern pattern, Optional<BitSet> starts) {
    this.pattern = pattern;
    this.starts = starts;
  }

  /** An expression as it is written. */
  public static Expression of(String expression, boolean ignoreCase) throws BadExpression {
    return new Expression(
        compile(expression, Translation.toJava(expression), ignoreCase), Optional.empty());
  }

  /**
   * Any of some expressions between edges of words.
   *
   * @param alternatives in the order in which they are tried
   */
  public static Expression words(List<String> alternatives, boolean ignoreCase)
      throws BadExpression {
    String joined = String.join("|", alternatives);
    String java = Translation.toJava(joined);
    return new Expression(
        compile(joined, "(?m)\\b(?:" + java + ")\\b", ignoreCase), Starts.of(java));
  }

  /** Any of some expressions, wherever it stands. */
  public static Expression anywhere(List<String> alternatives, boolean ignoreCase)
      throws BadExpression {
    String joined = String.join("|", alternatives);
    String java = Translation.toJava(joined);
    boolean atWords = alternatives.stream().allMatch(Expression::beginsAtAnEdge);
    return new Expression(
        compile(joined, "(?m)(?:" + java + ")", ignoreCase),
        atWords ? Starts.of(java) : Optional.empty());
  }

  /** Whether whatever it matches begins at the edge of a word. */
  private static boolean beginsAtAnEdge(String expression) {
    int depth = 0;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[' || (c == '|' && depth == 0)) {
        // What stands in brackets would have to be told from groups; few begin so.
        return false;
      } else {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
    }
    return expression.startsWith("\\b");
  }

  private static Pattern compile(String expression, String java, boolean ignoreCase)
      throws BadExpression {
    try {
      return Pattern.compile(java, ignoreCase ? FLAGS | Pattern.CASE_INSENSITIVE : FLAGS);
    } catch (PatternSyntaxException e) {
      String why = e.getDescription().lines().findFirst().orElse("").replaceFirst("[.]$", "");
      String excerpt = Translation.excerpt(expression);
      throw why.startsWith("Look-behind")
          ? BadExpression.unsupported("a lookbehind of no fixed length is not run: " + excerpt)
          : BadExpression.mistake("not a regular expression: " + excerpt + ": " + why);
    } catch (StackOverflowError e) {
      throw BadExpression.unsupported("too deep: " + Translation.excerpt(expression));
    }
  }

  /** The expression with every group one that is not counted. */
  public static String withoutGroups(String expression) {
    StringBuilder result = new StringBuilder(expression.length() + 8);
    boolean inClass = false;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      result.append(c);
      if (c == '\\' && i + 1 < expression.length()) {
        result.append(expression.charAt(++i));
      } else if (c == '[') {
        inClass = true;
      } else if (c == ']') {
        inClass = false;
      } else if (c == '(' && !inClass && !expression.startsWith("(?", i)) {
        result.append("?:");
      }
    }
    return result.toString();
  }

  /** Whether a part of the expression is counted as a group. */
  public boolean hasGroups() {
    return pattern.matcher("").groupCount() > 0;
  }

  /** The matches in order, none overlapping another; those of nothing are left out. */
  public List<MatchResult> findAll(Subject subject, Budget budget) {
    Matcher matcher = pattern.matcher(new Steps(subject.text(), budget));
    List<MatchResult> found = new ArrayList<>();
    if (starts.isPresent()) {
      atWords(matcher, subject, starts.get(), found);
      return found;
    }
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        found.add(matcher.toMatchResult());
      }
    }
    return found;
  }

  private static void atWords(
      Matcher matcher, Subject subject, BitSet wanted, List<MatchResult> found) {
    matcher.useAnchoringBounds(false).useTransparentBounds(true);
    int[] words = subject.starts();
    short[] codes = subject.codes();
    int length = subject.text().length();
    int from = 0;
    for (int i = 0; i < words.length; i++) {
      if (words[i] >= from && wanted.get(codes[i])) {
        matcher.region(words[i], length);
        if (matcher.lookingAt() && matcher.end() > matcher.start()) {
          found.add(matcher.toMatchResult());
          from = matcher.end();
        }
      }
    }
  }

  /** Whether it matches somewhere in a text. */
  public boolean isIn(String text, Budget budget) {
    return pattern.matcher(new Steps(text, budget)).find();
  }

  /** Whether it matches a text as a whole. */
  public boolean matches(String text, Budget budget) {
    return pattern.matcher(new Steps(text, budget)).matches();
  }

  /**
   * The text with each match replaced.
   *
   * @param replacement in which {@code $1} and {@code ${1}} stand for groups, {@code $0} for the
   *     match and {@code $$} for a dollar; a group that there is not stands for nothing
   */
  public String replaceAll(String text, String replacement, Budget budget) {
    return pattern
        .matcher(new Steps(text, budget))
        .replaceAll(match -> Matcher.quoteReplacement(filled(match, replacement)));
  }

  private static String filled(MatchResult match, String replacement) {
    StringBuilder result = new StringBuilder();
    int i = 0;
    while (i < replacement.length()) {
      char c = replacement.charAt(i++);
      if (c != '$' || i == replacement.length()) {
        result.append(c);
        continue;
      }
      if (replacement.charAt(i) == '$') {
        result.append('$');
        i++;
        continue;
      }
      boolean braced = replacement.charAt(i) == '{';
      int start = braced ? i + 1 : i;
      int end = start;
      while (end < replacement.length() && isDigit(replacement.charAt(end)) && end - start < 3) {
        end++;
      }
      if (end == start
          || (braced && (end == replacement.length() || replacement.charAt(end) != '}'))) {
        result.append('$');
        continue;
      }
      int group = Integer.parseInt(replacement.substring(start, end));
      String value = group <= match.groupCount() ? match.group(group) : null;
      result.append(value == null ? "" : value);
      i = braced ? end + 1 : end;
    }
    return result.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  @Override
  public String toString() {
    return pattern.pattern().lines().collect(Collectors.joining(" "));
  }
}
