package dev.copydesk.style;

import dev.copydesk.style.pattern.BadExpression;
import java.util.Locale;
import java.util.Map;

/** A number computed from what the article has. */
record Metric(Formula formula, Formula condition) implements Check {
  /** Before a condition such as {@code > 10}, in place of the result. */
  private static final String RESULT = "words";

  static Metric read(Fields fields) throws BadRule {
    fields.passOver("scope");
    String formula =
        fields.required("formula", "it says what is computed, such as `words / sentences`");
    String condition =
        fields.required("condition", "it says which results are told, such as `> 20`");
    return new Metric(
        formula(fields, "formula", formula),
        formula(fields, "condition", RESULT + " " + condition));
  }

  private static Formula formula(Fields fields, String key, String written) throws BadRule {
    try {
      return Formula.of(written, Counts.NAMES);
    } catch (BadExpression e) {
      throw BadRule.of(fields.place(key), e);
    }
  }

  @Override
  public void find(Passages passages, Hits hits) {
    double result = formula.value(Counts.of(passages));
    if (Double.isFinite(result) && condition.value(Map.of(RESULT, result)) != 0) {
      hits.ofWhole(passages, String.format(Locale.ROOT, "%.2f", result));
    }
  }
}
