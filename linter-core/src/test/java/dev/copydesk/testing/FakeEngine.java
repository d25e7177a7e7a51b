package dev.copydesk.testing;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Language;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.languagetool.MissingRules;
import dev.copydesk.languagetool.Wanted;
import dev.copydesk.rule.Finding;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** An engine whose findings are given to it, and which counts how often it is asked. */
public final class FakeEngine implements Engine {
  private final Set<String> safe;
  private final List<Finding> findings;
  private final AtomicInteger checks = new AtomicInteger();
  private final List<String> unheard = new CopyOnWriteArrayList<>();
  private final List<String> prepared = new CopyOnWriteArrayList<>();
  private final AtomicInteger expected = new AtomicInteger();

  public FakeEngine(Set<String> safe, List<Finding> findings) {
    this.safe = safe;
    this.findings = findings;
  }

  /** An engine that finds nothing. */
  public static FakeEngine silent() {
    return new FakeEngine(Set.of(), List.of());
  }

  public int checks() {
    return checks.get();
  }

  /** In which languages it was told to be ready to check. */
  public List<String> prepared() {
    return List.copyOf(prepared);
  }

  /** How often it was told that an article would be checked. */
  public int expected() {
    return expected.get();
  }

  @Override
  public void expect() {
    expected.incrementAndGet();
  }

  @Override
  public void prepare(Language language) {
    prepared.add(language.tag());
  }

  /** The rules of the findings it made though it was told that nobody would hear of them. */
  public List<String> unheard() {
    return List.copyOf(unheard);
  }

  @Override
  public Set<String> safeRules() {
    return safe;
  }

  @Override
  public boolean knows(String ruleId, Language language) {
    return findings.stream().anyMatch(finding -> finding.rule().equals(ruleId));
  }

  @Override
  public boolean knows(String ruleId) {
    return knows(ruleId, Language.of(Dialect.EN_US));
  }

  @Override
  public Optional<MissingRules> missing(Language language) {
    return Optional.empty();
  }

  @Override
  public Optional<String> explain(String ruleId) {
    return Optional.empty();
  }

  @Override
  public List<Finding> check(Article article, Evidence evidence, Wanted wanted) {
    checks.incrementAndGet();
    List<Finding> wantedOnes = new ArrayList<>();
    for (Finding finding : findings) {
      if (wanted.test(finding.rule())) {
        wantedOnes.add(finding);
      }
    }
    return wantedOnes;
  }

  @Override
  public List<Finding> check(
      Article article, Evidence evidence, Wanted wanted, Predicate<Span> heard) {
    List<Finding> found = check(article, evidence, wanted);
    found.stream()
        .filter(finding -> !heard.test(finding.span()))
        .forEach(finding -> unheard.add(finding.rule()));
    return found;
  }
}
