package dev.copydesk.rule;

/**
 * What is known of a rule without running it.
 *
 * @param id group and name, such as {@code spacing/fused-sentence}
 * @param since the version that brought it
 * @param severity the gravest finding it makes by default
 * @param applicability the best fix it offers by default
 * @param summary one sentence without a full stop: what it finds
 */
public record RuleInfo(
    String id, String since, Severity severity, Applicability applicability, String summary) {
  public RuleInfo {
    if (!id.matches("[a-z]++/[a-z]++(?:-[a-z]++)*+")) {
      throw new IllegalArgumentException("not a rule id: " + id);
    }
  }

  /** A rule whose best fix is safe, and whose findings are then errors. */
  public static RuleInfo safe(String id, String since, String summary) {
    return new RuleInfo(id, since, Severity.ERROR, Applicability.SAFE, summary);
  }

  /** A rule whose fixes a person decides on, and whose findings are warnings. */
  public static RuleInfo suggested(String id, String since, String summary) {
    return new RuleInfo(id, since, Severity.WARNING, Applicability.SUGGESTED, summary);
  }

  /** The part of the id before the slash. */
  public String group() {
    return id.substring(0, id.indexOf('/'));
  }
}
