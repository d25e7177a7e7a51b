package dev.copydesk.cli;

import dev.copydesk.article.Article;
import dev.copydesk.article.Language;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.languagetool.EngineListener;
import dev.copydesk.languagetool.LanguageToolEngine;
import dev.copydesk.languagetool.MissingRules;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.run.Copydesk;
import dev.copydesk.run.LanguageChoice;
import dev.copydesk.run.RuleNames;
import dev.copydesk.run.Settings;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.util.Optional;

/** The product as one command sees it, and what it has to say beside its results. */
final class Desk {
  private final Streams streams;
  private final OutputOptions output;
  private final RuleCatalog catalog = RuleCatalog.load();
  private final LanguageToolEngine engine;

  Desk(Streams streams, OutputOptions output, EngineOptions engine)
      throws UsageException, SourceException {
    this.streams = streams;
    this.output = output;
    this.engine = new LanguageToolEngine(new Notes()).with(engine.settings());
  }

  Copydesk copydesk() {
    return new Copydesk(catalog, engine);
  }

  Settings settings(InputOptions input, RuleOptions rules) throws UsageException {
    LanguageChoice choice = input.language();
    Language language = choice.language();
    Selection selection = rules.selection(new RuleNames(catalog, engine, choice));
    if (!choice.auto() && selection.includesAnyOf(Engine.GROUP)) {
      Optional<MissingRules> missing = engine.missing(language).filter(MissingRules::canBeAdded);
      if (missing.isPresent()) {
        throw new UsageException(Advice.on(missing.get()));
      }
    }
    return new Settings(choice, input.format(), selection, input.threads());
  }

  /** Says why something could not be done, however quiet the user wants it. */
  void complain(String error) {
    streams.say(error);
  }

  /**
   * Says which language an article was found to be in, and why; if it is not the one that was asked
   * for, however quiet, for it goes without most rules.
   */
  void noteLanguage(Article article, Settings settings) {
    Optional<String> contradiction = settings.language().contradiction(article);
    if (contradiction.isPresent()) {
      streams.say(
          article.source().name()
              + ": "
              + contradiction.get()
              + "; say --language auto or "
              + article.language().tag());
    } else if (!article.language().evidence().isEmpty() && output.isVerbose()) {
      streams.say(
          article.source().name()
              + ": "
              + article.language().tag()
              + ": "
              + article.language().evidence());
    }
  }

  void noteEncoding(Source source) {
    if (source.encodingGuessed() && !output.isQuiet()) {
      streams.say(source.name() + ": not valid UTF-8, read as " + source.encoding());
    }
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
