package dev.copydesk.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file so that at every moment, and after a crash, it holds either its old bytes or all of
 * its new ones: the bytes go to a hidden file in the same folder, which then takes its place.
 */
public final class AtomicFile {
  private static final Set<StandardOpenOption> NEW_FILE =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private AtomicFile() {}

  /**
   * Writes a file anew. An existing one keeps its permissions, owner and group, as far as this user
   * may set them; through a symbolic link its target is written. What is no file, such as a device
   * or a named pipe, is written into, for it must not be replaced by a file.
   *
   * @throws SourceException if the file cannot be written; then it is as it was
   */
  public static void write(Path file, byte[] bytes) throws SourceException {
    try {
      if (Files.isSymbolicLink(file) && !Files.exists(file)) {
        throw new SourceException(file + ": is a symbolic link to a file that does not exist");
      }
      if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
        Files.write(file, bytes, StandardOpenOption.WRITE);
        return;
      }
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Files.exists(target) && isReadOnly(target)) {
        throw new SourceException(file + ": is read-only; make it writable, or write elsewhere");
      }
      replace(target, bytes);
    } catch (IOException e) {
      throw new SourceException(file + ": cannot be written: " + Reason.of(e), e);
    }
  }

  private static void replace(Path target, byte[] bytes) throws IOException {
    Path temporary = target.resolveSibling(".copydesk-" + UUID.randomUUID() + ".tmp");
    try {
      try (FileChannel channel = FileChannel.open(temporary, NEW_FILE, secrecyOf(target))) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      if (Files.exists(target)) {
        copyAttributes(target, temporary);
      }
      try {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** What replaces a file is nobody else's to read before it has the file's permissions. */
  private static FileAttribute<?>[] secrecyOf(Path target) throws IOException {
    return Files.exists(target) && posix(target) != null
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** No one may write it: that also binds a superuser, whom the system would let through. */
  private static boolean isReadOnly(Path file) throws IOException {
    PosixFileAttributes attributes = posix(file);
    boolean closed =
        attributes != null
            && attributes.permissions().stream().noneMatch(p -> p.name().endsWith("_WRITE"));
    return closed || !Files.isWritable(file);
  }

  private static void copyAttributes(Path from, Path to) throws IOException {
    PosixFileAttributes attributes = posix(from);
    if (attributes == null) {
      return;
    }
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    try {
      view.setGroup(attributes.group());
      Files.getFileAttributeView(to, FileOwnerAttributeView.class).setOwner(attributes.owner());
    } catch (IOException notAllowed) {
      // Only a superuser may give files away; the permissions below still hold.
    }
    view.setPermissions(Set.copyOf(attributes.permissions()));
  }

  private static @Nullable PosixFileAttributes posix(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view == null ? null : view.readAttributes();
  }
}
