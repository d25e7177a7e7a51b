package dev.copydesk.lint;

import dev.copydesk.article.Article;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Runs rules over articles, stage by stage: what one stage repairs safely, the next reads repaired,
 * and the engine reads what all of ours would leave. So nothing is found twice, and no suggestion
 * is made for a word that is only damaged. Safe for use by many threads.
 */
public final class Linter {
  private static final Comparator<Finding> IN_ORDER =
      Comparator.comparing(Finding::span).thenComparing(Finding::rule);

  private final Map<Stage, List<Rule>> byStage;
  private final Engine engine;
  private final Predicate<String> wantedOfEngine;
  private final boolean engineWanted;

  private Linter(
      List<Rule> rules, Engine engine, Predicate<String> wantedOfEngine, boolean engineWanted) {
    this.byStage =
        rules.stream()
            .collect(
                Collectors.groupingBy(
                    rule -> rule.info().stage(),
                    () -> new EnumMap<>(Stage.class),
                    Collectors.toList()));
    this.engine = engine;
    this.wantedOfEngine = wantedOfEngine;
    this.engineWanted = engineWanted;
  }

  /**
   * Finds whatever the selected rules find.
   *
   * @param rules our own rules, of which the selected ones run
   * @param engine asked only if the selection holds a rule of its group
   */
  public static Linter of(List<Rule> rules, Engine engine, Selection selection) {
    return new Linter(
        rules.stream().filter(rule -> selection.includes(rule.info().id())).toList(),
        engine,
        selection::includes,
        selection.includesAnyOf(Engine.GROUP));
  }

  /**
   * Finds every safe fix that all selected rules together would, at less cost: of the engine's
   * rules only those with safe fixes run. Our own all run, for what one of them leaves to a person
   * the engine must not change without asking.
   */
  public static Linter ofSafeRules(List<Rule> rules, Engine engine, Selection selection) {
    Set<String> safe = engine.safeRules();
    return new Linter(
        rules.stream().filter(rule -> selection.includes(rule.info().id())).toList(),
        engine,
        id -> safe.contains(id) && selection.includes(id),
        safe.stream().anyMatch(selection::includes));
  }

  /** The findings in an article, by position. */
  public List<Finding> lint(Article article) {
    Repaired text = Repaired.nothing(article);
    List<Finding> findings = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      List<Rule> due = byStage.getOrDefault(stage, List.of());
      if (!due.isEmpty()) {
        List<Finding> found = new ArrayList<>();
        RuleContext context = new RuleContext(text.article(), text.evidence());
        due.forEach(rule -> found.addAll(rule.check(context)));
        findings.addAll(text.toOriginal(found));
        text = text.with(found);
      }
    }
    findings.sort(IN_ORDER);
    if (engineWanted) {
      List<Finding> theirs = engine.check(text.article(), text.evidence(), wantedOfEngine);
      findings = merge(findings, text.toOriginal(theirs));
    }
    return List.copyOf(findings);
  }

  /** Ours, and of the engine's those that speak of a place where ours found no damage. */
  private static List<Finding> merge(List<Finding> ours, List<Finding> engines) {
    List<Finding> merged = new ArrayList<>(ours);
    int from = 0;
    for (Finding theirs : engines) {
      while (from < ours.size() && ours.get(from).span().end() < theirs.span().start()) {
        from++;
      }
      boolean owned = false;
      for (int i = from;
          i < ours.size() && ours.get(i).span().start() <= theirs.span().end() && !owned;
          i++) {
        owned = ours.get(i).span().overlaps(theirs.span());
      }
      if (!owned) {
        merged.add(theirs);
      }
    }
    merged.sort(IN_ORDER);
    return merged;
  }
}
