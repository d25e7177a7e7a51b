package dev.copydesk.cli;

import dev.copydesk.report.UnifiedDiff;
import dev.copydesk.run.Destination;
import dev.copydesk.run.Fixed;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** What would change, on standard output. */
record DiffOutput(OutputStream out) implements Destination {
  @Override
  public void put(Fixed fixed) throws SourceException {
    if (!fixed.result().changed()) {
      return;
    }
    try {
      out.write(UnifiedDiff.of(fixed.result()));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
