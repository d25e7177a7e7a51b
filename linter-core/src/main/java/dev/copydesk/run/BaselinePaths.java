package dev.copydesk.run;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a baseline calls articles: by their paths from its own folder, with slashes everywhere. */
public final class BaselinePaths {
  private final Path folder;

  /** The folder of a file that need not exist. */
  public BaselinePaths(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    this.folder = Objects.requireNonNullElse(absolute.getParent(), absolute);
  }

  /** The path of an input; its name if it is no file, or lies on another drive. */
  public String of(Input input) {
    if (!(input instanceof FileInput file)) {
      return input.name();
    }
    Path path = file.path().toAbsolutePath().normalize();
    if (!Objects.equals(path.getRoot(), folder.getRoot())) {
      return input.name();
    }
    List<String> names = new ArrayList<>();
    folder.relativize(path).forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }

  /** Whether there is a file of such a path. */
  public boolean exists(String path) {
    try {
      return Files.exists(folder.resolve(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
