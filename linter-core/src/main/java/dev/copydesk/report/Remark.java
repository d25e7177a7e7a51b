package dev.copydesk.report;

import dev.copydesk.rule.Finding;
import dev.copydesk.source.Source;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A finding in words for people, printable and short.
 *
 * @param message what is wrong
 * @param evidence what decided it; empty if nothing but the place itself
 * @param fix what the best fix does; empty if there is none
 */
record Remark(String message, String evidence, String fix) {
  static Remark of(Finding finding, Source source) {
    return new Remark(
        Printable.brief(finding.message()),
        Printable.brief(finding.evidence()),
        FixWords.of(finding, source).map(FixWords::brief).orElse(""));
  }

  /** For where line breaks are lost. */
  String inOneLine() {
    return message
        + (evidence.isEmpty() ? "" : " (" + evidence + ")")
        + (fix.isEmpty() ? "" : "; " + fix);
  }

  String inLines(String separator) {
    return Stream.of(message, evidence, fix)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(separator));
  }

  /** Message and evidence, for where the fix is shown by other means. */
  String withoutFix() {
    return evidence.isEmpty() ? message : message + "\n" + evidence;
  }
}
