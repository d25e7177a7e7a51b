package dev.copydesk.run;

import dev.copydesk.article.Format;
import dev.copydesk.config.Globs;
import dev.copydesk.source.Reason;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles below folders: files whose names say a known format, in the order of their paths.
 * Hidden folders and files, build output, what {@code .gitignore} names, symbolic links and text
 * files that are a program's, such as {@code robots.txt}, are passed over. A file that is named
 * itself is taken whatever it is called.
 */
public final class ArticleFinder {
  private static final Set<String> BUILD_OUTPUT = Set.of("target", "node_modules");

  /** What programs read goes by the ending of an article, too. */
  private static final Set<String> OF_PROGRAMS =
      Set.of("CMakeLists.txt", "constraints.txt", "requirements.txt", "robots.txt");

  private final Globs globs;
  private final Set<Path> others;
  private final Scope scope;

  /**
   * @param otherRoots folders below the given ones that are somebody else's to lint, such as the
   *     other modules of a build
   */
  public ArticleFinder(Globs globs, List<Path> otherRoots) {
    this(globs, otherRoots, Scope.ALL);
  }

  /**
   * @param otherRoots folders below the given ones that are somebody else's to lint
   * @param scope what else decides which files are meant
   */
  public ArticleFinder(Globs globs, List<Path> otherRoots, Scope scope) {
    this.scope = scope;
    this.globs = globs;
    this.others = otherRoots.stream().map(ArticleFinder::key).collect(Collectors.toSet());
  }

  /**
   * The articles at a path.
   *
   * @throws SourceException if there is no such file or folder, or it cannot be listed
   */
  public List<Input> find(Path path) throws SourceException {
    return find(path, Integer.MAX_VALUE);
  }

  /**
   * The articles at a path, or the first of them.
   *
   * @param most how many are enough
   * @throws SourceException if there is no such file or folder, or it cannot be listed
   */
  List<Input> find(Path path, int most) throws SourceException {
    if (!Files.exists(path)) {
      throw new SourceException(path + ": no such file or directory");
    }
    if (!Files.isDirectory(path)) {
      if (!Files.isRegularFile(path)) {
        throw new SourceException(path + ": not a regular file or folder");
      }
      return List.of(new FileInput(path, path.toAbsolutePath().getFileName()));
    }
    List<Input> found = new ArrayList<>();
    try {
      walk(path, path, GitIgnore.above(path), most, found);
    } catch (IOException e) {
      throw new SourceException(path + ": cannot be listed: " + Reason.of(e), e);
    }
    return found;
  }

  private void walk(Path root, Path folder, GitIgnore ignore, int most, List<Input> found)
      throws IOException, SourceException {
    ignore.enter(folder);
    for (Path entry : entries(folder)) {
      BasicFileAttributes attributes = attributes(entry);
      boolean isFolder = attributes != null && attributes.isDirectory();
      if (found.size() >= most) {
        break;
      }
      Path relative = root.relativize(entry);
      if (isHidden(entry)
          || ignore.ignores(entry, isFolder)
          || globs.excludes(relative)
          || scope.excludes(entry)) {
        continue;
      }
      if (isFolder) {
        boolean foreign = isBuildOutput(entry) || others.contains(key(entry));
        if (!foreign) {
          walk(root, entry, ignore, most, found);
        }
      } else if (attributes != null
          && attributes.isRegularFile()
          && isArticle(entry.getFileName().toString())
          && globs.includes(relative)
          && scope.includes(entry)) {
        found.add(new FileInput(entry, relative));
      }
    }
    ignore.leave();
  }

  /** Null if it is gone again, or nobody may know. */
  private static @Nullable BasicFileAttributes attributes(Path entry) {
    try {
      return Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      return null;
    }
  }

  private static List<Path> entries(Path folder) throws SourceException {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      List<Path> entries = new ArrayList<>();
      for (Path entry : stream) {
        entries.add(entry);
      }
      Collections.sort(entries);
      return entries;
    } catch (IOException e) {
      throw new SourceException(folder + ": cannot be listed: " + Reason.of(e), e);
    } catch (DirectoryIteratorException e) {
      IOException cause = Objects.requireNonNull(e.getCause(), "it wraps one");
      throw new SourceException(folder + ": cannot be listed: " + Reason.of(cause), e);
    }
  }

  private static boolean isArticle(String name) {
    return Format.ofFileName(name).isPresent() && !OF_PROGRAMS.contains(name);
  }

  private static boolean isHidden(Path entry) {
    return entry.getFileName().toString().startsWith(".");
  }

  private static boolean isBuildOutput(Path entry) {
    return BUILD_OUTPUT.contains(entry.getFileName().toString());
  }

  private static Path key(Path folder) {
    return folder.toAbsolutePath().normalize();
  }
}
