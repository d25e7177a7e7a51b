package dev.copydesk.cli.folder;

import java.io.IOException;

/** Is asked before files are read or changed, from whichever thread does. */
public interface Guard {
  /**
   * A file is about to be opened for reading, or a folder to be listed.
   *
   * @throws IOException if it must not be
   */
  void beforeReading() throws IOException;

  /**
   * A file is about to be made, written or moved; it is not asked whether one may be deleted.
   *
   * @throws IOException if it must not be
   */
  void beforeChange() throws IOException;
}
