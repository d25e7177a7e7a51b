package dev.copydesk.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.jgit.ignore.IgnoreNode;

/** The {@code .gitignore} files that bear on a folder being walked, the innermost first. */
final class GitIgnore {
  private final Deque<Level> levels = new ArrayDeque<>();

  private record Level(Path folder, IgnoreNode rules) {}

  /** With the files of the folders above a folder, up to the root of its repository. */
  static GitIgnore above(Path folder) throws IOException {
    List<Path> parents = new ArrayList<>();
    Path repository = null;
    for (Path each = folder.toAbsolutePath().normalize();
        each != null && repository == null;
        each = each.getParent()) {
      parents.add(0, each);
      if (Files.exists(each.resolve(".git"))) {
        repository = each;
      }
    }
    GitIgnore result = new GitIgnore();
    if (repository != null) {
      for (Path each : parents.subList(0, parents.size() - 1)) {
        result.enter(each);
      }
    }
    return result;
  }

  void enter(Path folder) throws IOException {
    IgnoreNode rules = new IgnoreNode();
    Path file = folder.resolve(".gitignore");
    if (Files.isRegularFile(file) && Files.isReadable(file)) {
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
    Path absolute = path.toAbsolutePath().normalize();
    for (Level level : levels) {
      String relative = level.folder().relativize(absolute).toString().replace('\\', '/');
      Boolean ignored = level.rules().checkIgnored(relative, folder);
      if (ignored != null) {
        return ignored;
      }
    }
    return false;
  }
}
