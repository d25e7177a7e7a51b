package dev.copydesk.languagetool;

import dev.copydesk.article.Article;
import dev.copydesk.article.Language;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.rule.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The languages beside English whose rules are on the class path, each loaded when it is first
 * needed. Safe for use by many threads.
 */
final class OtherLanguages {
  /** A sentence with a word that no dictionary has. */
  private static final String PROBE = "Xqzvk.";

  private final EngineListener listener;
  private final Curation curation;
  private final LoadedLanguages loaded;
  private final Set<String> missed = ConcurrentHashMap.newKeySet();

  OtherLanguages(EngineListener listener, Curation curation, LoadedLanguages loaded) {
    this.listener = listener;
    this.curation = curation;
    this.loaded = loaded;
  }

  /** Whether any language that is here has a rule; loads one after the other. */
  boolean knows(String id, EngineSettings settings) {
    return KnownLanguage.all().stream()
        .filter(KnownLanguage::hasRules)
        .map(known -> Language.ofTag(known.tags().get(0)))
        .filter(language -> !language.isEnglish())
        .flatMap(language -> find(language.tag(), settings).stream())
        .anyMatch(language -> language.knows(id));
  }

  /** What a language lacks; empty if nothing. */
  Optional<MissingRules> missing(Language language, EngineSettings settings) {
    return find(language.tag(), settings).isPresent()
        ? Optional.empty()
        : Optional.of(missingRules(language));
  }

  /** As {@link Engine#check} has it. */
  List<Finding> check(
      Article article,
      Evidence evidence,
      Wanted wanted,
      EngineSettings settings,
      SpareThreads spare,
      Runnable gap) {
    Language named = article.language();
    Optional<LoadedLanguage> found = find(named.tag(), settings);
    if (found.isEmpty() || found.get().lacksCounts(settings)) {
      gap.run();
    }
    if (found.isEmpty()) {
      if (missed.add(named.tag())) {
        listener.missing(missingRules(named));
      }
      return List.of();
    }
    LoadedLanguage language = found.get();
    if (loaded.isFirstUse(language)) {
      language.announce(named.tag(), settings, listener);
    }
    Set<RuleKey> keys = language.due(new RuleChoice(curation, settings.level()), wanted).all();
    if (keys.isEmpty()) {
      return List.of();
    }
    OtherFindings findings =
        new OtherFindings(named, language, curation, evidence.style().vocabulary());
    new Readings(language, keys, spare, findings::add).read(article, listener, gap);
    return findings.chosen();
  }

  /** A language with all that its rules need; empty if some of it is missing. */
  Optional<LoadedLanguage> find(String tag, EngineSettings settings) {
    try {
      return Variety.of(tag).flatMap(variety -> loaded.of(variety, settings, OtherLanguages::load));
    } catch (RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  private static Optional<LoadedLanguage> load(MoreRules more) {
    try {
      LoadedLanguage found = new LoadedLanguage(more);
      // Dictionaries and what reads them are looked for when they are first needed.
      found.with(checker -> checker.check(PROBE, found.keys(), new SpareThreads()));
      return Optional.of(found);
    } catch (RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  private static MissingRules missingRules(Language language) {
    Optional<KnownLanguage> known = KnownLanguage.of(language);
    return new MissingRules(
        language,
        known.map(KnownLanguage::name).orElse(language.tag()),
        known.map(KnownLanguage::jars).orElse(List.of()),
        LoadedLanguage.version());
  }
}
