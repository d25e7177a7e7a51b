package dev.copydesk.languagetool;

import dev.copydesk.article.Article;
import dev.copydesk.article.Language;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.rule.Finding;
import dev.copydesk.source.Span;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A checker of grammar and spelling that knows thousands of rules of its own. Safe for use by many
 * threads; costs nothing until the first check.
 */
public interface Engine {
  /** The group of the engine's rules. */
  String GROUP = "languagetool";

  /** The rules some of whose suggestions are safe; known without loading anything. */
  Set<String> safeRules();

  /** Whether it has a rule of a whole id for a language, or for American English; loads them. */
  boolean knows(String ruleId, Language language);

  /** Whether it has a rule of a whole id for any language that it can check; loads what it asks. */
  boolean knows(String ruleId);

  /** What it lacks to check articles in a language; empty if nothing. May load its rules. */
  Optional<MissingRules> missing(Language language);

  /** A rule of a whole id, in Markdown; empty if there is none. Loads the engine. */
  Optional<String> explain(String ruleId);

  /**
   * Its findings, sorted, none overlapping another, each under {@code languagetool/ID}.
   *
   * @param wanted says of a rule's whole id whether to run it
   */
  List<Finding> check(Article article, Evidence evidence, Wanted wanted);

  /**
   * The same, where it is known which findings nobody will hear of: they may be left out, and cost
   * no more than it takes to find them.
   *
   * @param heard whether a finding at a place will be heard of
   */
  default List<Finding> check(
      Article article, Evidence evidence, Wanted wanted, Predicate<Span> heard) {
    return check(article, evidence, wanted);
  }

  /** Whether any wanted rule judges the spelling of words, and so gains by shared ones. */
  default boolean spells(Predicate<String> wanted) {
    return false;
  }

  /** Whether what a rule says of some words it says of them wherever they stand. */
  default boolean judgesWords(String ruleId) {
    return spells(ruleId::equals);
  }

  /** The same engine, set up otherwise; what both need is loaded once. */
  default Engine with(EngineSettings settings) {
    return this;
  }

  /**
   * Of some whole ids those that no rule has in the languages loaded so far; empty if none is, and
   * then nothing is loaded.
   */
  default List<String> unknown(Collection<String> ruleIds) {
    return List.of();
  }

  /**
   * The same engine, which also tells somebody of each check that goes without some of what was
   * asked for, even where its listener has heard as much before.
   */
  default Engine admitting(Runnable gap) {
    return this;
  }

  /** The same engine, told which words the articles of a run share. */
  default Engine knowing(SharedWords shared) {
    return this;
  }

  /** The same engine, which reads an article on threads that are spare as well. */
  default Engine helpedBy(SpareThreads spare) {
    return this;
  }

  /**
   * Is told that an article is going to be checked whose language is still to be found out: begins
   * to load what every language needs; returns at once.
   */
  default void expect() {}

  /**
   * Begins to load what the checks of articles in a language need; returns at once. What fails is
   * told of when it is needed.
   */
  default void prepare(Language language) {}
}
