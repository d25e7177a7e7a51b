package dev.copydesk.style.vale;

import dev.copydesk.source.SourceException;
import dev.copydesk.style.vale.ValeConfig.Section;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The configuration that does here what a {@code .vale.ini} does there.
 *
 * @param yaml the text of a {@code copydesk.yaml} that lies beside the {@code .vale.ini}
 * @param notes a line for each thing that could not be taken over, and what to do about it
 */
public record ValeImport(String yaml, List<String> notes) {
  public ValeImport {
    notes = List.copyOf(notes);
  }

  /** The style that Vale brings along; its rules are no files. */
  private static final String BUILT_IN = "Vale";

  /**
   * Reads a configuration of Vale's.
   *
   * @param path the file, or the folder it lies in
   * @throws SourceException if it cannot be read; the message says where and why
   */
  public static ValeImport of(Path path) throws SourceException {
    return new Writer(ValeConfig.read(path)).write();
  }

  private static final class Writer {
    private final ValeConfig config;
    private final List<String> notes;
    private final StringBuilder yaml = new StringBuilder();

    Writer(ValeConfig config) {
      this.config = config;
      this.notes = new ArrayList<>(config.notes());
    }

    ValeImport write() {
      yaml.append("# Taken over from ").append(config.file().getFileName()).append(".\n");
      Set<String> packages = packages();
      if (!packages.isEmpty()) {
        yaml.append("styles:\n  paths: ").append(list(List.of(stylesPath())));
        yaml.append("\n  packages: ").append(list(List.copyOf(packages))).append('\n');
      }
      vocabulary();
      List<Section> sections = effective();
      rules("", sections.get(0), packages);
      if (sections.size() > 1) {
        yaml.append("overrides:\n");
        for (Section section : sections.subList(1, sections.size())) {
          yaml.append("  - files: ").append(list(List.of(section.glob()))).append('\n');
          rules("    ", section, packages);
        }
      }
      packagesToFetch(packages);
      config
          .minAlertLevel()
          .filter(level -> !level.equals("suggestion"))
          .ifPresent(
              level ->
                  notes.add(
                      "MinAlertLevel = "
                          + level
                          + " hides what is less grave; here all is told, and `fail-on` says what"
                          + " fails"));
      return new ValeImport(yaml.toString(), notes);
    }

    /** Relative to where the configuration lies, if that can be said. */
    private String stylesPath() {
      Path folder =
          Objects.requireNonNullElse(config.file().toAbsolutePath().getParent(), Path.of(""));
      Path styles = config.stylesPath().orElse(folder.resolve("styles"));
      if (styles.getRoot() == null || !Objects.equals(styles.getRoot(), folder.getRoot())) {
        return styles.toString();
      }
      String relative = folder.normalize().relativize(styles.normalize()).toString();
      return relative.isEmpty() ? "." : relative.replace('\\', '/');
    }

    private Set<String> packages() {
      Set<String> packages = new LinkedHashSet<>();
      for (Section section : config.sections()) {
        section.basedOn().ifPresent(packages::addAll);
        section
            .rules()
            .forEach(
                (rule, value) -> {
                  if (!value.equalsIgnoreCase("NO")) {
                    packages.add(packageOf(rule));
                  }
                });
      }
      if (packages.remove(BUILT_IN)) {
        notes.add(
            "the style Vale: its spelling is LanguageTool's here, its Repetition is"
                + " repetition/doubled-word, its Terms and Avoid are `vocabulary`");
      }
      return packages;
    }

    private static String packageOf(String rule) {
      return rule.substring(0, rule.indexOf('.'));
    }

