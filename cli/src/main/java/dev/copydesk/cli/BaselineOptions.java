package dev.copydesk.cli;

import dev.copydesk.baseline.Baseline;
import dev.copydesk.run.House;
import dev.copydesk.source.SourceException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which findings are known. */
final class BaselineOptions {
  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "The file of known findings that copydesk baseline writes.")
  private @Nullable String baseline;

  /** The file that was named; empty if none was. */
  Optional<Path> file(Session session) throws UsageException {
    return baseline == null ? Optional.empty() : Optional.of(session.path(baseline));
  }

  /** What is known: of the file that was named, or else of the configured one. */
  Baseline read(Session session, House house) throws UsageException, SourceException {
    return house.known(file(session));
  }
}
