package dev.copydesk.cli;

import picocli.CommandLine.Option;

/** How much to say and in which colours. */
final class OutputOptions {
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto (default: on a terminal, unless NO_COLOR is set), always or never.")
  private Colour color = Colour.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but findings and errors.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say more about what happens, and where a fault comes from.")
  private boolean verbose;

  boolean isQuiet() {
    return quiet;
  }

  boolean isVerbose() {
    return verbose;
  }

  boolean coloured(Session session) {
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      // See no-color.org: present and not empty.
      case AUTO ->
          session.streams().outIsTerminal()
              && !session.isSet("NO_COLOR")
              && !"dumb".equals(session.environment().get("TERM"));
    };
  }
}
