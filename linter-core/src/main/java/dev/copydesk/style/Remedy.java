package dev.copydesk.style;

import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.style.pattern.BadExpression;
import dev.copydesk.style.pattern.Budget;
import dev.copydesk.style.pattern.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a rule's {@code action} makes of what it found. */
sealed interface Remedy {
  /** More than this are no help. */
  int MOST = 5;

  /**
   * What could stand in the place of a match, best first; empty if nothing comes to mind.
   *
   * @param given what the rule itself would write there
   */
  List<String> replacements(String match, List<String> given, Budget budget);

  /** The words the action names, or those of the rule. */
  record Replace(List<String> words, boolean matchCase) implements Remedy {
    @Override
    public List<String> replacements(String match, List<String> given, Budget budget) {
      List<String> all = words.isEmpty() ? given : words;
      return matchCase ? all.stream().map(word -> Cases.like(match, word)).toList() : all;
    }
  }

  /** Nothing. */
  record Remove() implements Remedy {
    @Override
    public List<String> replacements(String match, List<String> given, Budget budget) {
      return List.of("");
    }
  }

  /** The words that are spelt nearly so. */
  record Spell() implements Remedy {
    @Override
    public List<String> replacements(String match, List<String> given, Budget budget) {
      return Frequencies.english().near(match, MOST);
    }
  }

  /** The match in a plainer form: small letters, without hyphens. */
  record Simplify() implements Remedy {
    @Override
    public List<String> replacements(String match, List<String> given, Budget budget) {
      return List.of(match.replaceAll("[-_]++", "").toLowerCase(Locale.ROOT));
    }
  }

  /** The match with what an expression finds in it replaced. */
  record Rewrite(Expression expression, String replacement) implements Remedy {
    @Override
    public List<String> replacements(String match, List<String> given, Budget budget) {
      return List.of(expression.replaceAll(match, replacement, budget).strip());
    }
  }

  /** The match without some characters at its ends. */
  record Trim(String characters, boolean left, boolean right) implements Remedy {
    @Override
    public List<String> replacements(String match, List<String> given, Budget budget) {
      int start = 0;
      int end = match.length();
      while (left && start < end && characters.indexOf(match.charAt(start)) >= 0) {
        start++;
      }
      while (right && end > start && characters.indexOf(match.charAt(end - 1)) >= 0) {
        end--;
      }
      return List.of(match.substring(start, end).strip());
    }
  }

  /** One of the parts of the match between separators, from 0. */
  record Part(String separator, int index) implements Remedy {
    @Override
    public List<String> replacements(String match, List<String> given, Budget budget) {
      int start = 0;
      for (int i = 0; i < index; i++) {
        int next = match.indexOf(separator, start);
        if (next < 0) {
          return List.of();
        }
        start = next + separator.length();
      }
      int end = match.indexOf(separator, start);
      return List.of(match.substring(start, end < 0 ? match.length() : end).strip());
    }
  }

  /** Reads the field of a rule; empty if it has none. */
  static Optional<Remedy> read(Fields rule) throws BadRule {
    boolean matchCase = rule.flag("matchcase", false);
    Optional<Fields> action = rule.fields("action");
    if (action.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = action.get();
    String name = fields.text("name").orElse("");
    List<String> params = fields.texts("params");
    fields.finish("an action");
    return switch (name) {
      case "" -> Optional.empty();
      case "replace" -> Optional.of(new Replace(params, matchCase));
      case "remove" -> Optional.of(new Remove());
      case "convert" -> {
        need(params.equals(List.of("simple")), fields, "convert knows `simple` only");
        yield Optional.of(new Simplify());
      }
      case "suggest" -> {
        if (!params.equals(List.of("spellings"))) {
          throw BadRule.unsupported(
              fields.place("params"),
              "programs in Tengo are not run; write the action as replace, remove or edit");
        }
        yield Optional.of(new Spell());
      }
      case "edit" -> Optional.of(edit(fields, params));
      default ->
          throw BadRule.mistake(
              fields.place("name"),
              "unknown action `" + name + "`; there are: convert, edit, remove, replace, suggest");
    };
  }

  private static Remedy edit(Fields fields, List<String> params) throws BadRule {
    String name = params.isEmpty() ? "" : params.get(0);
    List<String> rest = new ArrayList<>(params.subList(Math.min(1, params.size()), params.size()));
    boolean one = Set.of("trim", "trim_left", "trim_right", "truncate").contains(name);
    boolean two = Set.of("regex", "split").contains(name);
    if (!one && !two) {
      throw BadRule.unsupported(
          fields.place("params"),
          "unknown edit `"
              + name
              + "`; there are: regex, split, trim, trim_left, trim_right, truncate");
    }
    need(rest.size() == (one ? 1 : 2), fields, name + " takes " + (one ? "one more" : "two more"));
    return switch (name) {
      case "trim" -> new Trim(rest.get(0), true, true);
      case "trim_left" -> new Trim(rest.get(0), true, false);
      case "trim_right" -> new Trim(rest.get(0), false, true);
      case "truncate" -> new Part(filled(fields, rest.get(0)), 0);
      case "split" -> {
        need(rest.get(1).matches("\\d{1,3}"), fields, "the last of split's is a number");
        yield new Part(filled(fields, rest.get(0)), Integer.parseInt(rest.get(1)));
      }
      default -> {
        try {
          yield new Rewrite(Expression.of(rest.get(0), false), rest.get(1));
        } catch (BadExpression e) {
          throw BadRule.of(fields.place("params"), e);
        }
      }
    };
  }

  private static String filled(Fields fields, String separator) throws BadRule {
    need(!separator.isEmpty(), fields, "the separator is empty");
    return separator;
  }

  private static void need(boolean holds, Fields fields, String otherwise) throws BadRule {
    if (!holds) {
      throw BadRule.mistake(fields.place("params"), otherwise);
    }
  }
}
