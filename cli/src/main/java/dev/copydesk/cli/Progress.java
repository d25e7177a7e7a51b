package dev.copydesk.cli;

import java.io.PrintWriter;

/** A line on the terminal that counts the articles of a long run, and vanishes at its end. */
final class Progress implements AutoCloseable {
  private static final int LONG_RUN = 20;

  private final PrintWriter err;
  private final boolean shown;
  private final int total;
  private int done;

  Progress(Streams streams, OutputOptions output, int total) {
    this.err = streams.err();
    this.shown = streams.errIsTerminal() && !output.isQuiet() && total > LONG_RUN;
    this.total = total;
  }

  void step() {
    done++;
    if (shown) {
      err.print("\r" + done + " of " + total + " articles");
      err.flush();
    }
  }

  /** Makes room for a line of something else. */
  void clear() {
    if (shown) {
      err.print("\r\u001B[K");
      err.flush();
    }
  }

  @Override
  public void close() {
    clear();
  }
}
