package dev.copydesk.report;

import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.source.Source;
import java.util.Optional;

/**
 * What a finding's best fix would do, in words.
 *
 * @param lead how sure it is: {@code fix: } or {@code perhaps: }
 * @param result what it puts in the place of the finding; not yet printable, nor of bounded length
 */
record FixWords(String lead, String result) {
  /** Those of the fix that would be applied; empty if the finding has none. */
  static Optional<FixWords> of(Finding finding, Source source) {
    if (finding.fixes().isEmpty()) {
      return Optional.empty();
    }
    Fix best = finding.safeFix().orElse(finding.fixes().get(0));
    String lead = best.applicability() == Applicability.SAFE ? "fix: " : "perhaps: ";
    if (best.edits().size() > 1) {
      return Optional.of(new FixWords(lead, Plural.of(best.edits().size(), "edit")));
    }
    String result = withSurroundings(finding, best, source.text());
    return Optional.of(new FixWords(lead, result.isEmpty() ? "delete" : result));
  }

  /** An edit may be narrower than its finding; what it leaves of the finding is shown with it. */
  private static String withSurroundings(Finding finding, Fix fix, String text) {
    String replacement = fix.edits().get(0).replacement();
    if (!finding.span().contains(fix.span())) {
      return replacement;
    }
    return text.substring(finding.span().start(), fix.span().start())
        + replacement
        + text.substring(fix.span().end(), finding.span().end());
  }

  /** In one line, printable and short. */
  String brief() {
    return lead + Printable.brief(result);
  }
}
