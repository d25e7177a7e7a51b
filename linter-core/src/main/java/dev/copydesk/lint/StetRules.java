package dev.copydesk.lint;

import dev.copydesk.article.Article;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rules.stet.Reach;
import dev.copydesk.rules.stet.Stets;
import dev.copydesk.rules.stet.Unused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The rules about stets, which speak when all others have spoken. */
final class StetRules {
  private final List<Rule> rules;
  private final Predicate<String> selected;

  /** Ids of our rules that run, and of groups all of whose rules do. */
  private final Set<String> running = new HashSet<>();

  /** Whether some rule of every group runs. */
  private final boolean everyGroup;

  private final boolean reportsUnused;

  /**
   * @param all our own rules, whether they run or not
   * @param selected says of a rule's id whether it runs
   * @param engine whether the engine is asked for everything it would find
   */
  StetRules(List<Rule> all, Predicate<String> selected, boolean engine) {
    this.selected = selected;
    this.rules = all.stream().filter(StetRules::isAboutStets).filter(this::runs).toList();
    this.reportsUnused = rules.stream().anyMatch(Unused.class::isInstance);
    Set<String> silent = new HashSet<>();
    for (Rule rule : all) {
      (runs(rule) ? running : silent).add(rule.info().group());
    }
    this.everyGroup = engine && running.containsAll(silent);
    running.removeAll(silent);
    all.stream().filter(this::runs).forEach(rule -> running.add(rule.info().id()));
    if (engine) {
      running.add(Engine.GROUP);
    }
  }

  /** Whether a rule is one of those. */
  static boolean isAboutStets(Rule rule) {
    return rule.info().group().equals(Stets.GROUP);
  }

  private boolean runs(Rule rule) {
    return selected.test(rule.info().id());
  }

  /** What is to be said of an article's stets. */
  List<Finding> check(RuleContext context, Stets stets, Standing standing) {
    List<Finding> findings = new ArrayList<>();
    if (stets.all().isEmpty()) {
      return findings;
    }
    rules.forEach(rule -> findings.addAll(rule.check(context)));
    Article article = context.article();
    // Of other languages half of the rules are silent, and the engine may know nothing.
    if (reportsUnused && article.language().isEnglish()) {
      for (int i = 0; i < stets.all().size(); i++) {
        Reach reach = stets.all().get(i);
        if (reach.isProse() && !reach.span().isEmpty() && !standing.isUsed(i) && isJudged(reach)) {
          findings.add(Unused.withoutUse(reach, article));
        }
      }
    }
    return findings;
  }

  /** Whether all rules run that a stet silences. */
  private boolean isJudged(Reach reach) {
    return reach.stet().isForAll()
        ? everyGroup
        : reach.stet().ruleNames().stream().allMatch(this::isRunning);
  }

  private boolean isRunning(String name) {
    return running.contains(name)
        || (name.startsWith(Engine.GROUP + "/")
            && running.contains(Engine.GROUP)
            && selected.test(name));
  }
}
