package dev.copydesk.report;

import dev.copydesk.rule.RuleCatalog;
import java.nio.file.Path;

/**
 * What a report has to know beside the findings.
 *
 * @param coloured whether the output shows colours; only text is ever coloured
 * @param columns how wide the output is; only text minds
 * @param folder the folder that the names of inputs are relative to, absolute
 * @param failOn from which severity on a finding makes the run fail
 * @param rules the rules, whose pages explain the findings
 * @param version what found them
 */
public record ReportContext(
    boolean coloured, int columns, Path folder, FailOn failOn, RuleCatalog rules, Version version) {
  /** For a file: neither coloured nor of any width. */
  public static ReportContext ofFile(Path folder, FailOn failOn, RuleCatalog rules) {
    return new ReportContext(false, 0, folder, failOn, rules, Version.current());
  }
}
