package dev.copydesk.cli.daemon;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a daemon and its clients meet: a socket in a folder that is nobody else's. As everything
 * that clients need, without {@code +} between strings, which takes Java long to prepare.
 *
 * @param folder the one of all daemons of this user
 * @param socket of the daemon of one setup
 */
record Rendezvous(Path folder, Path socket) {
  /** What a socket's address may have in every system, in bytes of its path. */
  private static final int LONGEST = 100;

  /**
   * Where the daemon of processes like this one is if there is one; null if the launcher says of no
   * place where it could be. It names the socket by the installation, Java, and what else it knows
   * of a {@link Setup}; whether all of that is the same, client and daemon find out when they meet.
   */
  static @Nullable Rendezvous ofProcess() {
    Path socket = Path.of(System.getProperty("copydesk.daemon", ""));
    Path folder = socket.getParent();
    return folder == null ? null : new Rendezvous(folder, socket);
  }

  /** The file that a daemon locks as long as it lives. */
  Path lock() {
    return folder.resolve(socket.getFileName().toString().concat(".lock"));
  }

  /** Those of this installation and Java, whatever else of their setups is another. */
  List<Rendezvous> ofInstallation() throws IOException {
    List<Rendezvous> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      String name = socket.getFileName().toString();
      String glob = name.substring(0, name.indexOf('.')).concat(".*.sock");
      try (DirectoryStream<Path> sockets = Files.newDirectoryStream(folder, glob)) {
        sockets.forEach(each -> found.add(new Rendezvous(folder, each)));
      }
    }
    return found;
  }

  boolean isTooLong() {
    return socket.toString().length() > LONGEST;
  }

  /**
   * Makes the folder if it is not there.
   *
   * @throws IOException if it cannot be made, or is not safe to use
   */
  void prepare() throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      Path parent = folder.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      if (hasPermissions(folder)) {
        Files.createDirectory(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      } else {
        Files.createDirectory(folder);
      }
    }
    verify(folder);
  }

  private static boolean hasPermissions(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /**
   * Looks at the folder and the socket.
   *
   * @throws IOException if somebody else could have made them, or could use them
   */
  void verify() throws IOException {
    verify(folder);
    verify(socket);
  }

  private static void verify(Path path) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view == null) {
      // Where there are no such permissions, the caches of a user are closed to others.
      return;
    }
    PosixFileAttributes attributes = view.readAttributes();
    if (attributes.isSymbolicLink()) {
      throw new IOException(path.toString().concat(": is a symbolic link"));
    }
    if (!attributes.owner().getName().equals(System.getProperty("user.name"))) {
      throw new IOException(
          path.toString().concat(": belongs to ").concat(attributes.owner().getName()));
    }
    Set<PosixFilePermission> permissions = attributes.permissions();
    if (permissions.contains(PosixFilePermission.GROUP_WRITE)
        || permissions.contains(PosixFilePermission.OTHERS_WRITE)
        || (attributes.isDirectory()
            && (permissions.contains(PosixFilePermission.GROUP_EXECUTE)
                || permissions.contains(PosixFilePermission.OTHERS_EXECUTE)))) {
      throw new IOException(path.toString().concat(": is open to others; chmod go-rwx closes it"));
    }
  }
}
