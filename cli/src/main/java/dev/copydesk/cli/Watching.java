package dev.copydesk.cli;

import dev.copydesk.article.Format;
import dev.copydesk.cli.watch.Lookout;
import dev.copydesk.cli.watch.Stamps;
import dev.copydesk.config.ConfigurationException;
import dev.copydesk.config.Configurations;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Checks again and again, whenever files below some paths change, until the process is ended. */
final class Watching {
  private static final Set<String> BUILD_OUTPUT = Set.of("target", "node_modules");

  private final Session session;
  private final List<Path> roots;
  private final Round round;

  /** One check of everything. */
  interface Round {
    /**
     * Checks.
     *
     * @param changed the files whose findings are to be shown in any case; of the others they are
     *     shown if they are new
     * @return the exit status if this were the last one
     */
    int check(Set<Path> changed) throws UsageException, SourceException, IOException;
  }

  Watching(Session session, List<Path> roots, Round round) {
    this.session = session;
    this.roots = roots;
    this.round = round;
  }

  /** Does not come back but by an exception: whoever interrupts it ends the process. */
  int run() throws UsageException, SourceException, IOException, InterruptedException {
    AtomicInteger status = new AtomicInteger();
    Set<Path> folders = new LinkedHashSet<>();
    Stamps known = Stamps.of(files(folders));
    status.set(round.check(known.byFile().keySet()));
    // An interrupt is the way to end this, and no failure.
    Thread ending = new Thread(() -> Runtime.getRuntime().halt(status.get()));
    Runtime.getRuntime().addShutdownHook(ending);
    try (Lookout lookout = new Lookout()) {
      while (true) {
        lookout.watch(folders);
        lookout.await();
        folders.clear();
        Stamps now = Stamps.of(files(folders));
        Set<Path> changed = now.changedSince(known);
        known = now;
        if (!changed.isEmpty()) {
          status.set(again(changed));
        }
      }
    } catch (IOException | InterruptedException | RuntimeException e) {
      Runtime.getRuntime().removeShutdownHook(ending);
      throw e;
    }
  }

  /** What is wrong now may be half of an edit; it is told, and looked at again. */
  private int again(Set<Path> changed) throws IOException {
    try {
      return round.check(changed);
    } catch (ConfigurationException e) {
      e.problems().forEach(session.streams()::sayAsIs);
    } catch (SourceException | UsageException e) {
      session.streams().say(String.valueOf(e.getMessage()));
    }
    return ExitStatus.ERROR;
  }

  /**
   * All files that may be articles, and the configurations.
   *
   * @param folders is given the folders that they are in
   */
  private List<Path> files(Set<Path> folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        Files.walkFileTree(
            root,
            EnumSet.noneOf(FileVisitOption.class),
            Integer.MAX_VALUE,
            visitor(root, folders, files));
      } else {
        files.add(root.toAbsolutePath().normalize());
      }
      Path absolute = root.toAbsolutePath().normalize();
      for (Path each = absolute.getParent(); each != null; each = each.getParent()) {
        files.add(each.resolve(Configurations.FILE_NAME));
        // Where a root itself comes and goes.
        if (each.equals(absolute.getParent())) {
          folders.add(each);
        }
      }
    }
    return new ArrayList<>(new HashSet<>(files));
  }

  private static SimpleFileVisitor<Path> visitor(Path root, Set<Path> folders, List<Path> files) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String name = String.valueOf(folder.getFileName());
        if (!folder.equals(root) && (name.startsWith(".") || BUILD_OUTPUT.contains(name))) {
          return FileVisitResult.SKIP_SUBTREE;
        }
        folders.add(folder);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = String.valueOf(file.getFileName());
        if (Format.ofFileName(name).isPresent() || name.equals(Configurations.FILE_NAME)) {
          files.add(file.toAbsolutePath().normalize());
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
        return FileVisitResult.CONTINUE;
      }
    };
  }
}
