package dev.copydesk.cli;

import dev.copydesk.config.Configurations;
import dev.copydesk.config.Draft;
import dev.copydesk.config.Keys;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.run.FirstLook;
import dev.copydesk.source.AtomicFile;
import dev.copydesk.source.SourceException;
import dev.copydesk.style.vale.ValeImport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a first configuration. */
@Command(
    name = "init",
    description = "Writes a commented copydesk.yaml that is fitted to the articles found.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Where to write it. Default: this folder.")
  private String folder = ".";

  @Option(names = "--force", description = "Replace a copydesk.yaml that is there.")
  private boolean force;

  @Option(
      names = "--from-vale",
      description = "Write what does here what the folder's .vale.ini does there.")
  private boolean fromVale;

  private final Session session;
  private final Streams streams;

  InitCommand(Session session) {
    this.session = session;
    this.streams = session.streams();
  }

  @Override
  public Integer call() throws UsageException, SourceException {
    Path path = session.path(folder);
    if (!Files.isDirectory(path)) {
      throw new UsageException(folder + ": no such folder");
    }
    Path file = path.resolve(Configurations.FILE_NAME).normalize();
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !force) {
      throw new UsageException(file + ": is there already; --force replaces it");
    }
    if (fromVale) {
      ValeImport taken = ValeImport.of(path);
      AtomicFile.write(file, taken.yaml().getBytes(StandardCharsets.UTF_8));
      taken.notes().forEach(streams::sayAsIs);
      streams.say(file + ": written from the configuration of Vale");
      return ExitStatus.OK;
    }
    FirstLook look = FirstLook.at(path);
    // Whoever knows more of the house than its articles tell sets it here as well.
    Configurations.Options chosen = look.choices();
    String text = new Draft(new Keys(RuleCatalog.load())).write(chosen);
    AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    streams.say(file + ": written for " + look.inWords());
    return ExitStatus.OK;
  }
}
