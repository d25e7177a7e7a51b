package dev.copydesk.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the configuration of each article: the nearest {@code copydesk.yaml} upward from its folder
 * to the root of its repository, or to the root of the file system outside of any; or one for all.
 * For one thread at a time.
 */
public final class Configurations {
  /** What a configuration is called. */
  public static final String FILE_NAME = "copydesk.yaml";

  private final Keys keys;
  private final Loader loader;
  private final Node.Table options;
  private final boolean nearest;
  private final Configuration only;
  private final Map<Path, Configuration> byFolder = new HashMap<>();

  private Configurations(
      Keys keys, Path base, Optional<Path> file, boolean nearest, Node.Table options) {
    this.keys = keys;
    this.loader = new Loader(keys, base);
    this.options = options;
    this.nearest = nearest;
    this.only =
        file.map(this::read)
            .orElseGet(
                () ->
                    new Configuration(
                        keys, loader, Node.Table.empty(Origin.DEFAULT), options, base));
  }

  /** Each article has the nearest one. */
  public static Configurations nearest(Keys keys, Path base, Options options) {
    return new Configurations(keys, folder(base), Optional.empty(), true, options.table());
  }

  /**
   * All articles have one.
   *
   * @throws ConfigurationException if it cannot be used
   */
  public static Configurations only(Path file, Keys keys, Path base, Options options) {
    return new Configurations(keys, folder(base), Optional.of(file), false, options.table());
  }

  /** No files; what holds by default, and the options. */
  public static Configurations none(Keys keys, Path base, Options options) {
    return new Configurations(keys, folder(base), Optional.empty(), false, options.table());
  }

  /**
   * What holds for an article.
   *
   * @throws ConfigurationException if its configuration cannot be used
   */
  public Configured of(Path file) {
    return ofArticle(file).of(file);
  }

  /** What holds in a folder, nothing that is said of some of its articles in particular. */
  public Configured ofFolder(Path folder) {
    return above(folder(folder)).ofAll();
  }

  /** Whether a file may be taken when its folder is searched. */
  public boolean includes(Path file) {
    return ofArticle(file).includes(file);
  }

  /** Whether a file or folder is passed over when the one above it is searched. */
  public boolean excludes(Path path) {
    return ofArticle(path).excludes(path);
  }

  private Configuration ofArticle(Path file) {
    return nearest ? above(parent(file)) : only;
  }

  private Configuration above(Path folder) {
    if (!nearest) {
      return only;
    }
    Configuration known = byFolder.get(folder);
    if (known != null) {
      return known;
    }
    Path file = folder.resolve(FILE_NAME);
    Path parent = folder.getParent();
    Configuration found;
    if (Files.exists(file)) {
      found = read(file);
    } else if (parent == null || Files.exists(folder.resolve(".git"))) {
      found = only;
    } else {
      found = above(parent);
    }
    byFolder.put(folder, found);
    return found;
  }

  private Configuration read(Path file) {
    return new Configuration(keys, loader, loader.load(file), options, parent(file));
  }

  private static Path parent(Path file) {
    Path absolute = folder(file);
    Path parent = absolute.getParent();
    return parent == null ? absolute : parent;
  }

  private static Path folder(Path folder) {
    return folder.toAbsolutePath().normalize();
  }

  /** What is said beside the files, such as on a command line: values that count more. */
  public static final class Options {
    private final Path folder;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();

    /**
     * @param folder what relative paths among them are relative to
     */
    public Options(Path folder) {
      this.folder = folder(folder);
    }

    /**
     * Sets a value.
     *
     * @param key such as {@code language}, or {@code languagetool.level} for a key within a key
     * @param option what the user knows it by, such as {@code --language}
     */
    public Options set(String key, String option, String value) {
      Origin origin = Origin.option(option, folder);
      return put(key, origin, Node.Scalar.text(value, origin));
    }

    /** Sets a list; an empty one says nothing. */
    public Options set(String key, String option, List<String> values) {
      Origin origin = Origin.option(option, folder);
      return values.isEmpty()
          ? this
          : put(
              key,
              origin,
              new Node.Items(
                  values.stream().<Node>map(each -> Node.Scalar.text(each, origin)).toList(),
                  origin));
    }

    /** Sets values by name; none says nothing. */
    public Options set(String key, String option, Map<String, String> values) {
      Origin origin = Origin.option(option, folder);
      Map<String, Node.Entry> named = new LinkedHashMap<>();
      values.forEach(
          (name, value) ->
              named.put(name, new Node.Entry(origin, Node.Scalar.text(value, origin))));
      return named.isEmpty() ? this : put(key, origin, new Node.Table(named, origin));
    }

    private Options put(String key, Origin origin, Node value) {
      int dot = key.indexOf('.');
      if (dot < 0) {
        entries.put(key, new Node.Entry(origin, value));
        return this;
      }
      String outer = key.substring(0, dot);
      Map<String, Node.Entry> inner = new LinkedHashMap<>();
      Node.Entry before = entries.get(outer);
      if (before != null && before.value() instanceof Node.Table table) {
        inner.putAll(table.entries());
      }
      inner.put(key.substring(dot + 1), new Node.Entry(origin, value));
      entries.put(outer, new Node.Entry(origin, new Node.Table(inner, origin)));
      return this;
    }

    Node.Table table() {
      return new Node.Table(entries, Origin.option("options", folder));
    }
  }
}
