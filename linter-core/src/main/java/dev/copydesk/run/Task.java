package dev.copydesk.run;

import dev.copydesk.article.Article;
import dev.copydesk.article.Language;
import dev.copydesk.cache.Key;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.lint.Linter;
import dev.copydesk.rule.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An article and what reads it.
 *
 * @param linter what reads it
 * @param neutral what reads it if it is plainly in another language than is said
 */
record Task(Settings settings, Linter linter, Linter neutral, Circumstances circumstances) {
  private static final String ENGINE_PREFIX = Engine.GROUP + "/";

  /** Says that an article is going to be read of which nothing is known. */
  void expect(Language language) {
    linter.expect(language);
  }

  /** The findings in the article as it is, or as it has become. */
  List<Finding> lint(Article article) {
    Optional<Memory> memory = circumstances.memory();
    if (memory.isEmpty()) {
      return lint(article, finding -> false);
    }
    Optional<Key> key = memory.get().ofFindings(article, settings, circumstances.rules());
    if (key.isEmpty()) {
      return lint(article, finding -> false);
    }
    Optional<List<Finding>> known =
        memory.get().findings(key.get(), article, circumstances.shared(), circumstances.links());
    return known.isPresent() ? known.get() : lintAnew(article, memory.get(), key.get());
  }

  /** The same without those that are to be left alone; nothing is remembered. */
  List<Finding> lint(Article article, Predicate<Finding> tolerated) {
    return linter(article).lint(article, tolerated);
  }

  private List<Finding> lintAnew(Article article, Memory memory, Key key) {
    Inquiries inquiries = new Inquiries();
    Engine engine =
        circumstances
            .engine()
            .with(settings.engine())
            .knowing(circumstances.shared().heardBy(inquiries))
            .admitting(inquiries::addGap);
    List<Finding> findings =
        linter(article).asking(engine, inquiries.heard(circumstances.links())).lint(article);
    if (inquiries.isComplete() && !complainsOfRules(engine)) {
      memory.keep(key, inquiries.with(findings));
    }
    return findings;
  }

  /** What is said of rules that are configured, yet nowhere, is only said when rules do run. */
  private boolean complainsOfRules(Engine engine) {
    List<String> configured =
        settings.selection().levels().byName().keySet().stream()
            .filter(name -> name.startsWith(ENGINE_PREFIX))
            .toList();
    return !configured.isEmpty() && !engine.unknown(configured).isEmpty();
  }

  private Linter linter(Article article) {
    return settings.language().isContradictedBy(article) ? neutral : linter;
  }
}
