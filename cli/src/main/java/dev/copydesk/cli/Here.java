package dev.copydesk.cli;

import dev.copydesk.cli.archive.Archive;
import dev.copydesk.cli.archive.Done;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;

/** Runs a command in this process. */
final class Here {
  /** The commands that read articles. */
  private static final Set<String> READING = Set.of("check", "fix", "baseline");

  private Here() {}

  /**
   * Runs it for whoever started the process.
   *
   * @param in standard input
   * @return the exit status
   */
  static int run(InputStream in, String... args) {
    Instant begin = Instant.now();
    Streams streams = Streams.ofProcess(in);
    silenceLibraries();
    Session session = Session.ofProcess(streams);
    boolean reads = args.length > 0 && READING.contains(args[0]);
    if (reads && Runtime.getRuntime().availableProcessors() > 1) {
      session.workshop().loadAhead();
    }
    int status = CommandRunner.run(session, args);
    if (status != ExitStatus.ERROR) {
      Done.ofProcess().ifPresent(each -> each.leave(begin));
    }
    Archive.ofProcess().ifPresent(each -> each.makeLater(args, session.environment()));
    return status;
  }

  /** Libraries print to it now and then; standard output is for results alone. */
  static void silenceLibraries() {
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
  }
}
