package dev.copydesk.languagetool;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Language;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.rule.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
  private final Curation curation;
  private final EngineSettings settings;
  private final SharedWords shared;
  private final OtherLanguages otherLanguages;

  /** Shared with those that differ in their settings alone. */
  private final Map<Key, LoadedLanguage> loaded;

  /** LanguageTool as the release has it. */
  public LanguageToolEngine(EngineListener listener) {
    this(listener, new Tables());
  }

  private LanguageToolEngine(EngineListener listener, Tables tables) {
    this(
        listener,
        tables,
        EngineSettings.DEFAULT,
        new HashMap<>(),
        new OtherLanguages(listener, tables.curation()),
        SharedWords.NONE);
  }

  private LanguageToolEngine(
      EngineListener listener,
      Tables tables,
      EngineSettings settings,
      Map<Key, LoadedLanguage> loaded,
      OtherLanguages otherLanguages,
      SharedWords shared) {
    this.listener = listener;
    this.tables = tables;
    this.curation = tables.curation();
    this.settings = settings;
    this.loaded = loaded;
    this.otherLanguages = otherLanguages;
    this.shared = shared;
  }

  /** What decides which rules a language has. */
  private record Key(Dialect dialect, List<RuleFile> grammar, Optional<Ngrams> ngrams) {
    /** Whether another is the same but for what has been written into the files since. */
    boolean replaces(Key other) {
      return !equals(other)
          && !grammar.isEmpty()
          && dialect == other.dialect
          && names(grammar).equals(names(other.grammar));
    }

    private static List<String> names(List<RuleFile> files) {
      return files.stream().map(RuleFile::name).toList();
    }
  }

  @Override
  public LanguageToolEngine with(EngineSettings others) {
    return new LanguageToolEngine(listener, tables, others, loaded, otherLanguages, shared);
  }

  @Override
  public boolean spells(Predicate<String> wanted) {
    return SPELLERS.stream().anyMatch(wanted);
  }

  @Override
  public Engine knowing(SharedWords words) {
    return new LanguageToolEngine(listener, tables, settings, loaded, otherLanguages, words);
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
    return (!language.isEnglish() && otherLanguages.knows(id, language))
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
        || otherLanguages.knows(id);
  }

  @Override
  public List<String> unknown(Collection<String> ruleIds) {
    List<LoadedLanguage> languages = new ArrayList<>(otherLanguages.loaded());
    synchronized (loaded) {
      languages.addAll(loaded.values());
    }
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
    return language.isEnglish() ? Optional.empty() : otherLanguages.missing(language);
  }

  @Override
  public Optional<String> explain(String ruleId) {
    if (!ruleId.startsWith(PREFIX)) {
      return Optional.empty();
    }
    String id = ruleId.substring(PREFIX.length());
    return Arrays.stream(Dialect.values())
        .map(this::language)
        .filter(language -> language.knows(id))
        .findFirst()
        .map(language -> explain(ruleId, language, language.rules(id)));
  }

  private String explain(String ruleId, LoadedLanguage language, List<Rule> rules) {
    return new Explanation(curation).of(ruleId, rules, language.isOfUser(rules.get(0)));
  }

  /**
   * {@inheritDoc}
   *
   * <p>Rules that are off, by LanguageTool's choice or ours, run only if they are asked for one by
   * one: if {@code wanted} accepts them but not whatever is of the group.
   */
  @Override
  public List<Finding> check(Article article, Evidence evidence, Wanted wanted) {
    if (!article.language().isEnglish()) {
      return otherLanguages.check(article, evidence, wanted);
    }
    LoadedLanguage language = language(article.dialect());
    Set<RuleKey> keys =
        language.keys().stream()
            .filter(key -> wanted.test(PREFIX + key.id()))
            .filter(
                key ->
                    isOn(key) || (wanted.asksFor(PREFIX + key.id()) && !hasOn(language, key.id())))
            .collect(Collectors.toUnmodifiableSet());
    if (keys.isEmpty()) {
      return List.of();
    }
    Findings findings =
        new Findings(
            new Spelling(evidence, shared, article.dialect()),
            evidence.get(OwnTerms.class, OwnTerms::of),
            language,
            curation,
            tables.safe(),
            tables.ranking());
    Set<String> troubles = new TreeSet<>();
    Readings.each(article, prose -> tryCheck(language, prose, keys, findings, troubles), listener);
    troubles.forEach(line -> listener.unchecked(article.source().name() + ": " + line));
    return tested(language, findings, keys);
  }

  /** What is chosen, with the suggestions that stand when their sentences are checked again. */
  private List<Finding> tested(LoadedLanguage language, Findings findings, Set<RuleKey> keys) {
    List<Finding> chosen = findings.chosen();
    if (chosen.stream().allMatch(finding -> finding.fixes().isEmpty())) {
      return chosen;
    }
    Set<RuleKey> grave =
        keys.stream()
            .filter(language.sentenceKeys()::contains)
            .filter(key -> !curation.isInfo(key.id(), key.category()))
            .collect(Collectors.toUnmodifiableSet());
    try {
      return language.with(
          checker ->
              findings.tryouts().tested(chosen, sentences -> checker.checkEach(sentences, grave)));
    } catch (RuntimeException | StackOverflowError e) {
      // What was found stays found, whatever became of the test.
      return chosen;
    }
  }

  private boolean isOn(RuleKey key) {
    boolean picky = settings.level() == EngineSettings.Level.PICKY;
    if (key.ofUser()) {
      return key.onByDefault() || (key.picky() && picky);
    }
    boolean due = key.onByDefault() || (key.picky() && picky) || curation.isOn(key.id());
    return due && !curation.isOff(key.id(), key.category());
  }

  private boolean hasOn(LoadedLanguage language, String id) {
    return language.keys().stream().anyMatch(key -> key.id().equals(id) && isOn(key));
  }

  /** Whether LanguageTool got through; its rules are too many for all of them to be sound. */
  private static boolean tryCheck(
      LoadedLanguage language,
      Prose prose,
      Set<RuleKey> keys,
      Findings findings,
      Set<String> troubles) {
    try {
      // Suggestions are looked up when they are read, with the checker's own dictionary.
      return language.with(
          checker -> {
            findings.add(prose, checker.check(prose.text(), keys));
            checker.troubles().forEach((rule, what) -> troubles.add(trouble(rule, what)));
            return true;
          });
    } catch (RuntimeException | StackOverflowError e) {
      return false;
    }
  }

  private static String trouble(Rule rule, String what) {
    return "rule " + PREFIX + rule.getId() + " " + what + " and was left out here";
  }

  /** Loading is left to one thread; the others wait for it. */
  LoadedLanguage language(Dialect dialect) {
    List<String> news = new ArrayList<>();
    LoadedLanguage language;
    Key key = new Key(dialect, settings.grammar(), settings.ngrams());
    synchronized (loaded) {
      loaded.keySet().removeIf(key::replaces);
      language =
          loaded.computeIfAbsent(
              key,
              missing -> {
                LoadedLanguage now = new LoadedLanguage(dialect, settings);
                news.add("LanguageTool " + now.version() + " loaded for " + dialect.tag());
                return now;
              });
    }
    news.forEach(listener::loaded);
    return language;
  }
}
