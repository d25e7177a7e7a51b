package dev.copydesk.cli;

import dev.copydesk.cli.daemon.Client;

/** Starts the command line: has the daemon do it, or else does it here. */
public final class Main {
  private Main() {}

  /** Runs a command and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    Client client = Client.ofProcess();
    int status = client.run(args);
    // What it takes to do it here is another class's, so that it is not loaded for nothing.
    return status == Client.NOT_DONE ? Here.run(client.input(), args) : status;
  }
}
