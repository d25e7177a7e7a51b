package dev.copydesk.cli;

import dev.copydesk.cli.daemon.Conversation;
import dev.copydesk.cli.daemon.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** A process that does what most do, for Java to see what that takes. */
public final class TrainingProcess {
  private TrainingProcess() {}

  /**
   * Runs through it.
   *
   * @param args {@code client} for what the client of a daemon does, or else a folder to do in what
   *     other runs do
   */
  public static void main(String[] args) throws IOException {
    if (args[0].equals("client")) {
      haveItDone();
    } else {
      Rehearsal.runAsProcess(Path.of(args[0]));
    }
    System.exit(ExitStatus.OK);
  }

  private static void haveItDone() throws IOException {
    try (Server server = Server.open((request, client) -> answer(client), Duration.ofMinutes(1))) {
      if (server != null) {
        server.start();
        Main.run("check", "--no-config", "--no-cache");
      }
    }
  }

  private static int answer(Conversation client) {
    try {
      client.out().write("nothing\n".getBytes(StandardCharsets.UTF_8));
      client.err().write("nothing\n".getBytes(StandardCharsets.UTF_8));
      client.settle();
      return ExitStatus.OK;
    } catch (IOException e) {
      return ExitStatus.ERROR;
    }
  }
}
