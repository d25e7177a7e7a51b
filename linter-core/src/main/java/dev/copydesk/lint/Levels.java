package dev.copydesk.lint;

import dev.copydesk.rule.Finding;
import java.util.Map;
import java.util.Optional;

/**
 * Which rules are off, or of another severity than their own.
 *
 * @param byName by the name of a rule, of a package of style rules ({@code style/PACKAGE}) or of a
 *     group; the more specific one counts
 */
public record Levels(Map<String, Level> byName) {
  /** Every rule is as it is. */
  public static final Levels NONE = new Levels(Map.of());

  public Levels {
    byName = Map.copyOf(byName);
  }

  /** What is said of a rule by its own name; empty if nothing is. */
  Optional<Level> exactly(String ruleId) {
    return Optional.ofNullable(byName.get(ruleId));
  }

  /** What is said of a rule, by its own name before its group's; empty if nothing is. */
  Optional<Level> of(String ruleId) {
    if (byName.isEmpty()) {
      return Optional.empty();
    }
    Level level = byName.get(ruleId);
    int dot = ruleId.indexOf('.');
    if (level == null && dot > 0) {
      level = byName.get(ruleId.substring(0, dot));
    }
    if (level == null) {
      level = byName.get(ruleId.substring(0, ruleId.indexOf('/')));
    }
    return Optional.ofNullable(level);
  }

  /** A finding with the severity that its rule has here. What may be done about it stays. */
  Finding applyTo(Finding finding) {
    return of(finding.rule()).flatMap(Level::severity).map(finding::as).orElse(finding);
  }
}
