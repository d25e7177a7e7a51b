package dev.copydesk.cli;

import dev.copydesk.cache.CacheFolder;
import dev.copydesk.cache.ResultCache;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether results are remembered, and where. */
final class CacheOptions {
  @Option(
      names = "--cache-dir",
      paramLabel = "DIR",
      description = "Where results are kept for the next run. Default: in this user's cache.")
  private @Nullable String folder;

  @Option(names = "--no-cache", description = "Neither use results of earlier runs nor keep any.")
  private boolean none;

  /** The cache that is asked for. */
  ResultCache open(Session session, OutputOptions output) throws UsageException {
    Optional<Path> wanted =
        folder == null
            ? CacheFolder.ofUser(session.environment())
            // Not the run's folder: it may be kept for runs of others, and nothing waits for it.
            : Optional.of(Path.of(session.path(folder).toAbsolutePath().normalize().toString()));
    if (none || wanted.isEmpty()) {
      return ResultCache.none();
    }
    return ResultCache.in(
        wanted.get().toAbsolutePath().normalize(),
        session.workshop().recent(),
        line -> {
          if (output.isVerbose()) {
            session.streams().say(line);
          }
        });
  }
}
