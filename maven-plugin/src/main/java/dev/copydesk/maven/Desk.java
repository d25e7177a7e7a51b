package dev.copydesk.maven;

import dev.copydesk.article.Language;
import dev.copydesk.cache.ResultCache;
import dev.copydesk.config.Configured;
import dev.copydesk.config.Keys;
import dev.copydesk.languagetool.EngineListener;
import dev.copydesk.languagetool.EngineSettings;
import dev.copydesk.languagetool.LanguageToolEngine;
import dev.copydesk.languagetool.MissingRules;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.run.Copydesk;
import dev.copydesk.run.House;
import dev.copydesk.run.RuleMemory;
import dev.copydesk.run.RuleNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules and LanguageTool, one for all modules of a build: to load LanguageTool takes seconds.
 *
 * <p>It holds nothing of a build, as the Maven daemon keeps it from one build to the next, and is
 * injected by its class: the injection of Maven 3.8 overlooks Java 17 classes behind interfaces.
 */
@Singleton
final class Desk {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  private final RuleCatalog catalog = RuleCatalog.load();
  private final LanguageToolEngine engine = new LanguageToolEngine(new Notes());

  @Inject
  Desk() {}

  Copydesk copydesk(ResultCache cache) {
    return new Copydesk(catalog, engine, cache);
  }

  /** What may be configured. */
  Keys keys() {
    return new Keys(catalog);
  }

  /** What is wrong with the rules of LanguageTool that are configured, if it is loaded. */
  List<String> unknownRules(House house) {
    return Stream.concat(house.refusedRules().stream(), house.unknownRules(engine).stream())
        .toList();
  }

  RuleNames ruleNames(Configured configured, ResultCache cache) {
    return new RuleNames(
        catalog,
        configured.styles().rules(),
        new RuleMemory(engine, configured.engine(), cache),
        configured.language());
  }

  /** What LanguageTool lacks for a language, and what to do about it; empty if nothing. */
  Optional<String> problem(Language language, EngineSettings settings, ResultCache cache) {
    return new RuleMemory(engine, settings, cache)
        .missing(language)
        .filter(MissingRules::canBeAdded)
        .map(Desk::advice);
  }

  private static String advice(MissingRules missing) {
    return missing.canBeAdded()
        ? missing.inWords()
            + ": add the dependency org.languagetool:"
            + missing.jars().get(0)
            + ":"
            + missing.version()
            + " to the plugin"
        : missing.inWords();
  }

  private static final class Notes implements EngineListener {
    @Override
    public void loaded(String line) {
      LOG.info(line);
    }

    @Override
    public void unchecked(String line) {
      LOG.warn(line);
    }

    @Override
    public void missing(MissingRules rules) {
      LOG.warn(advice(rules));
    }
  }
}
