package dev.copydesk.report;

import dev.copydesk.rule.Finding;
import dev.copydesk.source.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding in words for people, printable and short.
 *
 * @param parts the message; the evidence and the best fix, where there are any
 */
record Remark(List<String> parts) {
  static Remark of(Finding finding, Source source) {
    List<String> parts = new ArrayList<>();
    parts.add(Printable.brief(finding.message()));
    if (!finding.evidence().isEmpty()) {
      parts.add(Printable.brief(finding.evidence()));
    }
    FixWords.of(finding, source).map(FixWords::brief).ifPresent(parts::add);
    return new Remark(List.copyOf(parts));
  }

  String joined(String separator) {
    return String.join(separator, parts);
  }
}
