package dev.copydesk.rule;

import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One place where a rule finds its kind of problem.
 *
 * @param rule the rule's id
 * @param severity how grave it is
 * @param span where it is, in UTF-16 offsets of the decoded source
 * @param message what is wrong and what would be right, one line
 * @param evidence what in the article decided it, one line; empty if nothing but the place itself
 * @param fixes what could be done, best first; empty if it is only reported
 */
public record Finding(
    String rule, Severity severity, Span span, String message, String evidence, List<Fix> fixes) {
  public Finding {
    fixes = List.copyOf(fixes);
  }

  /** A finding that is only reported, until it is given a fix. */
  public static Finding of(RuleInfo rule, Span span, String message) {
    return new Finding(rule.id(), Severity.INFO, span, message, "", List.of());
  }

  public Finding withEvidence(String newEvidence) {
    return new Finding(rule, severity, span, message, newEvidence, fixes);
  }

  /** With one more fix, a safe one, behind those it has; the finding becomes an error. */
  public Finding safely(String replacement) {
    return with(new Fix(Applicability.SAFE, List.of(new Edit(span, replacement))));
  }

  /** With one more fix, a suggested one, behind those it has; the finding is at least a warning. */
  public Finding suggesting(String replacement) {
    return with(new Fix(Applicability.SUGGESTED, List.of(new Edit(span, replacement))));
  }

  /** With one more fix behind those it has; the severity rises to what the fix stands for. */
  public Finding with(Fix fix) {
    List<Fix> more = new ArrayList<>(fixes);
    more.add(fix);
    Severity atLeast = fix.isSafe() ? Severity.ERROR : Severity.WARNING;
    Severity higher = severity.compareTo(atLeast) < 0 ? atLeast : severity;
    return new Finding(rule, higher, span, message, evidence, more);
  }

  /** With some of its fixes only; an error that has no safe one any more is a warning. */
  public Finding having(List<Fix> some) {
    boolean lessens = safeFix().isPresent() && some.stream().noneMatch(Fix::isSafe);
    Severity lower = lessens && severity == Severity.ERROR ? Severity.WARNING : severity;
    return new Finding(rule, lower, span, message, evidence, some);
  }

  /** With every safe fix a suggested one; the finding becomes a warning. */
  public Finding doubted(String why) {
    List<Fix> doubted =
        fixes.stream().map(fix -> new Fix(Applicability.SUGGESTED, fix.edits())).toList();
    String both = evidence.isEmpty() ? why : evidence + "; " + why;
    return new Finding(rule, Severity.WARNING, span, message, both, doubted);
  }

  /** The same, of another severity. */
  public Finding as(Severity newSeverity) {
    return new Finding(rule, newSeverity, span, message, evidence, fixes);
  }

  /** The same, of no more weight than information: a matter of taste. */
  public Finding forInformation() {
    return new Finding(rule, Severity.INFO, span, message, evidence, fixes);
  }

  /** The fix that may be applied without asking, if there is one. */
  public Optional<Fix> safeFix() {
    return fixes.stream().filter(Fix::isSafe).findFirst();
  }
}
