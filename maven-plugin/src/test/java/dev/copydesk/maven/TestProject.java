package dev.copydesk.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A project to run a build in, in a folder of its own below {@code target}. */
record TestProject(Path folder) {
  private static final Path SOURCES = Path.of("src", "it");
  private static final Path WORK = Maven.FOLDER.resolve("work");

  /** An empty folder, a repository of its own to {@code .gitignore} and to Maven. */
  static TestProject empty(String name) {
    Path folder = WORK.resolve(name.replaceAll("[^A-Za-z0-9.-]+", "-"));
    try {
      if (Files.exists(folder)) {
        for (Path each : walk(folder).sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
      Files.createDirectories(folder.resolve(".git"));
      Files.createDirectories(folder.resolve(".mvn"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TestProject(folder);
  }

  /** A copy of a project in {@code src/it}. */
  static TestProject copyOf(String source, String name) {
    TestProject project = empty(name);
    Path from = SOURCES.resolve(source);
    for (Path file : walk(from).filter(Files::isRegularFile).toList()) {
      String path = from.relativize(file).toString();
      try {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        project.write(path, text.replace("@copydesk.version@", Maven.PLUGIN_VERSION));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return project;
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(String path, String text) {
    Path file = folder.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String path) {
    try {
      return new String(Files.readAllBytes(folder.resolve(path)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String path) {
    return Files.exists(folder.resolve(path));
  }

  /** The files below a folder, as paths below it. */
  List<String> files(String path) {
    Path below = folder.resolve(path);
    return walk(below)
        .filter(Files::isRegularFile)
        .map(file -> below.relativize(file).toString().replace('\\', '/'))
        .sorted()
        .toList();
  }
}
