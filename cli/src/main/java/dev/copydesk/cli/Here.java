package dev.copydesk.cli;

import dev.copydesk.cli.archive.Archive;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs a command in this process. */
final class Here {
  private Here() {}

  /**
   * Runs it for whoever started the process.
   *
   * @param in standard input
   * @return the exit status
   */
  static int run(InputStream in, String... args) {
    Streams streams = Streams.ofProcess(in);
    silenceLibraries();
    Session session = Session.ofProcess(streams);
    int status = CommandRunner.run(session, args);
    Archive.ofProcess().ifPresent(each -> each.makeLater(args, session.environment()));
    return status;
  }

  /** Libraries print to it now and then; standard output is for results alone. */
  static void silenceLibraries() {
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
  }
}
