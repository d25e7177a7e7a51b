package dev.copydesk.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Writes a file so that at every moment, and after a crash, it holds either its old bytes or all of
 * its new ones: the bytes go to a hidden file in the same folder, which then takes its place.
 */
public final class AtomicFile {
  private AtomicFile() {}

  /**
   * Writes a file anew, as a {@link FileDraft}.
   *
   * @throws SourceException if the file cannot be written; then it is as it was
   */
  public static void write(Path file, byte[] bytes) throws SourceException {
    try (FileDraft draft = FileDraft.of(file);
        OutputStream out = draft.out()) {
      out.write(bytes);
      draft.finish();
    } catch (IOException e) {
      throw FileDraft.cannotBeWritten(file, e);
    }
  }
}
