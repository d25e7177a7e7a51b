package dev.copydesk.report;

import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts over all inputs of a run, added up as they come. */
public final class Summary {
  private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
  private int files;
  private int failed;
  private int safeFixes;
  private int suggestions;
  private int known;
  private final Optional<Statistics> statistics;

  public Summary() {
    this(Optional.empty());
  }

  private Summary(Optional<Statistics> statistics) {
    this.statistics = statistics;
  }

  /** One that counts by rule and by article too. */
  public static Summary withStatistics() {
    return new Summary(Optional.of(new Statistics()));
  }

  public void add(Checked checked) {
    files++;
    if (checked.error().isPresent()) {
      failed++;
    }
    for (Finding finding : checked.findings()) {
      bySeverity.merge(finding.severity(), 1, Integer::sum);
      if (finding.safeFix().isPresent()) {
        safeFixes++;
      } else if (!finding.fixes().isEmpty()) {
        suggestions++;
      }
    }
    statistics.ifPresent(each -> each.add(checked));
  }

  /** Says how many findings were left out because a baseline has them. */
  public void setKnown(int count) {
    known = count;
  }

  /** How many findings were left out because a baseline has them. */
  public int known() {
    return known;
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

  /** How many findings have a safe fix. */
  public int safeFixes() {
    return safeFixes;
  }

  /** How many findings have fixes, but no safe one. */
  public int suggestions() {
    return suggestions;
  }

  /** The counts by rule and by article; empty if nobody asked for them. */
  public Optional<Statistics> statistics() {
    return statistics;
  }

  /** What was found, such as {@code 2 errors, 1 warning in 3 articles}. */
  public String inWords() {
    String where =
        " in "
            + Plural.of(files - failed, "article")
            + (known > 0 ? " (" + known + " in the baseline)" : "");
    if (findings() == 0) {
      return "nothing found" + where;
    }
    List<String> counts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
      if (count(severity) > 0) {
        counts.add(Plural.of(count(severity), severity.label()));
      }
    }
    if (count(Severity.INFO) > 0) {
      counts.add(count(Severity.INFO) + " info");
    }
    return String.join(", ", counts) + where;
  }
}
