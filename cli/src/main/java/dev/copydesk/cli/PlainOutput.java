package dev.copydesk.cli;

import dev.copydesk.run.Destination;
import dev.copydesk.run.Fixed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The corrected article on standard output, in its own encoding. */
record PlainOutput(OutputStream out) implements Destination {
  @Override
  public void put(Fixed fixed) {
    try {
      out.write(fixed.after());
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
