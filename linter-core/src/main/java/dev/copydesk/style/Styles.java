package dev.copydesk.style;

import dev.copydesk.source.SourceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rules of some packages of styles.
 *
 * @param rules by package and name
 * @param refused a line for each rule that is left out because it asks for something that there is
 *     not, such as a program: file, line and column, why, and what to do
 */
public record Styles(List<StyleRule> rules, List<String> refused) {
  public Styles {
    rules = List.copyOf(rules);
    refused = List.copyOf(refused);
  }

  /** No rules. */
  public static final Styles NONE = new Styles(List.of(), List.of());

  /**
   * Reads packages.
   *
   * @param paths folders and zip files that hold folders of packages; the first that has a package
   *     gives it. What is in none of them is looked for on the class path, in the resource folder
   *     {@code copydesk-styles}
   * @param packages names of packages, such as {@code Google}
   * @throws SourceException if one cannot be read, is nowhere, or has a mistake; the message has a
   *     line for each mistake, with file, line and column
   */
  public static Styles load(List<Path> paths, List<String> packages) throws SourceException {
    return load(paths, packages, List.of(), Styles.class.getClassLoader());
  }

  /**
   * Reads packages.
   *
   * @param accepted words that rules let stand unless they say otherwise, as regular expressions
   * @param classPath where packages that lie in none of the paths are looked for
   */
  public static Styles load(
      List<Path> paths, List<String> packages, List<String> accepted, ClassLoader classPath)
      throws SourceException {
    Map<Path, StyleFiles> files = new LinkedHashMap<>();
    for (Path path : paths) {
      files.put(path, StyleFolders.read(path, packages));
    }
    List<StyleRule> rules = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    List<String> mistakes = new ArrayList<>();
    for (String name : packages) {
      for (RuleText text : rulesOf(name, files, classPath)) {
        try {
          rules.add(RuleReader.read(text, accepted));
        } catch (BadRule e) {
          (e.isUnsupported() ? refused : mistakes).add(e.getMessage());
        }
      }
    }
    if (!mistakes.isEmpty()) {
      throw new SourceException(String.join("\n", mistakes));
    }
    return new Styles(rules, refused);
  }

  private static List<RuleText> rulesOf(
      String name, Map<Path, StyleFiles> files, ClassLoader classPath) throws SourceException {
    if (!name.matches("[\\p{L}\\p{N}_-]+")) {
      throw new SourceException(
          "styles: `" + name + "` is no package's name; it is of letters, digits and hyphens");
    }
    for (StyleFiles each : files.values()) {
      List<RuleText> found = each.rulesOf(name);
      if (!found.isEmpty()) {
        return found;
      }
    }
    List<RuleText> found = StyleFolders.onClassPath(name, classPath).rulesOf(name);
    if (found.isEmpty()) {
      String places = files.keySet().stream().map(Path::toString).collect(Collectors.joining(", "));
      throw new SourceException(
          "styles: there is no package "
              + name
              + (places.isEmpty() ? "; name the folder it lies in" : " in " + places)
              + " and none on the class path; nothing is downloaded, so put its folder there");
    }
    return found;
  }
}
