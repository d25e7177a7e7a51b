package dev.copydesk.style;

import dev.copydesk.style.pattern.BadExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The school grade that a text asks for, by formulas that are known by name. */
record Readability(List<Formula> formulas, double grade) implements Check {
  private static final Map<String, String> KNOWN =
      Map.of(
          "gunning fog", "0.4 * ((words / sentences) + 100 * (complex_words / words))",
          "coleman-liau", "5.88 * (characters / words) - 29.6 * (sentences / words) - 15.8",
          "flesch-kincaid", "0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59",
          "smog", "1.0430 * math.sqrt(polysyllabic_words * 30 / sentences) + 3.1291",
          "automated readability",
              "4.71 * (characters / words) + 0.5 * (words / sentences) - 21.43");

  static Readability read(Fields fields) throws BadRule {
    fields.passOver("scope");
    List<Formula> formulas = new ArrayList<>();
    for (String name : fields.texts("metrics")) {
      String formula = KNOWN.get(name.toLowerCase(Locale.ROOT));
      if (formula == null) {
        throw BadRule.mistake(
            fields.place("metrics"),
            "unknown metric `"
                + name
                + "`; there are: "
                + String.join(", ", new TreeSet<>(KNOWN.keySet())));
      }
      try {
        formulas.add(Formula.of(formula, Counts.NAMES));
      } catch (BadExpression e) {
        throw new IllegalStateException(e);
      }
    }
    if (formulas.isEmpty()) {
      throw BadRule.mistake(fields.place("metrics"), "`metrics` names no formula");
    }
    return new Readability(formulas, fields.decimal("grade", 0));
  }

  @Override
  public void find(Passages passages, Hits hits) {
    Map<String, Double> counts = Counts.of(passages);
    if (counts.getOrDefault("words", 0.0) == 0) {
      return;
    }
    double sum = 0;
    for (Formula formula : formulas) {
      sum += formula.value(counts);
    }
    double average = sum / formulas.size();
    if (average > grade) {
      hits.ofWhole(passages, String.format(Locale.ROOT, "%.2f", average));
    }
  }
}
