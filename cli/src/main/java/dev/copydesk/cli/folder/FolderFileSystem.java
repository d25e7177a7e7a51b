package dev.copydesk.cli.folder;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The files of this machine, with relative paths that start from a folder of one's own choice. A
 * process has one working folder and cannot change it; one that works for others at the same time
 * needs theirs. A path stays as it was typed and is shown so.
 */
public final class FolderFileSystem extends FileSystem {
  private static final FileSystem MACHINE = FileSystems.getDefault();

  private final Path folder;
  private final FolderProvider provider;

  private FolderFileSystem(Path folder, Guard guard) {
    this.folder = folder;
    this.provider = new FolderProvider(this, guard);
  }

  /**
   * The folder that relative paths start from, as the empty path.
   *
   * @param folder an absolute path of the machine's own file system
   * @param guard is asked before anything happens to files
   */
  public static Path at(Path folder, Guard guard) {
    return new FolderFileSystem(folder, guard).getPath("");
  }

  /** The machine's own path that stands for a path of any of these file systems. */
  static Path plain(Path path) {
    return path instanceof FolderPath own ? own.typed() : path;
  }

  /** The machine's own absolute path. */
  Path absolute(Path path) {
    return folder.resolve(plain(path));
  }

  FolderPath of(Path typed) {
    return new FolderPath(this, typed);
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  /** It lives as long as its paths. */
  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public String getSeparator() {
    return MACHINE.getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    List<Path> roots = new ArrayList<>();
    MACHINE.getRootDirectories().forEach(root -> roots.add(of(root)));
    return roots;
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return MACHINE.getFileStores();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return MACHINE.supportedFileAttributeViews();
  }

  @Override
  public Path getPath(String first, String... more) {
    return of(MACHINE.getPath(first, more));
  }

  @Override
  public PathMatcher getPathMatcher(String syntaxAndPattern) {
    PathMatcher matcher = MACHINE.getPathMatcher(syntaxAndPattern);
    return path -> matcher.matches(plain(path));
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    return MACHINE.getUserPrincipalLookupService();
  }

  @Override
  public WatchService newWatchService() throws IOException {
    return MACHINE.newWatchService();
  }
}
