package dev.copydesk.report;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The names of inputs as other tools understand them.
 *
 * @param folder the folder that the names are relative to, absolute
 * @param repository the root of the repository around that folder, the folder itself if it is in
 *     none: services that show a repository know its files by their paths below that
 */
record InputNames(Path folder, Path repository) {
  private static final String UNRESERVED = "-._~/";

  static InputNames below(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    for (Path each = absolute; each != null; each = each.getParent()) {
      if (Files.exists(each.resolve(".git"))) {
        return new InputNames(absolute, each);
      }
    }
    return new InputNames(absolute, absolute);
  }

  /** A name with slashes between its parts, and without detours such as {@code ./}. */
  static String plain(String name) {
    return path(name).map(InputNames::slashed).filter(each -> !each.isEmpty()).orElse(name);
  }

  /** The path below the root of the repository; the plain name of what lies elsewhere. */
  String inRepository(String name) {
    return absolute(name)
        .filter(this::isInRepository)
        .map(path -> slashed(repository.relativize(path)))
        .orElseGet(() -> plain(name));
  }

  boolean isInRepository(String name) {
    return absolute(name).map(this::isInRepository).orElse(true);
  }

  private boolean isInRepository(Path path) {
    return path.startsWith(repository) && !path.equals(repository);
  }

  /** A reference relative to the root of the repository; absolute for what lies elsewhere. */
  String uri(String name) {
    return isInRepository(name)
        ? encoded(inRepository(name))
        : absolute(name).map(Path::toUri).map(URI::toASCIIString).orElseGet(() -> encoded(name));
  }

  /** Where relative references start, with a slash at the end. */
  String repositoryUri() {
    String uri = "file:///" + encoded(slashed(repository)).replaceFirst("^/", "");
    return uri.endsWith("/") ? uri : uri + "/";
  }

  private Optional<Path> absolute(String name) {
    return path(name).map(path -> folder.resolve(path).normalize());
  }

  /** Standard input may be called what no file could be. */
  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String slashed(Path path) {
    return slashed(path.toString(), FileSystems.getDefault().getSeparator());
  }

  static String slashed(String path, String separator) {
    return path.replace(separator, "/");
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || UNRESERVED.indexOf(c) >= 0;
      uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return uri.toString();
  }
}
