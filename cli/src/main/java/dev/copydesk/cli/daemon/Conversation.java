package dev.copydesk.cli.daemon;

import dev.copydesk.cli.folder.Guard;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The client of one run, as the run sees it. When it goes away, nothing can be read or changed for
 * it any more.
 *
 * <p>What is written is on its way, and no more than that, until {@link #settle}: whoever reads the
 * client's output may have read enough. A run settles before it changes a file, and at its end; so
 * it does the same as if its output were its own.
 */
public final class Conversation implements Guard {
  /** How many bytes may be on their way. */
  private static final int WINDOW = 256 * 1024;

  private final Wire wire;
  private final RemoteInput in = new RemoteInput(this);
  private int underway;
  private boolean gone;
  private boolean touched;
  private boolean changing;
  private @Nullable String failure;
  private boolean failureHeard;

  Conversation(Wire wire) {
    this.wire = wire;
  }

  /** Its standard input, which is asked for when it is read. */
  public InputStream in() {
    return in;
  }

  /** Its standard output. */
  public OutputStream out() {
    return new RemoteOutput(this::writeOutput);
  }

  /** Its standard error. */
  public OutputStream err() {
    return new RemoteOutput((bytes, offset, length) -> send(Frame.ERROR, bytes, offset, length));
  }

  /** Whether it has not been told anything yet, and nothing has been changed for it. */
  synchronized boolean isUntouched() {
    return !touched && !changing;
  }

  void send(byte type, byte[] bytes, int offset, int length) throws IOException {
    synchronized (this) {
      requirePresence();
      touched |= type == Frame.OUTPUT || type == Frame.ERROR;
    }
    try {
      wire.send(type, bytes, offset, length);
    } catch (IOException e) {
      leave();
      throw e;
    }
  }

  private void writeOutput(byte[] bytes, int offset, int length) throws IOException {
    synchronized (this) {
      requireOutput();
      underway += length;
    }
    send(Frame.OUTPUT, bytes, offset, length);
    await(WINDOW);
  }

  /**
   * Waits until the client has written all output.
   *
   * @throws IOException if it cannot be written, and that has not been told yet
   */
  public void settle() throws IOException {
    await(0);
  }

  private synchronized void await(int most) throws IOException {
    while (underway > most && !gone && failure == null) {
      try {
        wait();
      } catch (InterruptedException e) {
        throw interrupted(e);
      }
    }
    requirePresence();
    if (!failureHeard) {
      requireOutput();
    }
  }

  private void requireOutput() throws IOException {
    if (failure != null) {
      if (!failureHeard) {
        failureHeard = true;
        wire.send(Frame.FAILURE_HEARD, new byte[0]);
      }
      throw new IOException(failure);
    }
  }

  synchronized void requirePresence() throws IOException {
    if (gone) {
      throw new IOException("the client is gone");
    }
  }

  static IOException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IOException("interrupted", e);
  }

  @Override
  public void beforeReading() throws IOException {
    requirePresence();
  }

  @Override
  public void beforeChange() throws IOException {
    try {
      settle();
    } catch (IOException e) {
      // Not the file's fault, and not to be told as such.
      throw new UncheckedIOException(e);
    }
    synchronized (this) {
      if (changing) {
        return;
      }
      changing = true;
    }
    send(Frame.CHANGES, new byte[0], 0, 0);
  }

  /** Hears what the client says, until it is gone. */
  void listen() {
    try {
      while (true) {
        hear(wire.receive(Frame.MOST));
      }
    } catch (IOException e) {
      leave();
    }
  }

  private void hear(Frame frame) throws IOException {
    switch (frame.type()) {
      case Frame.INPUT -> in.hear(frame.body());
      case Frame.INPUT_FAILED -> in.fail(text(frame));
      case Frame.TAKEN -> take(frame.number());
      case Frame.OUTPUT_FAILED -> fail(text(frame));
      default -> throw new IOException("no answer: " + frame.type());
    }
  }

  private static String text(Frame frame) {
    return new String(frame.body(), StandardCharsets.UTF_8);
  }

  private synchronized void take(int count) throws IOException {
    if (count < 0 || count > underway) {
      throw new IOException("more than was written");
    }
    underway -= count;
    notifyAll();
  }

  private synchronized void fail(String reason) {
    failure = reason;
    notifyAll();
  }

  private synchronized void leave() {
    gone = true;
    notifyAll();
  }
}
