package dev.copydesk.languagetool;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.ZipInputStream;

/** A zip file that is read in large blocks, where Java's own is read 512 bytes at a time. */
final class ModelFile extends ZipInputStream {
  /** In bytes. */
  private static final int BLOCK = 1 << 16;

  ModelFile(InputStream file) {
    super(file);
    buf = new byte[BLOCK];
    // What was read beyond the end of an entry goes back there.
    in = new PushbackInputStream(file, BLOCK);
  }

  /**
   * How many bytes of the file are not read, if that can tell; at an entry's beginning, from it.
   */
  int left() throws IOException {
    return in.available();
  }
}
