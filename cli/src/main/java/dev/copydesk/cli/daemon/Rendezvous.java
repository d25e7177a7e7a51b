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
 * Where a daemon and its clients meet: a socket in a folder that is nobody else's.
 *
 * @param folder the one of all daemons of this user
 * @param socket of the daemon of one setup
 */
record Rendezvous(Path folder, Path socket) {
  private static final String ENDING = ".sock";

  /** What a socket's address may have in every system, in bytes of its path. */
  private static final int LONGEST = 100;

  /**
   * Where the daemon of a setup is if there is one; null if the launcher says of no folder where it
   * could be.
   */
  static @Nullable Rendezvous of(String setup) {
    String folder = System.getProperty("copydesk.daemon", "");
    if (folder.isEmpty()) {
      return null;
    }
    Path path = Path.of(folder);
    String name = Setup.nameOfPlace() + "-" + Setup.name(setup) + ENDING;
    return new Rendezvous(path, path.resolve(name));
  }

  /** The file that a daemon locks as long as it lives. */
  Path lock() {
    String name = socket.getFileName().toString();
    return folder.resolve(name.substring(0, name.length() - ENDING.length()) + ".lock");
  }

  /** The same place with another socket; used to find those of other setups. */
  List<Rendezvous> ofInstallation() throws IOException {
    List<Rendezvous> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      String glob = Setup.nameOfPlace() + "-*" + ENDING;
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
      throw new IOException(path + ": is a symbolic link");
    }
    if (!attributes.owner().getName().equals(System.getProperty("user.name"))) {
      throw new IOException(path + ": belongs to " + attributes.owner().getName());
    }
    Set<PosixFilePermission> permissions = attributes.permissions();
    if (permissions.contains(PosixFilePermission.GROUP_WRITE)
        || permissions.contains(PosixFilePermission.OTHERS_WRITE)
        || (attributes.isDirectory()
            && (permissions.contains(PosixFilePermission.GROUP_EXECUTE)
                || permissions.contains(PosixFilePermission.OTHERS_EXECUTE)))) {
      throw new IOException(path + ": is open to others; chmod go-rwx closes it");
    }
  }
}
