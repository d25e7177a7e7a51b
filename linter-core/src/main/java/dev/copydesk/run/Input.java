package dev.copydesk.run;

import dev.copydesk.source.SourceException;
import java.nio.file.Path;

/** One thing to read. */
public sealed interface Input permits FileInput, TextInput {
  /** What to call it in messages and reports. */
  String name();

  /** Where a corrected copy of it goes, below the folder of corrected copies. */
  Path relative();

  /**
   * Reads it.
   *
   * @throws SourceException if it cannot be read or is larger than {@link
   *     dev.copydesk.source.Source#MAX_BYTES}
   */
  byte[] read() throws SourceException;
}
