package dev.copydesk.cli.folder;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A path as it was typed, seen from a folder. Where another path is expected, one of the machine's
 * own does as well.
 */
final class FolderPath implements Path {
  private final FolderFileSystem system;
  private final Path typed;

  FolderPath(FolderFileSystem system, Path typed) {
    this.system = system;
    this.typed = typed;
  }

  Path typed() {
    return typed;
  }

  private Path of(Path path) {
    return system.of(path);
  }

  private @Nullable Path ofNullable(@Nullable Path path) {
    return path == null ? null : of(path);
  }

  @Override
  public FileSystem getFileSystem() {
    return system;
  }

  @Override
  public boolean isAbsolute() {
    return typed.isAbsolute();
  }

  @Override
  public @Nullable Path getRoot() {
    return ofNullable(typed.getRoot());
  }

  @Override
  public @Nullable Path getFileName() {
    return ofNullable(typed.getFileName());
  }

  @Override
  public @Nullable Path getParent() {
    return ofNullable(typed.getParent());
  }

  @Override
  public int getNameCount() {
    return typed.getNameCount();
  }

  @Override
  public Path getName(int index) {
    return of(typed.getName(index));
  }

  @Override
  public Path subpath(int beginIndex, int endIndex) {
    return of(typed.subpath(beginIndex, endIndex));
  }

  @Override
  public boolean startsWith(Path other) {
    return typed.startsWith(FolderFileSystem.plain(other));
  }

  @Override
  public boolean endsWith(Path other) {
    return typed.endsWith(FolderFileSystem.plain(other));
  }

  @Override
  public Path normalize() {
    return of(typed.normalize());
  }

  @Override
  public Path resolve(Path other) {
    return of(typed.resolve(FolderFileSystem.plain(other)));
  }

  @Override
  public Path relativize(Path other) {
    return of(typed.relativize(FolderFileSystem.plain(other)));
  }

  @Override
  public URI toUri() {
    return system.absolute(typed).toUri();
  }

  @Override
  public Path toAbsolutePath() {
    return of(system.absolute(typed));
  }

  @Override
  public Path toRealPath(LinkOption... options) throws IOException {
    return of(system.absolute(typed).toRealPath(options));
  }

  @Override
  public File toFile() {
    return system.absolute(typed).toFile();
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers)
      throws IOException {
    return system.absolute(typed).register(watcher, events, modifiers);
  }

  @Override
  public int compareTo(Path other) {
    return typed.compareTo(FolderFileSystem.plain(other));
  }

  /** An absolute path is the same from every folder. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FolderPath path
        && typed.equals(path.typed)
        && (typed.isAbsolute()
            || Objects.equals(system.absolute(typed), path.system.absolute(path.typed)));
  }

  @Override
  public int hashCode() {
    return typed.hashCode();
  }

  @Override
  public String toString() {
    return typed.toString();
  }
}
