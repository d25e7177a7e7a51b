package dev.copydesk.languagetool;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Language;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.rule.Finding;
import dev.copydesk.source.Span;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.languagetool.rules.Rule;

/**
 * LanguageTool, loaded dialect by dialect when one is first needed. Share one among all threads:
 * loading takes seconds and some hundred megabytes, checking is fast.
 *
 * <p>Nothing of LanguageTool is loaded by making one. Nothing is written to the standard output.
 */
public final class LanguageToolEngine implements Engine {
  private static final String PREFIX = GROUP + "/";

  /** One for each dialect. */
  private static final List<String> SPELLERS =
      Stream.of("US", "GB", "CA", "AU", "NZ", "ZA")
          .map(country -> PREFIX + "MORFOLOGIK_RULE_EN_" + country)
          .toList();

  private final EngineListener listener;
  private final Tables tables;
  private final EngineSettings settings;
  private final SharedWords shared;
  private final SpareThreads spare;
  private final Runnable gap;
  private final OtherLanguages otherLanguages;

  /** Shared with those that differ in their settings alone. */
  private final LoadedLanguages loaded;

  /** LanguageTool as the release has it. */
  public LanguageToolEngine(EngineListener listener) {
    this(listener, new Tables());
  }

  private LanguageToolEngine(EngineListener listener, Tables tables) {
    this(listener, tables, new LoadedLanguages());
  }

  private LanguageToolEngine(EngineListener listener, Tables tables, LoadedLanguages loaded) {
    this(
        listener,
        tables,
        EngineSettings.DEFAULT,
        loaded,
        new OtherLanguages(listener, tables.curation(), loaded),
        SharedWords.NONE,
        new SpareThreads(),
        () -> {});
  }

  private LanguageToolEngine(
      EngineListener listener,
      Tables tables,
      EngineSettings settings,
      LoadedLanguages loaded,
      OtherLanguages otherLanguages,
      SharedWords shared,
      SpareThreads spare,
      Runnable gap) {
    this.listener = listener;
    this.tables = tables;
    this.settings = settings;
    this.loaded = loaded;
    this.otherLanguages = otherLanguages;
    this.shared = shared;
    this.spare = spare;
    this.gap = gap;
  }

  /**
   * The same engine for another run: what has been loaded is shared, and what it has to say is said
   * to another, as if nobody had heard of it before.
   */
  public LanguageToolEngine heardBy(EngineListener another) {
    return new LanguageToolEngine(another, tables, loaded.forAnother());
  }

  @Override
  public LanguageToolEngine with(EngineSettings others) {
    return new LanguageToolEngine(
        listener, tables, others, loaded, otherLanguages, shared, spare, gap);
  }

  @Override
  public boolean spells(Predicate<String> wanted) {
    return SPELLERS.stream().anyMatch(wanted);
  }

  @Override
  public Engine knowing(SharedWords words) {
    return new LanguageToolEngine(
        listener, tables, settings, loaded, otherLanguages, words, spare, gap);
  }

  @Override
  public Engine helpedBy(SpareThreads others) {
    return new LanguageToolEngine(
        listener, tables, settings, loaded, otherLanguages, shared, others, gap);
  }

  @Override
  public Engine admitting(Runnable newGap) {
    return new LanguageToolEngine(
        listener, tables, settings, loaded, otherLanguages, shared, spare, newGap);
  }

