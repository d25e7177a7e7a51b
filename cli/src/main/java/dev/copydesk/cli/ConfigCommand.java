package dev.copydesk.cli;

import dev.copydesk.config.Configurations;
import dev.copydesk.config.Configured;
import dev.copydesk.config.JsonSchema;
import dev.copydesk.config.Keys;
import dev.copydesk.rule.RuleCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what is configured. */
@Command(
    name = "config",
    description = "Prints what is configured, and where each value came from.",
    mixinStandardHelpOptions = true)
final class ConfigCommand implements Callable<Integer> {
  @Mixin private ConfigOptions config = new ConfigOptions();
  @Mixin private EngineOptions engine = new EngineOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      defaultValue = ".",
      description = "An article or a folder. Default: this folder.")
  private String path = ".";

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language of the articles, as for check.")
  private @Nullable String language;

  @Option(names = "--schema", description = "Print the JSON Schema of copydesk.yaml instead.")
  private boolean schema;

  private final Session session;
  private final Streams streams;

  ConfigCommand(Session session) {
    this.session = session;
    this.streams = session.streams();
  }

  @Override
  public Integer call() throws UsageException, IOException {
    Keys keys = new Keys(RuleCatalog.load());
    String text = schema ? JsonSchema.of(keys) : configured(keys).inYaml();
    streams.out().write(text.getBytes(StandardCharsets.UTF_8));
    streams.out().flush();
    return ExitStatus.OK;
  }

  private Configured configured(Keys keys) throws UsageException {
    Configurations.Options options = new Configurations.Options(session.folder());
    InputOptions.configureLanguage(language, options);
    engine.configure(session, options);
    Configurations configurations = config.open(session, keys, options);
    Path asked = session.path(path);
    if (!Files.exists(asked)) {
      throw new UsageException(path + ": no such file or directory");
    }
    return Files.isDirectory(asked) ? configurations.ofFolder(asked) : configurations.of(asked);
  }
}
