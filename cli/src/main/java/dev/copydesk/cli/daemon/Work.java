package dev.copydesk.cli.daemon;

/** What a daemon does for its clients; for several of them at once. */
public interface Work {
  /**
   * Does what is asked for.
   *
   * @return the exit status
   */
  int run(Request request, Conversation client);
}
