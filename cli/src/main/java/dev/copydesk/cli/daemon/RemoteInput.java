package dev.copydesk.cli.daemon;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The client's standard input: it is asked for some whenever there is none left. */
final class RemoteInput extends InputStream {
  private final Conversation client;

  // All guarded by the client.
  private byte[] bytes = new byte[0];
  private int next;
  private boolean asked;
  private boolean ended;
  private @Nullable String failure;

  RemoteInput(Conversation client) {
    this.client = client;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    synchronized (client) {
      while (next == bytes.length) {
        if (ended) {
          return -1;
        }
        if (failure != null) {
          throw new IOException(failure);
        }
        client.requirePresence();
        if (!asked) {
          asked = true;
          client.send(Frame.WANT_INPUT, new byte[0], 0, 0);
        }
        try {
          client.wait();
        } catch (InterruptedException e) {
          throw Conversation.interrupted(e);
        }
      }
      int count = Math.min(length, bytes.length - next);
      System.arraycopy(bytes, next, into, offset, count);
      next += count;
      return count;
    }
  }

  void hear(byte[] more) throws IOException {
    synchronized (client) {
      if (!asked) {
        throw new IOException("nobody asked");
      }
      asked = false;
      bytes = more;
      next = 0;
      ended = more.length == 0;
      client.notifyAll();
    }
  }

  void fail(String reason) {
    synchronized (client) {
      failure = reason;
      client.notifyAll();
    }
  }
}
