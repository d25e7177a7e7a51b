package dev.copydesk.config;

import dev.copydesk.evidence.Profile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A configuration with all that it extends, and what was said beside it. For one thread. */
final class Configuration {
  private final Keys keys;
  private final Loader loader;
  private final Node.Table base;
  private final Node.Table options;
  private final Path folder;
  private final List<Part> overrides = new ArrayList<>();
  private final Map<BitSet, Configured> known = new HashMap<>();
  private final Globs scope;
  private @Nullable Configured all;

  private record Part(Globs files, Node.Table table) {}

  /**
   * @param file what the file says; an empty table if there is none
   * @param options what was said beside it, which counts more
   * @param folder what its patterns are relative to, absolute
   */
  Configuration(Keys keys, Loader loader, Node.Table file, Node.Table options, Path folder) {
    this.keys = keys;
    this.loader = loader;
    this.base = Layers.over(keys.defaults(), file, keys.root());
    this.options = options;
    this.folder = folder;
    for (Node item : Configured.items(base, "overrides")) {
      if (item instanceof Node.Table table) {
        overrides.add(new Part(new Globs(Configured.texts(table, "files"), List.of()), table));
      }
    }
    // A pattern of an option is relative to the folder that is searched, and is not for here.
    this.scope = new Globs(Configured.texts(base, "include"), Configured.texts(base, "exclude"));
  }

  /** What holds for an article. */
  Configured of(Path file) {
    if (overrides.isEmpty()) {
      return ofAll();
    }
    Path relative = relative(file);
    BitSet matching = new BitSet();
    for (int i = 0; i < overrides.size(); i++) {
      matching.set(i, overrides.get(i).files().includes(relative));
    }
    return of(matching);
  }

  /** What holds for articles that nothing is said of in particular. */
  Configured ofAll() {
    Configured known = all;
    if (known == null) {
      known = of(new BitSet());
      all = known;
    }
    return known;
  }

  private Configured of(BitSet matching) {
    Configured before = known.get(matching);
    if (before != null) {
      return before;
    }
    Node.Table table = base;
    for (int i = matching.nextSetBit(0); i >= 0; i = matching.nextSetBit(i + 1)) {
      table = Layers.over(table, overrides.get(i).table(), keys.root());
    }
    Node.Table whole = ofProfile(Layers.over(table, options, keys.root()));
    Configured configured = new Configured(whole, keys, loader);
    known.put(matching, configured);
    return configured;
  }

  /** The language that a house style is written in is the default of those who follow it. */
  private static Node.Table ofProfile(Node.Table table) {
    Node.Entry language = table.entries().get("language");
    if (language == null
        || !language.value().origin().isDefault()
        || !(table.get("style") instanceof Node.Table style)
        || !(style.get("profile") instanceof Node.Scalar label)) {
      return table;
    }
    return Profile.ofLabel(label.text())
        .flatMap(profile -> profile.habits().dialect())
        .map(
            dialect -> {
              Origin origin = Origin.option("profile " + label.text(), Path.of(""));
              Map<String, Node.Entry> entries = new LinkedHashMap<>(table.entries());
              entries.put(
                  "language", new Node.Entry(origin, Node.Scalar.text(dialect.tag(), origin)));
              return new Node.Table(entries, table.origin());
            })
        .orElse(table);
  }

  boolean includes(Path file) {
    return scope.areAll() || scope.includes(relative(file));
  }

  boolean excludes(Path path) {
    return !scope.areAll() && scope.excludes(relative(path));
  }

  /**
   * An article below neither the configuration nor the working folder is told by its whole path.
   */
  private Path relative(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    for (Path above : List.of(folder, loader.base())) {
      if (absolute.startsWith(above) && !absolute.equals(above)) {
        return above.relativize(absolute);
      }
    }
    int names = absolute.getNameCount();
    return names == 0 ? absolute : absolute.subpath(0, names);
  }
}
