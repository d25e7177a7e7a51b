package dev.copydesk.cli;

import dev.copydesk.report.Printable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Where the command line reads and writes.
 *
 * @param in standard input
 * @param out standard output, for results alone
 * @param err standard error, for all else
 * @param outIsTerminal whether people read {@code out} on a terminal
 * @param errIsTerminal whether people read {@code err} on a terminal
 * @param columns how wide the terminal is
 */
public record Streams(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns) {
  private static final int DEFAULT_COLUMNS = 100;

  /**
   * The process's own, UTF-8 whatever the locale; the launcher says which are terminals.
   *
   * @param in standard input unless that is closed
   */
  static Streams ofProcess(InputStream in) {
    return of(
        "closed".equals(System.getProperty("copydesk.input")) ? closed() : in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getProperty("copydesk.terminal", ""),
        System.getProperty("copydesk.columns", ""));
  }

  /**
   * Streams of somebody.
   *
   * @param terminals which of them are terminals, as the launcher says it
   * @param columns how wide the terminal is, as the launcher says it; empty if nobody knows
   */
  static Streams of(
      InputStream in, OutputStream out, OutputStream err, String terminals, String columns) {
    return new Streams(
        in,
        out,
        new PrintWriter(err, true, StandardCharsets.UTF_8),
        terminals.contains("out"),
        terminals.contains("err"),
        columns(columns));
  }

  static InputStream closed() {
    InputStream closed = InputStream.nullInputStream();
    try {
      closed.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return closed;
  }

  private static int columns(String value) {
    try {
      int columns = Integer.parseInt(value);
      // Of some terminals the system says 0.
      return columns < 1 ? DEFAULT_COLUMNS : Math.max(40, Math.min(200, columns));
    } catch (NumberFormatException notTold) {
      return DEFAULT_COLUMNS;
    }
  }

  /** One line that begins with a place in a file, so that editors and people can follow it. */
  void sayAsIs(String line) {
    err.println(Printable.of(line));
  }

  /** One line for people; it may hold the names of files, which may hold anything. */
  void say(String message) {
    String line = message.replace('\n', ' ').replace('\r', ' ');
    err.println("copydesk: " + Printable.of(line));
  }
}
