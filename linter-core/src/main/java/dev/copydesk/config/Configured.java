package dev.copydesk.config;

import dev.copydesk.article.ProseFields;
import dev.copydesk.evidence.HouseName;
import dev.copydesk.evidence.HouseStyle;
import dev.copydesk.evidence.Profile;
import dev.copydesk.evidence.Vocabulary;
import dev.copydesk.languagetool.EngineSettings;
import dev.copydesk.languagetool.Ngrams;
import dev.copydesk.languagetool.RuleFile;
import dev.copydesk.lint.Level;
import dev.copydesk.lint.Levels;
import dev.copydesk.report.FailOn;
import dev.copydesk.source.SourceException;
import dev.copydesk.style.Styles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the configuration says of one article, or of all that it says the same of. */
public final class Configured {
  private final Node.Table table;
  private final Keys keys;
  private final LanguageChoice language;
  private final ProseFields proseFields;
  private final FailOn failOn;
  private final Levels levels;
  private final HouseStyle style;
  private final EngineSettings engine;
  private final Styles styles;
  private final Optional<Path> baseline;

  /**
   * @param table the values of all keys that have one
   * @throws ConfigurationException if a file that is named cannot be used
   */
  Configured(Node.Table table, Keys keys, Loader loader) {
    this.table = table;
    this.keys = keys;
    Problems problems = new Problems();
    language = LanguageChoice.of(word("language"));
    proseFields = new ProseFields(texts(table, "front-matter"));
    failOn = FailOn.ofLabel(word("fail-on")).orElse(FailOn.ERROR);
    levels = readLevels();
    style = readStyle(loader, problems);
    engine = readEngine(loader, problems);
    styles = readStyles(loader, problems);
    baseline = scalar(table, "baseline").map(loader::path);
    problems.refuse();
  }

  public LanguageChoice language() {
    return language;
  }

  /** The fields of front matter that are prose. */
  public ProseFields proseFields() {
    return proseFields;
  }

  public FailOn failOn() {
    return failOn;
  }

  /** Which rules are off or of another severity. */
  public Levels levels() {
    return levels;
  }

  public HouseStyle style() {
    return style;
  }

  public EngineSettings engine() {
    return engine;
  }

  /** The rules of style packages, and those of them that are left out. */
  public Styles styles() {
    return styles;
  }

  /** The file of known findings, absolute; it need not exist. */
  public Optional<Path> baseline() {
    return baseline;
  }

  /** The rules of a group that are named one by one, each with the place where it is. */
  public Map<String, String> placesOfRules(String group) {
    Map<String, String> places = new LinkedHashMap<>();
    inner("rules")
        .entries()
        .forEach(
            (name, entry) -> {
              if (name.startsWith(group + "/")) {
                places.put(name, entry.at().toString());
              }
            });
    return places;
  }

  /** All that holds, as YAML, each value with where it came from. */
  public String inYaml() {
    return new YamlWriter().write(table, keys.root());
  }

  private Levels readLevels() {
    Map<String, Level> named = new LinkedHashMap<>();
    inner("rules")
        .entries()
        .forEach(
            (name, entry) -> {
              if (entry.value() instanceof Node.Scalar scalar) {
                Level.ofLabel(scalar.text()).ifPresent(level -> named.put(name, level));
              }
            });
    return new Levels(named);
  }

