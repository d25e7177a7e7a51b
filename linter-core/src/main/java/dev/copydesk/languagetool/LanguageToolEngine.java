package dev.copydesk.languagetool;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Language;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.rule.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * LanguageTool, loaded dialect by dialect when one is first needed. Share one among all threads:
 * loading takes seconds and some hundred megabytes, checking is fast.
 *
 * <p>Nothing of LanguageTool is loaded by making one. Nothing is written to the standard output.
 */
public final class LanguageToolEngine implements Engine {
  private static final String PREFIX = GROUP + "/";

  private final EngineListener listener;
  private final Curation curation = Curation.load();
  private final SafeSuggestions safe = SafeSuggestions.load();
  private final Map<Dialect, LoadedLanguage> loaded = new EnumMap<>(Dialect.class);
  private final OtherLanguages others;

  public LanguageToolEngine(EngineListener listener) {
    this.listener = listener;
    this.others = new OtherLanguages(listener, curation);
  }

  @Override
  public Set<String> safeRules() {
    return safe.ids().stream().map(id -> PREFIX + id).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean knows(String ruleId, Language language) {
    if (!ruleId.startsWith(PREFIX)) {
      return false;
    }
    String id = ruleId.substring(PREFIX.length());
    return (!language.isEnglish() && others.knows(id, language))
        || Stream.concat(language.dialect().stream(), Stream.of(Dialect.EN_US))
            .anyMatch(each -> language(each).knows(id));
  }

  @Override
  public Optional<MissingRules> missing(Language language) {
    return language.isEnglish() ? Optional.empty() : others.missing(language);
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
        .map(language -> new Explanation(curation).of(ruleId, language.rules(id)));
  }

  /**
   * {@inheritDoc}
   *
   * <p>Rules that are off, by LanguageTool's choice or ours, run only if they are asked for one by
   * one: if {@code wanted} accepts them but not whatever is of the group.
   */
  @Override
  public List<Finding> check(Article article, Evidence evidence, Predicate<String> wanted) {
    if (!article.language().isEnglish()) {
      return others.check(article, wanted);
    }
    LoadedLanguage language = language(article.dialect());
    boolean asked = !wanted.test(PREFIX);
    Set<RuleKey> keys =
        language.keys().stream()
            .filter(key -> wanted.test(PREFIX + key.id()))
            .filter(key -> isOn(key) || (asked && !hasOn(language, key.id())))
            .collect(Collectors.toUnmodifiableSet());
    if (keys.isEmpty()) {
      return List.of();
    }
    Findings findings = new Findings(evidence, language, curation, safe);
    Prose prose = Prose.of(article);
    if (!prose.text().isEmpty() && !tryCheck(language, prose, keys, findings)) {
      for (Block block : prose.blocks()) {
        Prose alone = Prose.of(List.of(block));
        if (!tryCheck(language, alone, keys, findings)) {
          int line = article.source().lines().line(block.span(0, 0).start());
          listener.unchecked(
              article.source().name()
                  + ": LanguageTool could not check the paragraph at line "
                  + line);
        }
      }
    }
    return findings.chosen();
  }

  private boolean isOn(RuleKey key) {
    return key.onByDefault() && !curation.isOff(key.id(), key.category());
  }

  private boolean hasOn(LoadedLanguage language, String id) {
    return language.keys().stream().anyMatch(key -> key.id().equals(id) && isOn(key));
  }

  /** Whether LanguageTool got through; its rules are too many for all of them to be sound. */
  private static boolean tryCheck(
      LoadedLanguage language, Prose prose, Set<RuleKey> keys, Findings findings) {
    try {
      // Suggestions are looked up when they are read, with the checker's own dictionary.
      return language.with(
          checker -> {
            findings.add(prose, checker.check(prose.text(), keys));
            return true;
          });
    } catch (RuntimeException | StackOverflowError e) {
      return false;
    }
  }

  /** Loading is left to one thread; the others wait for it. */
  LoadedLanguage language(Dialect dialect) {
    List<String> news = new ArrayList<>();
    LoadedLanguage language;
    synchronized (loaded) {
      language =
          loaded.computeIfAbsent(
              dialect,
              missing -> {
                LoadedLanguage now = new LoadedLanguage(missing);
                news.add("LanguageTool " + now.version() + " loaded for " + missing.tag());
                return now;
              });
    }
    news.forEach(listener::loaded);
    return language;
  }
}
