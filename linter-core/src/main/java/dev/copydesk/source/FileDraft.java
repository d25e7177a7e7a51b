package dev.copydesk.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
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
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being written piece by piece. Until it is finished its bytes lie in a hidden file
 * in the same folder; then that takes its place, at once. A draft that is closed without having
 * been finished leaves nothing behind.
 */
public final class FileDraft implements Closeable {
  private static final Set<StandardOpenOption> NEW_FILE =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  /** What a group may do, by what everybody may do. */
  private static final Map<PosixFilePermission, PosixFilePermission> OF_GROUP =
      Map.of(
          PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ,
          PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE,
          PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

  private final Path file;
  private final Path target;
  private final Optional<Path> temporary;
  private final FileChannel channel;

  private FileDraft(Path file, Path target, Optional<Path> temporary, FileChannel channel) {
    this.file = file;
    this.target = target;
    this.temporary = temporary;
    this.channel = channel;
  }

  /**
   * Begins a file, new or in the place of an existing one. That keeps its permissions, owner and
   * group, as far as this user may set them; through a symbolic link its target is written. What is
   * no file, such as a device or a named pipe, is written into, for it must not be replaced.
   *
   * @throws SourceException if the file cannot be written; then it is as it was
   */
  public static FileDraft of(Path file) throws SourceException {
    try {
      if (Files.isSymbolicLink(file) && !Files.exists(file)) {
        throw new SourceException(file + ": is a symbolic link to a file that does not exist");
      }
      if (Files.isDirectory(file)) {
        throw new SourceException(file + ": cannot be written: it is a folder");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        return new FileDraft(file, file, Optional.empty(), channel);
      }
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Files.exists(target) && isReadOnly(target)) {
        throw new SourceException(file + ": is read-only; make it writable, or write elsewhere");
      }
      Path temporary = target.resolveSibling(".copydesk-" + UUID.randomUUID() + ".tmp");
      FileChannel channel = FileChannel.open(temporary, NEW_FILE, secrecyOf(target));
      return new FileDraft(file, target, Optional.of(temporary), channel);
    } catch (IOException e) {
      throw cannotBeWritten(file, e);
    }
  }

  /** Where its bytes go; to be flushed before the draft is finished, and closed with it. */
  public OutputStream out() {
    return Channels.newOutputStream(channel);
  }

  /**
   * Makes the bytes written so far the file's content.
   *
   * @throws SourceException if that fails; then the file is as it was
   */
  public void finish() throws SourceException {
    try {
      if (temporary.isEmpty()) {
        channel.close();
        return;
      }
      channel.force(true);
      channel.close();
      if (Files.exists(target)) {
        copyAttributes(target, temporary.get());
      }
      try {
        Files.move(temporary.get(), target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary.get(), target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw cannotBeWritten(file, e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      discard();
    }
  }

  /** Removes what was written so far, though it may still be written to, in vain. */
  public void discard() throws IOException {
    if (temporary.isPresent()) {
      Files.deleteIfExists(temporary.get());
    }
  }

  static SourceException cannotBeWritten(Path file, IOException e) {
    return new SourceException(file + ": cannot be written: " + Reason.of(e), e);
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
    Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
    permissions.addAll(attributes.permissions());
    try {
      view.setGroup(attributes.group());
    } catch (IOException notAllowed) {
      // What was for that group alone is not for another one.
      OF_GROUP.forEach(
          (group, others) -> {
            if (!attributes.permissions().contains(others)) {
              permissions.remove(group);
            }
          });
    }
    try {
      Files.getFileAttributeView(to, FileOwnerAttributeView.class).setOwner(attributes.owner());
    } catch (IOException notAllowed) {
      // Only a superuser may give files away.
    }
    view.setPermissions(permissions);
  }

  private static @Nullable PosixFileAttributes posix(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view == null ? null : view.readAttributes();
  }
}
