package dev.copydesk.cli.folder;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hands everything on to the machine's own file system, with absolute paths. */
final class FolderProvider extends FileSystemProvider {
  private final FolderFileSystem system;
  private final Guard guard;

  FolderProvider(FolderFileSystem system, Guard guard) {
    this.system = system;
    this.guard = guard;
  }

  private Path absolute(Path path) {
    return system.absolute(path);
  }

  private FileSystemProvider machine(Path path) {
    return absolute(path).getFileSystem().provider();
  }

  @Override
  public String getScheme() {
    return "copydesk-folder";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return system;
  }

  @Override
  public Path getPath(URI uri) {
    return system.of(Path.of(uri));
  }

  private void ask(Set<? extends OpenOption> options) throws IOException {
    if (options.stream().allMatch(option -> option == StandardOpenOption.READ)) {
      guard.beforeReading();
    } else {
      guard.beforeChange();
    }
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    ask(options);
    return Files.newByteChannel(absolute(path), options, attributes);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    ask(options);
    return FileChannel.open(absolute(path), options, attributes);
  }

  @Override
  public InputStream newInputStream(Path path, OpenOption... options) throws IOException {
    guard.beforeReading();
    return Files.newInputStream(absolute(path), options);
  }

  @SuppressWarnings("StreamResourceLeak") // Whoever asked for it closes it.
  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    guard.beforeReading();
    DirectoryStream<Path> entries =
        Files.newDirectoryStream(absolute(folder), entry -> filter.accept(child(folder, entry)));
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        Iterator<Path> each = entries.iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return each.hasNext();
          }

          @Override
          public Path next() {
            return child(folder, each.next());
          }
        };
      }

      @Override
      public void close() throws IOException {
        entries.close();
      }
    };
  }

  /** An entry is called by its folder as that was typed. */
  private static Path child(Path folder, Path entry) {
    return folder.resolve(entry.getFileName());
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    guard.beforeChange();
    Files.createDirectory(absolute(folder), attributes);
  }

  @Override
  public void delete(Path path) throws IOException {
    Files.delete(absolute(path));
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    guard.beforeChange();
    Files.copy(absolute(source), absolute(target), options);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    guard.beforeChange();
    Files.move(absolute(source), absolute(target), options);
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    return Files.isSameFile(absolute(path), absolute(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return Files.isHidden(absolute(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return Files.getFileStore(absolute(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    machine(path).checkAccess(absolute(path), modes);
  }

  @Override
  public <V extends FileAttributeView> @Nullable V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return Files.getFileAttributeView(absolute(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return Files.readAttributes(absolute(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    // Who looks so closely may do it in the place of reading.
    guard.beforeReading();
    return Files.readAttributes(absolute(path), names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    guard.beforeChange();
    Files.setAttribute(absolute(path), name, value, options);
  }

  @Override
  public Path readSymbolicLink(Path link) throws IOException {
    return system.of(Files.readSymbolicLink(absolute(link)));
  }
}
