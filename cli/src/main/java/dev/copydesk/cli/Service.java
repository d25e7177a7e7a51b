package dev.copydesk.cli;

import dev.copydesk.cli.daemon.Conversation;
import dev.copydesk.cli.daemon.Request;
import dev.copydesk.cli.daemon.Work;
import dev.copydesk.cli.folder.FolderFileSystem;
import java.io.IOException;
import java.nio.file.Path;

/** Runs commands for the clients of a daemon, as if each of them did it itself. */
record Service(Workshop workshop) implements Work {
  @Override
  public int run(Request request, Conversation client) {
    Streams streams =
        Streams.of(
            request.hasInput() ? client.in() : Streams.closed(),
            client.out(),
            client.err(),
            request.terminals(),
            request.columns());
    Path folder = FolderFileSystem.at(Path.of(request.folder()), client);
    Session session = new Session(streams, folder, request.environment(), workshop);
    String[] args = request.arguments().toArray(new String[0]);
    int status = CommandRunner.execute(session, args);
    streams.err().flush();
    try {
      client.settle();
    } catch (IOException e) {
      return CommandRunner.failure(streams, e, request.arguments());
    }
    return status;
  }
}
