package dev.copydesk.cli;

import dev.copydesk.cache.ResultCache;
import dev.copydesk.config.LanguageChoice;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.languagetool.EngineListener;
import dev.copydesk.languagetool.EngineSettings;
import dev.copydesk.languagetool.LanguageToolEngine;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.run.RuleMemory;
import dev.copydesk.run.RuleNames;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Documents one rule. */
@Command(
    name = "explain",
    description = "Explains one rule: what it flags, why, what it fixes, with examples.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "RULE", description = "Such as spacing/fused-sentence.")
  private String rule = "";

  @Option(
      names = "--grammar",
      paramLabel = "FILE",
      description = "Rules of your own in LanguageTool's XML; may be given more than once.")
  private List<String> grammar = new ArrayList<>();

  private final Session session;
  private final Streams streams;

  ExplainCommand(Session session) {
    this.session = session;
    this.streams = session.streams();
  }

  @Override
  public Integer call() throws UsageException, SourceException, IOException {
    RuleCatalog catalog = RuleCatalog.load();
    EngineSettings settings = EngineOptions.withRulesOf(session, grammar);
    LanguageToolEngine engine = new LanguageToolEngine(EngineListener.NONE).with(settings);
    Optional<String> page =
        rule.startsWith(Engine.GROUP + "/")
            ? engine.explain(rule)
            : catalog.find(rule).map(found -> found.page().text());
    if (page.isEmpty()) {
      RuleMemory memory = new RuleMemory(engine, settings, ResultCache.none());
      throw new UsageException(
          RuleOptions.problem(rule, new RuleNames(catalog, memory, LanguageChoice.DEFAULT))
              .orElse(rule + " is a group; copydesk rules lists what is in it"));
    }
    streams.out().write(page.get().getBytes(StandardCharsets.UTF_8));
    streams.out().flush();
    return ExitStatus.OK;
  }
}
