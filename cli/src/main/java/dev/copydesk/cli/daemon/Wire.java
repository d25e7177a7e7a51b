package dev.copydesk.cli.daemon;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** Frames over a socket. One thread may send while another receives; several may send. */
final class Wire implements Closeable {
  private static final int HEAD = 5;

  private final SocketChannel channel;

  /** Holds what has arrived and was not asked for yet, between its position and its limit. */
  private final ByteBuffer arrived = ByteBuffer.allocate(HEAD + Frame.MOST).limit(0);

  Wire(SocketChannel channel) {
    this.channel = channel;
  }

  void send(byte type, byte[] body) throws IOException {
    send(type, body, 0, body.length);
  }

  void send(byte type, byte[] body, int offset, int length) throws IOException {
    ByteBuffer frame = ByteBuffer.allocate(HEAD + length);
    frame.put(type).putInt(length).put(body, offset, length).flip();
    synchronized (channel) {
      while (frame.hasRemaining()) {
        channel.write(frame);
      }
    }
  }

  /**
   * The next frame.
   *
   * @param most how many bytes its body may have
   * @throws EOFException if the other side is gone
   * @throws IOException if it cannot be received, or is too large
   */
  Frame receive(int most) throws IOException {
    fill(HEAD);
    byte type = arrived.get();
    int length = arrived.getInt();
    if (length < 0 || length > most) {
      throw new IOException("no length of a frame");
    }
    byte[] body = new byte[length];
    int had = Math.min(length, arrived.remaining());
    arrived.get(body, 0, had);
    ByteBuffer rest = ByteBuffer.wrap(body, had, length - had);
    while (rest.hasRemaining()) {
      read(rest);
    }
    return new Frame(type, body);
  }

  private void fill(int needed) throws IOException {
    if (arrived.remaining() >= needed) {
      return;
    }
    arrived.compact();
    while (arrived.position() < needed) {
      read(arrived);
    }
    arrived.flip();
  }

  private void read(ByteBuffer into) throws IOException {
    if (channel.read(into) < 0) {
      throw new EOFException("the other side is gone");
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
