package dev.copydesk.report;

import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Severity;
import java.util.EnumMap;
import java.util.Map;

/** Counts over all inputs of a run, added up as they come. */
public final class Summary {
  private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
  private int files;
  private int failed;
  private int safeFixes;

  public void add(Checked checked) {
    files++;
    if (checked.error().isPresent()) {
      failed++;
    }
    for (Finding finding : checked.findings()) {
      bySeverity.merge(finding.severity(), 1, Integer::sum);
      if (finding.safeFix().isPresent()) {
        safeFixes++;
      }
    }
  }

  /** How many inputs there were, those that could not be checked included. */
  public int files() {
    return files;
  }

  /** How many inputs could not be checked. */
  public int failed() {
    return failed;
  }

  public int findings() {
    return bySeverity.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int count(Severity severity) {
    return bySeverity.getOrDefault(severity, 0);
  }

  /** How many findings are at least so grave. */
  public int atLeast(Severity severity) {
    int sum = 0;
    for (Severity each : Severity.values()) {
      if (each.compareTo(severity) >= 0) {
        sum += count(each);
      }
    }
    return sum;
  }

  /** How many findings have a safe fix. */
  public int safeFixes() {
    return safeFixes;
  }
}