  @Override
  public void expect() {
    if (Runtime.getRuntime().availableProcessors() > 1) {
      loaded.begin("languages", () -> Variety.of(Dialect.EN_US.tag()));
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>Where there is one processor alone, to begin sooner is to end no sooner.
   */
  @Override
  public void prepare(Language language) {
    if (language.isEnglish() && Runtime.getRuntime().availableProcessors() > 1) {
      language.dialect().ifPresent(dialect -> loaded.begin(dialect.tag(), () -> load(dialect)));
    }
  }

  @Override
  public Set<String> safeRules() {
    return tables.safe().ids().stream()
        .map(id -> PREFIX + id)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean knows(String ruleId, Language language) {
    if (!ruleId.startsWith(PREFIX)) {
      return false;
    }
    String id = ruleId.substring(PREFIX.length());
    return (!language.isEnglish()
            && otherLanguages
                .find(language.tag(), settings)
                .filter(each -> each.knows(id))
                .isPresent())
        || Stream.concat(language.dialect().stream(), Stream.of(Dialect.EN_US))
            .anyMatch(each -> language(each).knows(id));
  }

  /**
   * {@inheritDoc}
   *
   * <p>Asks one English after the other, and the other languages only if none has it: most names
   * are of American English, and each that is asked has to be loaded.
   */
  @Override
  public boolean knows(String ruleId) {
    if (!ruleId.startsWith(PREFIX)) {
      return false;
    }
    String id = ruleId.substring(PREFIX.length());
    return Arrays.stream(Dialect.values()).anyMatch(each -> language(each).knows(id))
        || otherLanguages.knows(id, settings);
  }

  @Override
  public List<String> unknown(Collection<String> ruleIds) {
    List<LoadedLanguage> languages = loaded.all();
    return languages.isEmpty()
        ? List.of()
        : ruleIds.stream()
            .filter(id -> languages.stream().noneMatch(each -> each.knows(bare(id))))
            .toList();
  }

  private static String bare(String ruleId) {
    return ruleId.startsWith(PREFIX) ? ruleId.substring(PREFIX.length()) : ruleId;
  }

  @Override
  public Optional<MissingRules> missing(Language language) {
    return language.isEnglish() ? Optional.empty() : otherLanguages.missing(language, settings);
  }

  @Override
  public Optional<String> explain(String ruleId) {
    if (!ruleId.startsWith(PREFIX)) {
      return Optional.empty();
    }
    String id = ruleId.substring(PREFIX.length());
    return Stream.concat(ofUsersFiles(ruleId), Arrays.stream(Dialect.values()).map(this::language))
        .filter(language -> language.knows(id))
        .findFirst()
        .map(language -> explain(ruleId, language, language.rules(id)));
  }

  /** The languages of the users' files that have a rule. */
  private Stream<LoadedLanguage> ofUsersFiles(String ruleId) {
    return settings.grammar().stream()
        .filter(file -> file.rules().stream().anyMatch(rule -> rule.id().equals(ruleId)))
        .flatMap(file -> otherLanguages.find(file.language(), settings).stream());
  }

  private String explain(String ruleId, LoadedLanguage language, List<Rule> rules) {
    return new Explanation(tables.curation()).of(ruleId, rules, language.isOfUser(rules.get(0)));
  }

  @Override
  public List<Finding> check(Article article, Evidence evidence, Wanted wanted) {
    return check(article, evidence, wanted, place -> true);
  }

  @Override
  public List<Finding> check(
      Article article, Evidence evidence, Wanted wanted, Predicate<Span> heard) {
    if (!article.language().isEnglish()) {
      return otherLanguages.check(article, evidence, wanted, settings, spare, gap);
    }
    LoadedLanguage language = language(article.dialect());
    if (language.lacksCounts(settings)) {
      gap.run();
    }
    DueKeys due = language.due(new RuleChoice(tables.curation(), settings.level()), wanted);
    if (due.all().isEmpty()) {
      return List.of();
    }
    Findings findings =
        new Findings(
            new Spelling(evidence, shared, article.dialect()),
            evidence.get(OwnTerms.class, OwnTerms::of),
            language,
            tables.curation(),
            tables.safe(),
            tables.ranking(),
            spare);
    new Readings(language, due.all(), spare, findings::add).read(article, listener, gap);
    List<Finding> chosen =
        findings.chosen().stream().filter(finding -> heard.test(finding.span())).toList();
    return tested(language, findings, chosen, due.grave());
  }

  /** What is chosen, with those suggestions that stand when their sentences are checked again. */
  private List<Finding> tested(
      LoadedLanguage language, Findings findings, List<Finding> chosen, Set<RuleKey> grave) {
    if (chosen.stream().allMatch(finding -> finding.fixes().isEmpty())) {
      return chosen;
    }
    try {
      return language.with(
          checker ->
              findings
                  .tryouts()
                  .tested(chosen, sentences -> checker.checkEach(sentences, grave, spare)));
    } catch (RuntimeException | StackOverflowError e) {
      // What was found stays found, whatever became of the test.
      gap.run();
      return chosen;
    }
  }

  LoadedLanguage language(Dialect dialect) {
    LoadedLanguage language = load(dialect);
    if (loaded.isFirstUse(language)) {
      language.announce(dialect.tag(), settings, listener);
    }
    return language;
  }

  private LoadedLanguage load(Dialect dialect) {
    return loaded
        .of(
            Variety.of(dialect.tag()).orElseThrow(),
            settings,
            more -> Optional.of(new LoadedLanguage(more)))
        .orElseThrow();
  }
}
