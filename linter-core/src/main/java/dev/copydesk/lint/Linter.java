package dev.copydesk.lint;

import dev.copydesk.article.Article;
import dev.copydesk.article.Language;
import dev.copydesk.evidence.HouseStyle;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.languagetool.SpareThreads;
import dev.copydesk.languagetool.Wanted;
import dev.copydesk.rule.Accepted;
import dev.copydesk.rule.Doubt;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Stage;
import dev.copydesk.rules.stet.Stets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** In UTF-16 code units; a shorter article is read sooner than another thread begins. */
  private static final int LONG = 20_000;

  /** What is longer is a passage, of which words may still be said. */
  private static final int LONGEST_FORM = 80;

  private final Map<Stage, List<Rule>> byStage;
  private final StetRules stetRules;

  /** The ids of the rules that doubt the very characters of a text. */
  private final Set<String> doubting;

  private final Engine engine;
  private final Wanted wantedOfEngine;
  private final boolean engineWanted;

  /** None of the engine's rules is safe in another language than English. */
  private final boolean onlySafe;

  private final Levels levels;
  private final HouseStyle style;
  private final Links links;
  private final SpareThreads spare;

  private Linter(
      List<Rule> rules,
      StetRules stetRules,
      Engine engine,
      Wanted wantedOfEngine,
      boolean engineWanted,
      boolean onlySafe,
      Levels levels,
      HouseStyle style,
      Links links) {
    this.byStage =
        rules.stream()
            .filter(rule -> !StetRules.isAboutStets(rule))
            .collect(
                Collectors.groupingBy(
                    rule -> rule.info().stage(),
                    () -> new EnumMap<>(Stage.class),
                    Collectors.toList()));
    this.stetRules = stetRules;
    this.doubting =
        rules.stream()
            .map(Rule::info)
            .filter(RuleInfo::doubtsCharacters)
            .map(RuleInfo::id)
            .collect(Collectors.toUnmodifiableSet());
    this.engine = engine;
    this.wantedOfEngine = wantedOfEngine;
    this.engineWanted = engineWanted;
    this.onlySafe = onlySafe;
    this.levels = levels;
    this.style = style;
    this.links = links;
    this.spare = new SpareThreads();
  }

  private Linter(Linter other, Engine engine, Links links, SpareThreads spare) {
    this.byStage = other.byStage;
    this.stetRules = other.stetRules;
    this.doubting = other.doubting;
    this.engine = engine;
    this.wantedOfEngine = other.wantedOfEngine;
    this.engineWanted = other.engineWanted;
    this.onlySafe = other.onlySafe;
    this.levels = other.levels;
    this.style = other.style;
    this.links = links;
    this.spare = spare;
  }

  /**
   * Finds whatever the selected rules find.
   *
   * @param rules our own rules, of which the selected ones run
   * @param engine asked only if the selection holds a rule of its group
   */
  public static Linter of(List<Rule> rules, Engine engine, Selection selection) {
    return of(rules, engine, selection, HouseStyle.NONE, Links.NONE);
  }

  /**
   * Finds whatever the selected rules find in articles of a house, among others.
   *
   * @param links which headings other articles link to
   */
  public static Linter of(
      List<Rule> rules, Engine engine, Selection selection, HouseStyle style, Links links) {
    boolean engineWanted = selection.includesAnyOf(Engine.GROUP);
    return new Linter(
        rules.stream().filter(rule -> selection.includes(rule.info().id())).toList(),
        new StetRules(rules, selection::includes, engineWanted),
        engine,
        selection,
        engineWanted,
        false,
        selection.levels(),
        style,
        links);
  }

  /**
   * Finds every safe fix that all selected rules together would, at less cost: of the engine's
   * rules only those with safe fixes run. Our own all run, for what one of them leaves to a person
   * the engine must not change without asking.
   */
  public static Linter ofSafeRules(List<Rule> rules, Engine engine, Selection selection) {
    return ofSafeRules(rules, engine, selection, HouseStyle.NONE, Links.NONE);
  }

  /**
   * What {@link #ofSafeRules(List, Engine, Selection)} does, in articles of a house, among others.
   *
   * @param links which headings other articles link to
   */
  public static Linter ofSafeRules(
      List<Rule> rules, Engine engine, Selection selection, HouseStyle style, Links links) {
    Set<String> safe = engine.safeRules();
    return new Linter(
        rules.stream().filter(rule -> selection.includes(rule.info().id())).toList(),
        // Theirs are no safe fixes.
        new StetRules(List.of(), selection::includes, false),
        engine,
        id -> safe.contains(id) && selection.includes(id),
        safe.stream().anyMatch(selection::includes),
        true,
        selection.levels(),
        style,
        links);
  }

  /** The same linter, which asks another engine and other links. */
  public Linter asking(Engine otherEngine, Links otherLinks) {
    return new Linter(this, otherEngine, otherLinks, spare);
  }

  /** The same linter, which has threads without work of their own help with long articles. */
  public Linter helpedBy(SpareThreads others) {
    return new Linter(this, engine, links, others);
  }

  /** The rules of a stage; an article in another language than English has the neutral ones. */
  private List<Rule> due(Stage stage, Article article) {
    List<Rule> all = byStage.getOrDefault(stage, List.of());
    return article.language().isEnglish()
        ? all
        : all.stream().filter(rule -> rule.info().neutral()).toList();
  }

  /**
   * Says that an article is going to be read of which nothing is known.
   *
   * @param language what it is in, unless it turns out to be in another
   */
  public void expect(Language language) {
    if (asksEngine(language)) {
      engine.expect();
    }
  }

  private boolean asksEngine(Language language) {
    return engineWanted && (language.isEnglish() || !onlySafe);
  }

  /** The findings in an article, by position. */
  public List<Finding> lint(Article article) {
    return lint(article, finding -> false);
  }

  /**
   * The findings in an article but for some, by position.
   *
   * @param tolerated says of a finding whether to leave its place alone, as if the article let it
   *     stand
   */
  public List<Finding> lint(Article article, Predicate<Finding> tolerated) {
    boolean asksEngine = asksEngine(article.language());
    if (asksEngine) {
      engine.prepare(article.language());
    }
    Repaired text = Repaired.nothing(article, style);
    Stets stets = text.evidence().get(Stets.class, Stets::of);
    Standing standing = new Standing(stets, tolerated);
    RuleContext whole = new RuleContext(article, text.evidence());
    List<Finding> findings = new ArrayList<>();
    List<Finding> claiming = new ArrayList<>();
    List<Finding> suspects = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      List<Rule> due = due(stage, article);
      if (!due.isEmpty()) {
        // What was repaired, this stage reads repaired; what was not, is spoken for.
        Claims claims = new Claims(suspects);
        RuleContext context = new RuleContext(text.article(), text.evidence());
        List<Finding> unclaimed = new ArrayList<>();
        List<Finding> stood = new ArrayList<>();
        for (List<Finding> ofRule : check(due, context)) {
          for (Finding found : ofRule) {
            if (Accepted.covers(found, context)) {
              continue;
            }
            Finding finding = Doubt.about(found, context);
            Optional<Finding> original = text.toOriginal(finding);
            if (original.isEmpty()) {
              unclaimed.add(finding);
            } else if (!claims.claim(original.get().span())) {
              if (standing.lets(original.get())) {
                stood.add(original.get());
              } else {
                unclaimed.add(standing.sparing(finding, original.get()));
              }
            }
          }
        }
        InMarkup.Fitted fitted = InMarkup.fit(unclaimed, text.article(), links);
        for (Finding finding : fitted.findings()) {
          Optional<Finding> original = text.toOriginal(finding);
          original.ifPresent(findings::add);
          original.filter(each -> claims(each, stage)).ifPresent(claiming::add);
          original.filter(this::isSuspect).ifPresent(suspects::add);
        }
        // What stands is not mended, and is not found once more by those who would read it mended.
        stood.removeIf(each -> each.span().length() > LONGEST_FORM);
        stood.stream().filter(each -> claims(each, stage)).forEach(claiming::add);
        if (stage != Stage.PROSE) {
          suspects.addAll(stood);
        }
        text = text.with(fitted.mended());
      }
    }
    if (asksEngine) {
      Claims claims = new Claims(claiming);
      Repaired read = text;
      RuleContext context = new RuleContext(read.article(), read.evidence());
      List<Finding> found =
          engine
              .check(
                  read.article(),
                  read.evidence(),
                  wantedOfEngine,
                  place -> read.toOriginal(place).filter(each -> !claims.claim(each)).isPresent())
              .stream()
              .map(finding -> Doubt.about(finding, context))
              .toList();
      List<Finding> unclaimed = new ArrayList<>();
      for (Finding finding : InMarkup.fit(found, text.article(), links).findings()) {
        text.toOriginal(finding)
            .filter(original -> !claims.claim(original.span()) && !standing.lets(original))
            .ifPresent(original -> unclaimed.add(standing.sparing(original, original)));
      }
      findings.addAll(Repeats.toldOnce(unclaimed, article.source().text(), engine::judgesWords));
    }
    stetRules.check(whole, stets, standing).stream()
        .filter(finding -> !tolerated.test(finding))
        .forEach(findings::add);
    findings.replaceAll(levels::applyTo);
    findings.sort(IN_ORDER);
    return List.copyOf(findings);
  }

  /** What each rule finds, in their order. */
  private List<List<Finding>> check(List<Rule> due, RuleContext context) {
    if (context.article().source().text().length() < LONG) {
      return due.stream().map(rule -> rule.check(context)).toList();
    }
    // Rules of one class, such as those of a style, share more than others may see.
    Map<Class<?>, List<Integer>> byClass = new LinkedHashMap<>();
    for (int i = 0; i < due.size(); i++) {
      byClass.computeIfAbsent(due.get(i).getClass(), key -> new ArrayList<>()).add(i);
    }
    List<List<Finding>> found = new ArrayList<>(Collections.nCopies(due.size(), List.of()));
    List<Runnable> tasks = new ArrayList<>();
    byClass.forEach(
        (type, places) ->
            tasks.add(
                () -> places.forEach(place -> found.set(place, due.get(place).check(context)))));
    spare.run(tasks);
    return found;
  }

  /**
   * Whether a finding speaks for its place: it mends it, or it says that its characters are not
   * what they were. What is only said of a sentence or a paragraph says nothing of its words.
   */
  private static boolean claims(Finding finding, Stage stage) {
    return !finding.fixes().isEmpty() || stage != Stage.PROSE;
  }

  /**
   * Whether a finding casts doubt on the very characters at its place. A whole passage, which may
   * be there twice, is read like any other: it may well stay.
   */
  private boolean isSuspect(Finding finding) {
    return finding.safeFix().isEmpty() && doubting.contains(finding.rule());
  }
}