  private HouseStyle readStyle(Loader loader, Problems problems) {
    Profile profile =
        scalar(inner("style"), "profile")
            .flatMap(scalar -> Profile.ofLabel(scalar.text()))
            .orElse(Profile.AS_DOCUMENT);
    Node.Table words = inner("vocabulary");
    List<String> accepted = new ArrayList<>(texts(words, "accept"));
    scalars(words, "files").forEach(file -> accepted.addAll(loader.words(file, problems)));
    Map<String, Optional<String>> rejected = new LinkedHashMap<>();
    inner(words, "reject")
        .entries()
        .forEach(
            (name, entry) -> {
              if (entry.value() instanceof Node.Scalar scalar) {
                rejected.put(
                    name, scalar.isNothing() ? Optional.empty() : Optional.of(scalar.text()));
              }
            });
    List<HouseName> names = new ArrayList<>();
    items(table, "names").forEach(item -> names.add(name(item)));
    names.addAll(profile.habits().names());
    HouseStyle style = new HouseStyle(profile, Vocabulary.of(accepted, rejected), names);
    boolean chosen =
        scalar(inner("style"), "profile").filter(each -> !each.origin().isDefault()).isPresent();
    if (chosen) {
      return style.sharing();
    }
    return accepted.isEmpty() && rejected.isEmpty() && names.isEmpty() ? HouseStyle.NONE : style;
  }

  private Styles readStyles(Loader loader, Problems problems) {
    Node.Table named = inner("styles");
    List<String> packages = texts(named, "packages");
    if (packages.isEmpty()) {
      return Styles.NONE;
    }
    try {
      return Styles.load(
          scalars(named, "paths").stream().map(loader::path).toList(),
          packages,
          texts(inner("vocabulary"), "accept").stream().map(Pattern::quote).toList(),
          Styles.class.getClassLoader());
    } catch (SourceException e) {
      // A line of a style's file says where in it the mistake is.
      String.valueOf(e.getMessage())
          .lines()
          .forEach(
              line ->
                  problems.add(
                      line.startsWith("styles: ") ? named.origin() : Origin.DEFAULT, line));
      return Styles.NONE;
    }
  }

  private static HouseName name(Node item) {
    Node.Table table = item instanceof Node.Table each ? each : Node.Table.empty(item.origin());
    return new HouseName(
        scalar(table, "prefer").map(Node.Scalar::text).orElse(""),
        texts(table, "instead-of"),
        texts(table, "except"));
  }

  private EngineSettings readEngine(Loader loader, Problems problems) {
    Node.Table tool = inner("languagetool");
    EngineSettings.Level level =
        scalar(tool, "level")
            .flatMap(scalar -> EngineSettings.Level.ofLabel(scalar.text()))
            .orElse(EngineSettings.Level.DEFAULT);
    List<RuleFile> grammar = loader.grammars(scalars(tool, "grammar"), problems);
    Optional<Ngrams> ngrams = Optional.empty();
    Optional<Node.Scalar> folder = scalar(tool, "ngrams");
    if (folder.isPresent()) {
      Path path = loader.path(folder.get());
      try {
        ngrams = Optional.of(Ngrams.in(path));
      } catch (SourceException e) {
        String message = String.valueOf(e.getMessage());
        problems.add(
            folder.get().origin(), message.replace(path.toString(), loader.shown(path).toString()));
      }
    }
    return level == EngineSettings.Level.DEFAULT && grammar.isEmpty() && ngrams.isEmpty()
        ? EngineSettings.DEFAULT
        : new EngineSettings(level, grammar, ngrams);
  }

  private String word(String key) {
    return scalar(table, key).map(Node.Scalar::text).orElse("");
  }

  private Node.Table inner(String key) {
    return inner(table, key);
  }

  private static Node.Table inner(Node.Table table, String key) {
    return table.get(key) instanceof Node.Table inner ? inner : Node.Table.empty(table.origin());
  }

  private static Optional<Node.Scalar> scalar(Node.Table table, String key) {
    return table.get(key) instanceof Node.Scalar scalar ? Optional.of(scalar) : Optional.empty();
  }

  static List<Node> items(Node.Table table, String key) {
    return table.get(key) instanceof Node.Items items ? items.items() : List.of();
  }

  private static List<Node.Scalar> scalars(Node.Table table, String key) {
    List<Node.Scalar> scalars = new ArrayList<>();
    for (Node item : items(table, key)) {
      if (item instanceof Node.Scalar scalar) {
        scalars.add(scalar);
      }
    }
    return scalars;
  }

  static List<String> texts(Node.Table table, String key) {
    return scalars(table, key).stream().map(Node.Scalar::text).toList();
  }
}
