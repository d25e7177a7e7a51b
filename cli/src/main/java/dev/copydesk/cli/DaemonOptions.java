package dev.copydesk.cli;

import picocli.CommandLine.Option;

/** Whether a daemon may do the work: whoever asks one has read it long before options are. */
final class DaemonOptions {
  @SuppressWarnings("UnusedVariable")
  @Option(
      names = "--no-daemon",
      description = "Do the work in this process even if a daemon runs (see copydesk daemon).")
  private boolean none;
}
