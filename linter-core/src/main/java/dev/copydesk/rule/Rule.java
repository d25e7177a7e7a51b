package dev.copydesk.rule;

import java.util.List;

/**
 * Finds one kind of problem.
 *
 * <p>A rule keeps no state: one object serves many threads. It never throws on any text, and its
 * time grows linearly with the length of the article. Rules are found by {@link
 * java.util.ServiceLoader}; ours are annotated with {@code @AutoService(Rule.class)} and documented
 * by a Markdown page of the class's name in the resource folder of the class's package, whose
 * examples run as tests.
 */
public interface Rule {
  RuleInfo info();

  /** Its documentation; by default the page that lies beside its class. */
  default RulePage page() {
    return RulePage.of(this);
  }

  /** Its findings in any order; empty if there are none. */
  List<Finding> check(RuleContext context);
}
