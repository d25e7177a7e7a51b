package dev.copydesk.run;

import dev.copydesk.source.Reason;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file.
 *
 * @param path where it is
 * @param relative its path below the folder it was found in, or its mere name
 * @param name what to call it
 */
public record FileInput(Path path, Path relative, String name) implements Input {
  private static final int LEAST = 1 << 13;

  /** A file that is called by its path. */
  public FileInput(Path path, Path relative) {
    this(path, relative, path.toString());
  }

  @Override
  public byte[] read() throws SourceException {
    try {
      // On the system's own disks by a stream of the old kind, which takes a fraction of the time.
      byte[] quickly = path.getFileSystem() == FileSystems.getDefault() ? quickly() : null;
      return quickly == null ? thoroughly() : quickly;
    } catch (IOException e) {
      throw new SourceException(name + ": cannot be read: " + Reason.of(e), e);
    }
  }

  /** Null if it cannot be read this way: it is not there, too large, or still growing. */
  private byte @Nullable [] quickly() throws IOException {
    try (InputStream in = new FileInputStream(path.toFile())) {
      byte[] bytes = in.readNBytes(Source.MAX_BYTES + 1);
      return bytes.length <= Source.MAX_BYTES && in.read() < 0 ? bytes : null;
    } catch (FileNotFoundException e) {
      return null;
    }
  }

  private byte[] thoroughly() throws IOException, SourceException {
    try (SeekableByteChannel channel = Files.newByteChannel(path)) {
      long size = channel.size();
      refuse(size);
      ByteBuffer bytes = ByteBuffer.allocate((int) size + 1);
      while (channel.read(bytes) >= 0) {
        if (!bytes.hasRemaining()) {
          // It grows, or is no file of a size.
          refuse(bytes.position());
          bytes = ByteBuffer.allocate(2 * bytes.capacity() + LEAST).put(bytes.flip());
        }
      }
      refuse(bytes.position());
      return Arrays.copyOf(bytes.array(), bytes.position());
    }
  }

  private void refuse(long size) throws SourceException {
    if (size > Source.MAX_BYTES) {
      throw new SourceException(
          String.format(
              Locale.ROOT,
              "%s: too large: %,d bytes, and an article may have %,d; split it or exclude it",
              name,
              size,
              Source.MAX_BYTES));
    }
  }
}
