package dev.copydesk.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.jspecify.annotations.Nullable;

/** The {@code .gitignore} files that bear on a folder being walked, the innermost first. */
final class GitIgnore {
  private final Deque<Level> levels = new ArrayDeque<>();

  /**
   * A folder and its own rules.
   *
   * @param rules null without a file of them: to load what reads it takes longer than most walks
   */
  private record Level(Path folder, @Nullable IgnoreNode rules) {}

  /** With the files of the folders above a folder, up to the root of its repository. */
  static GitIgnore above(Path folder) throws IOException {
    Path innermost = folder.toAbsolutePath().normalize();
    Optional<Path> repository = repository(innermost);
    GitIgnore result = new GitIgnore();
    if (repository.isPresent()) {
      List<Path> parents = new ArrayList<>();
      for (Path each = innermost;
          !each.equals(repository.get());
          each = Objects.requireNonNull(each.getParent(), "below the root")) {
        parents.add(0, Objects.requireNonNull(each.getParent(), "below the root"));
      }
      for (Path each : parents) {
        result.enter(each);
      }
    }
    return result;
  }

  /** The root of the repository that an absolute path lies in; empty if it lies in none. */
  static Optional<Path> repository(Path path) {
    for (Path each = path; each != null; each = each.getParent()) {
      if (Files.exists(each.resolve(".git"))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  void enter(Path folder) throws IOException {
    IgnoreNode rules = null;
    Path file = folder.resolve(".gitignore");
    if (Files.isRegularFile(file) && Files.isReadable(file)) {
      rules = new IgnoreNode();
      try (InputStream in = Files.newInputStream(file)) {
        rules.parse(in);
      }
    }
    levels.push(new Level(folder.toAbsolutePath().normalize(), rules));
  }

  void leave() {
    levels.pop();
  }

  boolean ignores(Path path, boolean folder) {
    return hasRules() && isNamed(path, folder);
  }

  private boolean hasRules() {
    for (Level level : levels) {
      if (level.rules() != null) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamed(Path path, boolean folder) {
    Path absolute = path.toAbsolutePath().normalize();
    for (Level level : levels) {
      IgnoreNode rules = level.rules();
      if (rules == null) {
        continue;
      }
      String relative = level.folder().relativize(absolute).toString().replace('\\', '/');
      Boolean ignored = rules.checkIgnored(relative, folder);
      if (ignored != null) {
        return ignored;
      }
    }
    return false;
  }
}