    /**
     * What holds for all files, and then what holds for some beside it. Where only one section
     * names styles, it is taken to hold for all.
     */
    private List<Section> effective() {
      List<Section> all = new ArrayList<>();
      List<Section> some = new ArrayList<>();
      for (Section section : config.sections()) {
        (section.glob().equals("*") ? all : some).add(section);
      }
      if (all.stream().noneMatch(each -> each.basedOn().isPresent()) && some.size() == 1) {
        Section only = some.remove(0);
        all.add(only);
        notes.add("[" + only.glob() + "] holds for all files here; `include` says which are read");
      }
      List<String> basedOn = List.of();
      Map<String, String> rules = new LinkedHashMap<>();
      for (Section section : all) {
        basedOn = section.basedOn().orElse(basedOn);
        rules.putAll(section.rules());
      }
      List<Section> result = new ArrayList<>();
      result.add(new Section("*", Optional.of(basedOn), rules));
      for (Section section : some) {
        result.add(
            new Section(
                section.glob(), Optional.of(section.basedOn().orElse(basedOn)), section.rules()));
      }
      return result;
    }

    private void rules(String indent, Section section, Set<String> packages) {
      Map<String, String> values = new LinkedHashMap<>();
      List<String> basedOn = section.basedOn().orElse(List.of());
      for (String name : packages) {
        if (!basedOn.contains(name)) {
          values.put("style/" + name, "off");
        } else if (!indent.isEmpty()) {
          values.put("style/" + name, "on");
        }
      }
      section
          .rules()
          .forEach(
              (rule, value) -> {
                if (!packageOf(rule).equals(BUILT_IN) && packages.contains(packageOf(rule))) {
                  values.put("style/" + rule, level(value));
                } else if (value.equalsIgnoreCase("NO")) {
                  notes.add(rule + " = NO: switch off what does the same here");
                }
              });
      if (values.isEmpty()) {
        yaml.append(indent.isEmpty() ? "" : indent + "rules: {}\n");
        return;
      }
      yaml.append(indent).append("rules:\n");
      values.forEach(
          (rule, value) ->
              yaml.append(indent)
                  .append("  ")
                  .append(rule)
                  .append(": ")
                  .append(value)
                  .append('\n'));
    }

    private static String level(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "no", "off", "false" -> "off";
        case "suggestion" -> "info";
        case "warning" -> "warning";
        case "error" -> "error";
        default -> "on";
      };
    }

    private void vocabulary() {
      List<String> accept = new ArrayList<>();
      for (String term : config.accept()) {
        if (isPlain(term)) {
          accept.add(term);
        } else {
          notes.add("vocabulary: the pattern `" + term + "` is not taken over; list the words");
        }
      }
      if (!accept.isEmpty()) {
        yaml.append("vocabulary:\n  accept: ").append(list(accept)).append('\n');
      }
      config
          .reject()
          .forEach(
              term ->
                  notes.add(
                      "vocabulary: `"
                          + term
                          + "` is rejected; add it to `vocabulary: reject` with what to use"));
    }

    private static boolean isPlain(String term) {
      return term.codePoints()
          .allMatch(c -> Character.isLetterOrDigit(c) || " -'\u2019&/".indexOf(c) >= 0);
    }

    private void packagesToFetch(Set<String> packages) {
      Set<String> named = new TreeSet<>(config.packages());
      named.addAll(packages);
      for (String name : named) {
        Path styles = config.stylesPath().orElse(Path.of("styles"));
        boolean there = Files.isDirectory(styles.resolve(name));
        if (!there) {
          notes.add("nothing is downloaded: put the folder of " + name + " into " + stylesPath());
        }
      }
    }

    private static String list(List<String> values) {
      List<String> quoted = values.stream().map(Writer::quoted).toList();
      return "[" + String.join(", ", quoted) + "]";
    }

    private static String quoted(String value) {
      return value.matches("[A-Za-z][A-Za-z0-9_-]*+") && !isWord(value)
          ? value
          : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** What YAML takes for something else than text. */
    private static boolean isWord(String value) {
      return List.of("true", "false", "null", "yes", "no", "on", "off", "y", "n")
          .contains(value.toLowerCase(Locale.ROOT));
    }
  }
}
