package dev.copydesk.cli;

import dev.copydesk.article.Article;
import dev.copydesk.cache.ResultCache;
import dev.copydesk.config.Configurations;
import dev.copydesk.config.Configured;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.languagetool.EngineListener;
import dev.copydesk.languagetool.EngineSettings;
import dev.copydesk.languagetool.LanguageToolEngine;
import dev.copydesk.languagetool.MissingRules;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.run.Copydesk;
import dev.copydesk.run.House;
import dev.copydesk.run.Input;
import dev.copydesk.run.RuleMemory;
import dev.copydesk.run.RuleNames;
import dev.copydesk.run.Settings;
import dev.copydesk.source.Source;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The product as one command sees it, and what it has to say beside its results. */
final class Desk {
  private final Session session;
  private final Streams streams;
  private final OutputOptions output;
  private final ResultCache cache;
  private final RuleCatalog catalog;
  private final LanguageToolEngine engine;

  Desk(Session session, OutputOptions output, ResultCache cache) {
    this.session = session;
    this.cache = cache;
    this.streams = session.streams();
    this.output = output;
    this.catalog = session.workshop().catalog();
    this.engine = session.workshop().engine(new Notes());
  }

  Copydesk copydesk() {
    return new Copydesk(catalog, engine, cache, session.workshop().sources());
  }

  /** Whether what is found is kept, so that to find it again costs little. */
  boolean remembers() {
    return !cache.isOff();
  }

  RuleCatalog rules() {
    return catalog;
  }

  /** What holds for each article. */
  House house(
      ConfigOptions config,
      InputOptions input,
      RuleOptions rules,
      EngineOptions engineOptions,
      Configurations.Options options)
      throws UsageException {
    Path here = session.folder();
    input.configure(options);
    engineOptions.configure(session, options);
    Configurations configurations = config.open(session, session.workshop().keys(), options);
    Selection selection = Selection.ALL;
    if (!rules.isEmpty()) {
      Configured configured = configurations.ofFolder(here);
      RuleNames names =
          new RuleNames(
              catalog,
              configured.styles().rules(),
              memory(configured.engine()),
              configured.language());
      selection = rules.selection(names);
    }
    return new House(configurations, input.request(selection), here);
  }

  private RuleMemory memory(EngineSettings settings) {
    return new RuleMemory(engine, settings, cache);
  }

  /** Refuses articles in a language that the rules of LanguageTool are missing for. */
  void verify(List<Input> articles, House house) throws UsageException {
    Set<Settings> all = Collections.newSetFromMap(new IdentityHashMap<>());
    articles.forEach(article -> all.add(house.of(article)));
    for (Settings settings : all) {
      if (!settings.language().auto() && settings.selection().includesAnyOf(Engine.GROUP)) {
        Optional<MissingRules> missing =
            memory(settings.engine())
                .missing(settings.language().language())
                .filter(MissingRules::canBeAdded);
        if (missing.isPresent()) {
          throw new UsageException(Advice.on(missing.get()));
        }
      }
    }
  }

  /** Says which rules were asked for that there are not, as far as it is known. */
  void noteUnknownRules(House house) {
    if (!output.isQuiet()) {
      house.refusedRules().forEach(streams::sayAsIs);
      house.unknownRules(engine).forEach(streams::sayAsIs);
    }
  }

  /** Says a line, however quiet the user wants it. */
  void say(String line) {
    streams.say(line);
  }

  /** What there is to say of an article beside what is found in it, line by line. */
  List<String> notes(Article article, Settings settings) {
    return Stream.concat(
            encodingNote(article.source()).stream(), languageNote(article, settings).stream())
        .map(note -> article.source().name() + ": " + note)
        .toList();
  }

  private Optional<String> encodingNote(Source source) {
    return output.isQuiet() ? Optional.empty() : source.encodingNote();
  }

  /**
   * Which language an article was found to be in, and why; if it is not the one that was asked for,
   * however quiet, for it goes without most rules.
   */
  private Optional<String> languageNote(Article article, Settings settings) {
    Optional<String> contradiction = settings.language().contradiction(article);
    if (contradiction.isPresent()) {
      return Optional.of(
          contradiction.get() + "; say --language auto or " + article.language().tag());
    }
    String evidence = article.language().evidence();
    return evidence.isEmpty() || !output.isVerbose()
        ? Optional.empty()
        : Optional.of(article.language().tag() + ": " + evidence);
  }

  private final class Notes implements EngineListener {
    @Override
    public void loaded(String line) {
      if (output.isVerbose()) {
        streams.say(line);
      }
    }

    /** However quiet: an article without findings would pass for a clean one. */
    @Override
    public void unchecked(String line) {
      streams.say(line);
    }

    /** However quiet, for the same reason. */
    @Override
    public void missing(MissingRules rules) {
      streams.say(Advice.on(rules));
    }
  }
}
