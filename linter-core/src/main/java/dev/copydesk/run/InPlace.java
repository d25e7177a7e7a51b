package dev.copydesk.run;

import dev.copydesk.source.AtomicFile;
import dev.copydesk.source.SourceException;
import java.util.Arrays;

/** Corrected articles take the place of their sources; what needs no fix is not written. */
public final class InPlace implements Destination {
  @Override
  public void put(Fixed fixed) throws SourceException {
    if (!fixed.result().changed() || !(fixed.input() instanceof FileInput file)) {
      return;
    }
    if (!Arrays.equals(file.read(), fixed.before())) {
      throw new SourceException(
          file.name() + ": was changed by someone else meanwhile and is left as it is; run again");
    }
    AtomicFile.write(file.path(), fixed.after());
  }
}
