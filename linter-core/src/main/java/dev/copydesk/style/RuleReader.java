package dev.copydesk.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the file of a rule. */
final class RuleReader {
  private static final String TYPES =
      "capitalization, conditional, consistency, existence, metric, occurrence, readability, "
          + "repetition, sequence, spelling, substitution";

  private RuleReader() {}

  /**
   * Reads a rule.
   *
   * @param accepted words that are accepted everywhere, as expressions
   */
  static StyleRule read(RuleText file, List<String> accepted) throws BadRule {
    List<String> texts = new ArrayList<>(accepted);
    texts.addAll(List.of(file.place(), file.name(), file.content()));
    Assets assets = name -> noted(name, file.assets().text(name), texts);
    Fields fields = Fields.of(file);
    String type = fields.required("extends", "it names the type of the rule: " + TYPES);
    refuse(fields, type);
    Header header = Header.read(file, fields);
    fields.passOver("name", "tests", "path", "code");
    Check check =
        switch (type.toLowerCase(Locale.ROOT)) {
          case "capitalization" -> Capitalization.read(fields, accepted);
          case "conditional" -> Conditional.read(fields, accepted);
          case "consistency" -> Consistency.read(fields);
          case "existence" -> Existence.read(fields, accepted);
          case "metric" -> Metric.read(fields);
          case "occurrence" -> Occurrence.read(fields);
          case "readability" -> Readability.read(fields);
          case "repetition" -> Repetition.read(fields, accepted);
          case "sequence" -> Sequence.read(fields);
          case "spelling" -> Spelling.read(fields, assets, accepted);
          case "substitution" -> Substitution.read(fields, header, accepted);
          default -> throw new IllegalStateException(type);
        };
    fields.finish("a rule that extends " + type);
    return new StyleRule(header, check, new Ingredients(texts));
  }

  private static Optional<String> noted(String name, Optional<String> text, List<String> texts) {
    texts.add(name);
    texts.add(text.orElse(""));
    return text;
  }

  private static void refuse(Fields fields, String type) throws BadRule {
    if (type.equals("script")) {
      throw BadRule.unsupported(
          fields.place("extends"),
          "programs in Tengo are not run; write the rule as one of: " + TYPES);
    }
    if (!type.contains(".")
        && !List.of(TYPES.split(", ", -1)).contains(type.toLowerCase(Locale.ROOT))) {
      throw BadRule.mistake(
          fields.place("extends"), "unknown type `" + type + "`; there are: " + TYPES);
    }
    if (type.contains(".")) {
      throw BadRule.unsupported(
          fields.place("extends"),
          "a rule cannot extend another here; copy what " + type + " says into this one");
    }
    if (fields.flag("code", false)) {
      throw BadRule.unsupported(fields.place("code"), "code is no prose here; use scope: raw");
    }
  }
}
