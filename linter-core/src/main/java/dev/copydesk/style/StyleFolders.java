package dev.copydesk.style;

import dev.copydesk.source.Reason;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Finds the files of styles in folders, zip files and on the class path. */
final class StyleFolders {
  /** The resource folder in which jars carry styles. */
  private static final String RESOURCES = "copydesk-styles/";

  private static final int DEEPEST = 8;

  private StyleFolders() {}

  /**
   * Reads a folder of styles or a zip file.
   *
   * @param packages of a folder, only these are read
   */
  static StyleFiles read(Path path, List<String> packages) throws SourceException {
    try {
      if (Files.isDirectory(path)) {
        return folder(path, packages);
      }
      if (!Files.exists(path)) {
        throw new SourceException(path + ": there is no such folder of styles");
      }
      return zip(path);
    } catch (ZipException e) {
      throw new SourceException(path + ": neither a folder nor a zip file: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new SourceException(path + ": cannot be read: " + Reason.of(e), e);
    }
  }

  private static StyleFiles folder(Path root, List<String> packages)
      throws IOException, SourceException {
    StyleFiles files = new StyleFiles(root.toString());
    for (String name : packages) {
      Path zip = root.resolve(name + ".zip");
      addAll(files, root, root.resolve(name));
      if (!Files.isDirectory(root.resolve(name)) && Files.isRegularFile(zip)) {
        addAll(files, zip);
      }
    }
    addAll(files, root, root.resolve("config"));
    addAll(files, root, root.resolve("Vocab"));
    return files;
  }

  private static void addAll(StyleFiles files, Path root, Path folder)
      throws IOException, SourceException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    // Links are not followed, so nothing outside is read.
    try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
      for (Path file : (Iterable<Path>) walk.sorted()::iterator) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && StyleFiles.isWanted(name)) {
          files.checkSize(name, Files.size(file));
          files.add(name, Files.readAllBytes(file));
        }
      }
    }
  }

  private static StyleFiles zip(Path path) throws IOException, SourceException {
    StyleFiles files = new StyleFiles(path.toString());
    addAll(files, path);
    return files;
  }

  private static void addAll(StyleFiles files, Path archive) throws IOException, SourceException {
    try (ZipFile zip = new ZipFile(archive.toString(), StandardCharsets.UTF_8)) {
      addAll(files, zip, "", archive.toString(), 0);
    }
  }

  /**
   * @param below only what begins so is read
   * @param cut how much of a name is not the file's
   */
  private static void addAll(StyleFiles files, ZipFile zip, String below, String place, int cut)
      throws IOException, SourceException {
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      String name = entry.getName();
      if (entry.isDirectory() || !name.startsWith(below) || !StyleFiles.isWanted(name)) {
        continue;
      }
      if (leadsOut(name)) {
        throw new SourceException(
            place + ": holds a file that would lie outside of it, `" + name + "`; do not use it");
      }
      String path = name.substring(cut);
      // A package for download has its styles in a folder of that name.
      int styles = path.toLowerCase(Locale.ROOT).indexOf("styles/");
      boolean nested = styles == 0 || (styles > 0 && path.charAt(styles - 1) == '/');
      try (InputStream in = zip.getInputStream(entry)) {
        byte[] content = in.readNBytes(StyleFiles.MAX_BYTES + 1);
        files.checkSize(path, content.length);
        files.add(nested ? path.substring(styles + "styles/".length()) : path, content);
      }
    }
  }

  private static boolean leadsOut(String name) {
    return name.startsWith("/")
        || name.contains("\\")
        || name.contains(":")
        || List.of(name.split("/", -1)).contains("..");
  }

  /** The files of a package that jars or folders of the class path carry; none if none does. */
  static StyleFiles onClassPath(String name, ClassLoader classPath) throws SourceException {
    StyleFiles files = new StyleFiles("copydesk-styles");
    String folder = RESOURCES + name + "/";
    try {
      // Jars need not list their folders, but nearly all have a manifest.
      for (String marker : List.of(folder, "META-INF/MANIFEST.MF")) {
        for (URL url : Collections.list(classPath.getResources(marker))) {
          add(files, url, folder, marker.equals(folder));
        }
      }
    } catch (IOException | URISyntaxException e) {
      throw new SourceException("styles: " + name + " cannot be read from the class path", e);
    }
    return files;
  }

  private static void add(StyleFiles files, URL url, String folder, boolean found)
      throws IOException, URISyntaxException, SourceException {
    if (url.getProtocol().equals("jar")) {
      URLConnection connection = url.openConnection();
      connection.setUseCaches(false);
      if (connection instanceof JarURLConnection jar) {
        try (JarFile file = jar.getJarFile()) {
          addAll(files, file, folder, file.getName(), RESOURCES.length());
        }
      }
    } else if (url.getProtocol().equals("file") && found) {
      Path root = Path.of(new URI(url.toString())).getParent();
      if (root != null) {
        addAll(files, root, root.resolve(folder.substring(RESOURCES.length())));
      }
    }
  }
}
