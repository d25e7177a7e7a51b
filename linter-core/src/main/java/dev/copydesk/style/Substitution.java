package dev.copydesk.style;

import dev.copydesk.style.pattern.BadExpression;
import dev.copydesk.style.pattern.Budget;
import dev.copydesk.style.pattern.Expression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Something that is to be written otherwise. */
final class Substitution implements Check {
  private final Scope scope;
  private final Expression expression;
  private final List<Swap> swaps;
  private final Exceptions exceptions;
  private final boolean capitalise;

  /** Whether what is to be written is meant letter for letter. */
  private final boolean literal;

  private final Message message;

  /**
   * A pair.
   *
   * @param to what is to be written; several ways are parted by bars
   * @param groups finds what {@code $1} stands for; empty if it stands for nothing
   * @param right what is as it should be, if that is told by an expression
   */
  private record Swap(String to, Optional<Expression> groups, Optional<Expression> right) {}

  private Substitution(
      Scope scope,
      Expression expression,
      List<Swap> swaps,
      Exceptions exceptions,
      boolean capitalise,
      Header header) {
    this.scope = scope;
    this.expression = expression;
    this.swaps = swaps;
    this.exceptions = exceptions;
    this.capitalise = capitalise;
    this.literal = header.remedy().filter(Remedy.Replace.class::isInstance).isPresent();
    this.message = literal ? new Message(unquoted(header.message().template())) : header.message();
  }

  /** What is offered brings its own quotation marks. */
  private static String unquoted(String template) {
    for (String quoted : List.of("'%s'", "\"%s\"")) {
      int first = template.indexOf(quoted);
      if (first >= 0 && template.indexOf(quoted, first + 1) >= 0) {
        return template.substring(0, first) + "%s" + template.substring(first + quoted.length());
      }
    }
    return template;
  }

  static Substitution read(Fields fields, Header header, List<String> accepted) throws BadRule {
    Map<String, String> pairs = fields.pairs("swap");
    boolean ignoreCase = fields.flag("ignorecase", false);
    boolean nonword = fields.flag("nonword", false);
    boolean capitalise = fields.flag("capitalize", false);
    fields.passOver("pos");
    if (pairs.isEmpty()) {
      throw BadRule.mistake(fields.place("swap"), "`swap` has no pairs, each `this: that`");
    }
    List<Map.Entry<String, String>> sorted = new ArrayList<>(pairs.entrySet());
    // What is longer is meant first.
    sorted.sort(Comparator.comparingInt(pair -> -pair.getKey().length()));
    List<Swap> swaps = new ArrayList<>();
    List<String> alternatives = new ArrayList<>();
    try {
      for (Map.Entry<String, String> pair : sorted) {
        alternatives.add("(" + Expression.withoutGroups(pair.getKey()) + ")");
        swaps.add(swap(pair.getKey(), pair.getValue(), ignoreCase));
      }
      Expression expression =
          nonword
              ? Expression.anywhere(alternatives, ignoreCase)
              : Expression.words(alternatives, ignoreCase);
      return new Substitution(
          Scope.read(fields),
          expression,
          swaps,
          Exceptions.read(fields, accepted, true),
          capitalise,
          header);
    } catch (BadExpression e) {
      throw BadRule.of(fields.place("swap"), e);
    }
  }

  private static Swap swap(String from, String to, boolean ignoreCase) throws BadExpression {
    boolean groups = to.matches("(?s).*\\$\\d.*");
    Optional<Expression> right = Optional.empty();
    if (!to.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ')) {
      try {
        right = Optional.of(Expression.of(to, false));
      } catch (BadExpression plain) {
        // Then it is no expression but what is to be written.
      }
    }
    return new Swap(
        to, groups ? Optional.of(Expression.of(from, ignoreCase)) : Optional.empty(), right);
  }

  @Override
  public void find(Passages passages, Hits hits) {
    for (Passage passage : passages.in(scope)) {
      Exceptions.Standing standing = exceptions.in(passage, hits.budget());
      for (MatchResult match : expression.findAll(passage.subject(), hits.budget())) {
        for (int i = 0; i < swaps.size(); i++) {
          if (match.start(i + 1) >= 0) {
            found(passage, match.start(i + 1), match.end(i + 1), swaps.get(i), standing, hits);
            break;
          }
        }
      }
    }
  }

  private void found(
      Passage passage, int start, int end, Swap swap, Exceptions.Standing standing, Hits hits) {
    String observed = passage.text().substring(start, end);
    String expected = expected(swap, observed, hits.budget());
    List<String> options = options(expected);
    boolean within =
        options.stream().anyMatch(option -> isWithin(option, observed, passage.text(), start));
    if (within
        || isRight(observed, expected, options, swap, hits.budget())
        || standing.holds(start, end)) {
      return;
    }
    String offered = expected;
    if (literal) {
      options = hits.replacements(observed, options);
      offered = options.isEmpty() ? expected : Message.choice(options);
    }
    List<String> replacements = literal ? options : hits.replacements(observed, options);
    if (Cases.isCapitalised(observed) && beginsSentence(passage.text(), start)) {
      replacements = replacements.stream().map(Substitution::beginning).toList();
    }
    hits.of(passage, start, end, replacements, message, List.of(offered, observed));
  }

  /** A word with a capital of its own inside is written as it is. */
  private static String beginning(String replacement) {
    return Cases.isLower(replacement) ? Cases.capitalised(replacement) : replacement;
  }

  private static boolean beginsSentence(String text, int at) {
    int before = at - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || (before < at - 1 && ".?!:".indexOf(text.charAt(before)) >= 0);
  }

  private String expected(Swap swap, String observed, Budget budget) {
    String filled =
        swap.groups()
            .map(groups -> groups.replaceAll(observed, swap.to(), budget))
            .orElse(swap.to());
    return capitalise && Cases.isCapitalised(observed) ? Cases.capitalised(filled) : filled;
  }

  /** Whether what is to be written is there already, and what was found is a part of it. */
  private static boolean isWithin(String option, String observed, String text, int start) {
    int at = option.indexOf(observed);
    while (at >= 0) {
      if (text.startsWith(option, start - at)) {
        return true;
      }
      at = option.indexOf(observed, at + 1);
    }
    return false;
  }

  private boolean isRight(
      String observed, String expected, List<String> options, Swap swap, Budget budget) {
    if (literal) {
      return options.contains(observed);
    }
    return expected.equals(observed)
        || (swap.right().isPresent() && swap.right().get().matches(observed, budget));
  }

  /** The ways to write something, parted by bars; {@code \|} is a bar. */
  private static List<String> options(String expected) {
    List<String> options = new ArrayList<>();
    StringBuilder option = new StringBuilder();
    for (int i = 0; i <= expected.length(); i++) {
      char c = i < expected.length() ? expected.charAt(i) : '|';
      if (c == '\\' && expected.startsWith("\\|", i)) {
        option.append('|');
        i++;
      } else if (c != '|') {
        option.append(c);
      } else if (option.length() > 0) {
        options.add(option.toString());
        option.setLength(0);
      }
    }
    return options;
  }
}
