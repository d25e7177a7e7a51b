package dev.copydesk.cache;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programs that find what there is to find: another build of ours, another version of a library
 * or a further one, or another Java, may find something else.
 */
public final class Installation {
  private Installation() {}

  /**
   * A fingerprint of everything on the class path of a class, and of the Java it runs on; empty if
   * it cannot be told.
   */
  public static Optional<Key> of(Class<?> type) {
    try {
      return Optional.of(fingerprint(classPath(type.getClassLoader())));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static List<Path> classPath(ClassLoader loader) throws IOException {
    List<Path> path = new ArrayList<>();
    for (ClassLoader each = loader; each != null; each = each.getParent()) {
      // Such as the realm of a Maven plugin.
      if (each instanceof URLClassLoader urls) {
        for (URL url : urls.getURLs()) {
          path.add(file(url));
        }
      }
    }
    String separator = System.getProperty("path.separator", ":");
    for (String entry : System.getProperty("java.class.path", "").split(separator, -1)) {
      // An empty one would be the folder somebody happens to be in.
      if (!entry.isEmpty()) {
        path.add(Path.of(entry));
      }
    }
    return path;
  }

  private static Path file(URL url) throws IOException {
    try {
      return Path.of(new URI(url.toString()));
    } catch (URISyntaxException | FileSystemNotFoundException | IllegalArgumentException e) {
      throw new IOException("no file: " + url, e);
    }
  }

  static Key fingerprint(List<Path> classPath) throws IOException {
    KeyBuilder key = new KeyBuilder("installation");
    key.add(Runtime.version().toString());
    key.add(System.getProperty("java.vm.vendor", ""));
    key.add(Locale.getDefault().toLanguageTag());
    for (Path entry : classPath) {
      if (Files.isDirectory(entry)) {
        addFolder(entry, key);
      } else if (Files.exists(entry)) {
        key.add(String.valueOf(entry.getFileName())).add(JarContents.of(entry));
      }
    }
    return key.key();
  }

  /** Classes that lie there unpacked are those of somebody who is changing them. */
  private static void addFolder(Path folder, KeyBuilder key) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isRegularFile()) {
        key.addAll(
            Arrays.asList(
                folder.relativize(file).toString(),
                String.valueOf(attributes.size()),
                attributes.lastModifiedTime().toString()));
      }
    }
  }
}
