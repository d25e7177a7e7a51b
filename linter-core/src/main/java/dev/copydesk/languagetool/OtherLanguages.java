package dev.copydesk.languagetool;

import dev.copydesk.article.Article;
import dev.copydesk.article.Language;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.rule.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.languagetool.Languages;
import org.languagetool.LtBuildInfo;

/**
 * The languages beside English whose rules are on the class path, each loaded when it is first
 * needed. Safe for use by many threads.
 */
final class OtherLanguages {
  private static final String PREFIX = Engine.GROUP + "/";

  /** A sentence with a word that no dictionary has. */
  private static final String PROBE = "Xqzvk.";

  private final EngineListener listener;
  private final Curation curation;
  private final Map<String, Optional<LoadedLanguage>> loaded = new HashMap<>();
  private final Set<String> announced = ConcurrentHashMap.newKeySet();

  OtherLanguages(EngineListener listener, Curation curation) {
    this.listener = listener;
    this.curation = curation;
  }

  boolean knows(String id, Language language) {
    return load(language).filter(each -> each.knows(id)).isPresent();
  }

  /** Whether any language that is here has a rule; loads one after the other. */
  boolean knows(String id) {
    return KnownLanguage.all().stream()
        .filter(KnownLanguage::hasRules)
        .map(known -> Language.ofTag(known.tags().get(0)))
        .filter(language -> !language.isEnglish())
        .anyMatch(language -> knows(id, language));
  }

  /** What a language lacks; empty if nothing. */
  Optional<MissingRules> missing(Language language) {
    return load(language).isPresent() ? Optional.empty() : Optional.of(missingRules(language));
  }

  /** As {@link Engine#check} has it. */
  List<Finding> check(Article article, Evidence evidence, Wanted wanted) {
    Optional<LoadedLanguage> here = load(article.language());
    announce(article.language(), here.isPresent());
    if (here.isEmpty()) {
      return List.of();
    }
    LoadedLanguage language = here.get();
    Set<RuleKey> keys =
        language.keys().stream()
            .filter(key -> wanted.test(PREFIX + key.id()))
            .filter(key -> wanted.asksFor(PREFIX + key.id()) || isOn(key))
            .collect(Collectors.toUnmodifiableSet());
    if (keys.isEmpty()) {
      return List.of();
    }
    OtherFindings findings =
        new OtherFindings(article.language(), language, curation, evidence.style().vocabulary());
    Readings.each(article, prose -> tryCheck(language, prose, keys, findings), listener);
    return findings.chosen();
  }

  /** Those that have been asked for and are there. */
  List<LoadedLanguage> loaded() {
    synchronized (loaded) {
      return loaded.values().stream().flatMap(Optional::stream).toList();
    }
  }

  private boolean isOn(RuleKey key) {
    return key.onByDefault() && !curation.isOff(key.id(), key.category());
  }

  private static boolean tryCheck(
      LoadedLanguage language, Prose prose, Set<RuleKey> keys, OtherFindings findings) {
    try {
      return language.with(
          checker -> {
            findings.add(prose, checker.check(prose.text(), keys));
            return true;
          });
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return false;
    }
  }

  /** Loading is left to one thread; the others wait for it. */
  private Optional<LoadedLanguage> load(Language language) {
    synchronized (loaded) {
      return loaded.computeIfAbsent(language.tag(), tag -> find(language));
    }
  }

  /** Tells, once, with which rules articles in a language are checked. */
  private void announce(Language language, boolean present) {
    if (!announced.add(language.tag())) {
      return;
    }
    if (present) {
      listener.loaded("LanguageTool " + version() + " loaded for " + language.tag());
    } else {
      listener.missing(missingRules(language));
    }
  }

  /** A language with all that its rules need; empty if some of it is missing. */
  private static Optional<LoadedLanguage> find(Language language) {
    if (!Languages.isLanguageSupported(language.tag())) {
      return Optional.empty();
    }
    org.languagetool.Language named = Languages.getLanguageForShortCode(language.tag());
    // Only a variety has rules of spelling, if there are varieties; each names the usual one.
    boolean bare = language.tag().equals(language.code());
    org.languagetool.Language variety = bare ? named.getDefaultLanguageVariant() : null;
    try {
      LoadedLanguage found =
          new LoadedLanguage(variety == null ? named : variety, EngineSettings.DEFAULT);
      // Dictionaries and what reads them are looked for when they are first needed.
      found.with(checker -> checker.check(PROBE, found.keys()));
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
        version());
  }

  private static String version() {
    return LtBuildInfo.OS.getVersion();
  }
}
