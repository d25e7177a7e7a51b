package dev.copydesk.rule;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is known of a rule without running it.
 *
 * @param id group and name, such as {@code spacing/fused-sentence}, or the package and rule of a
 *     style, such as {@code style/Google.We}
 * @param since the version that brought it
 * @param severity the gravest finding it makes by default
 * @param applicability of the best fix it offers by default; empty if it only reports
 * @param stage when it reads an article
 * @param doubtsCharacters whether what it finds and cannot repair are wrong characters, so that
 *     later stages must not read words of them
 * @param neutral whether it goes by no word or habit of English, and runs on articles in any
 *     language
 * @param summary one sentence without a full stop: what it finds
 */
public record RuleInfo(
    String id,
    String since,
    Severity severity,
    Optional<Applicability> applicability,
    Stage stage,
    boolean doubtsCharacters,
    boolean neutral,
    String summary) {
  private static final Pattern ID = Pattern.compile("[a-z]++/[a-z]++(?:-[a-z]++)*+");
  private static final Pattern STYLE =
      Pattern.compile("style/[\\p{L}\\p{N}_-]++(?:[.][\\p{L}\\p{N}_-]++)++");

  public RuleInfo {
    if (!ID.matcher(id).matches() && !STYLE.matcher(id).matches()) {
      throw new IllegalArgumentException("not a rule id: " + id);
    }
  }

  /** A rule whose best fix is safe, and whose findings are then errors. */
  public static RuleInfo safe(String id, String since, String summary) {
    return new RuleInfo(
        id,
        since,
        Severity.ERROR,
        Optional.of(Applicability.SAFE),
        Stage.PROSE,
        false,
        false,
        summary);
  }

  /** A rule whose fixes a person decides on, and whose findings are warnings. */
  public static RuleInfo suggested(String id, String since, String summary) {
    return new RuleInfo(
        id,
        since,
        Severity.WARNING,
        Optional.of(Applicability.SUGGESTED),
        Stage.PROSE,
        false,
        false,
        summary);
  }

  /** A rule that only reports, and whose findings are information. */
  public static RuleInfo reported(String id, String since, String summary) {
    return new RuleInfo(
        id, since, Severity.INFO, Optional.empty(), Stage.PROSE, false, false, summary);
  }

  /** The same rule at another stage. */
  public RuleInfo at(Stage newStage) {
    return new RuleInfo(
        id, since, severity, applicability, newStage, doubtsCharacters, neutral, summary);
  }

  /** The same rule, as one that doubts characters and not words or passages. */
  public RuleInfo doubtingCharacters() {
    return new RuleInfo(id, since, severity, applicability, stage, true, neutral, summary);
  }

  /** The same rule, as one for articles in any language. */
  public RuleInfo inAnyLanguage() {
    return new RuleInfo(id, since, severity, applicability, stage, doubtsCharacters, true, summary);
  }

  /** Whether some of its fixes may be applied without asking. */
  public boolean isSafe() {
    return applicability.equals(Optional.of(Applicability.SAFE));
  }

  /** What its best fix is called in lists: {@code safe}, {@code suggested} or {@code none}. */
  public String applicabilityLabel() {
    return applicability.map(Applicability::label).orElse("none");
  }

  /** The part of the id before the slash. */
  public String group() {
    return id.substring(0, id.indexOf('/'));
  }
}
