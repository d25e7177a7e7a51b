package dev.copydesk.cli;

import dev.copydesk.article.Dialect;
import dev.copydesk.languagetool.EngineListener;
import dev.copydesk.languagetool.LanguageToolEngine;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.run.Copydesk;
import dev.copydesk.run.RuleNames;
import dev.copydesk.run.Settings;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;

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
    Dialect dialect = input.dialect();
    return new Settings(
        dialect,
        input.format(),
        rules.selection(new RuleNames(catalog, engine, dialect)),
        input.threads());
  }

  /** Says why something could not be done, however quiet the user wants it. */
  void complain(String error) {
    streams.say(error);
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
  }
}
