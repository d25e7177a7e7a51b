package dev.copydesk.run;

import dev.copydesk.article.Language;
import dev.copydesk.cache.Key;
import dev.copydesk.cache.KeyBuilder;
import dev.copydesk.cache.ResultCache;
import dev.copydesk.config.LanguageChoice;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.languagetool.EngineSettings;
import dev.copydesk.languagetool.MissingRules;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What an engine has, as it said before, so that it need not be loaded to say so again. Only that
 * something is there is remembered.
 */
public final class RuleMemory {
  private final Engine engine;
  private final EngineSettings settings;
  private final ResultCache cache;

  /**
   * @param settings how the engine is set up
   */
  public RuleMemory(Engine engine, EngineSettings settings, ResultCache cache) {
    this.engine = engine.with(settings);
    this.settings = settings;
    this.cache = cache;
  }

  /** Whether the engine has a rule for the articles that are asked for; may load it. */
  boolean knows(String ruleId, LanguageChoice language) {
    return remembered(
        "rule " + ruleId + " " + language.word(),
        () -> language.auto() ? engine.knows(ruleId) : engine.knows(ruleId, language.language()));
  }

  /** What the engine lacks to check articles in a language; empty if nothing. May load it. */
  public Optional<MissingRules> missing(Language language) {
    boolean nothing =
        language.isEnglish()
            || remembered("rules for " + language.tag(), () -> engine.missing(language).isEmpty());
    return nothing ? Optional.empty() : engine.missing(language);
  }

  private boolean remembered(String what, BooleanSupplier answer) {
    Optional<Key> key =
        cache.isOff()
            ? Optional.empty()
            : Memory.installation()
                .flatMap(all -> Identity.of(all, settings, engine.getClass().getName()))
                .map(all -> new KeyBuilder("engine").add(all.hex()).add(what).key());
    if (key.flatMap(cache::read).isPresent()) {
      return true;
    }
    boolean yes = answer.getAsBoolean();
    if (yes) {
      key.ifPresent(each -> cache.write(each, new byte[0]));
    }
    return yes;
  }
}
