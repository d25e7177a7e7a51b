package dev.copydesk.cli.daemon;

import java.io.IOException;
import java.io.OutputStream;

/** A stream of the client's that is written to. */
final class RemoteOutput extends OutputStream {
  private final Sink sink;

  RemoteOutput(Sink sink) {
    this.sink = sink;
  }

  /** Where bytes go, as many at once as a frame may have. */
  interface Sink {
    void write(byte[] bytes, int offset, int length) throws IOException;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    for (int done = 0; done < length; done += Frame.MOST) {
      sink.write(bytes, offset + done, Math.min(Frame.MOST, length - done));
    }
  }
}
