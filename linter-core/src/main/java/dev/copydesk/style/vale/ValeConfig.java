package dev.copydesk.style.vale;

import dev.copydesk.source.Reason;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a {@code .vale.ini} says, as far as it is understood.
 *
 * @param file the file itself
 * @param stylesPath the folder of styles; empty if none is named
 * @param minAlertLevel the least grave level that is told: suggestion, warning or error; empty if
 *     it does not say
 * @param packages names or addresses of what Vale would download
 * @param accept what the vocabularies accept, a regular expression each
 * @param reject what the vocabularies reject, likewise
 * @param sections what holds for files, in order
 * @param notes a line for each thing that is not understood: file, line, what, and what to do
 */
public record ValeConfig(
    Path file,
    Optional<Path> stylesPath,
    Optional<String> minAlertLevel,
    List<String> packages,
    List<String> accept,
    List<String> reject,
    List<Section> sections,
    List<String> notes) {

  /**
   * What holds for the files of a glob.
   *
   * @param glob {@code *} for all
   * @param basedOn the styles whose rules run; empty if the section does not say
   * @param rules by package and name {@code YES}, {@code NO} or a level, as written
   */
  public record Section(String glob, Optional<List<String>> basedOn, Map<String, String> rules) {
    public Section {
      rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }
  }

  /** Names that the file may have, in the order in which they are looked for. */
  public static final List<String> NAMES =
      List.of(".vale.ini", "_vale.ini", "vale.ini", ".vale", "_vale");

  private static final int MAX_BYTES = 1 << 20;

  /**
   * Reads a configuration of Vale's.
   *
   * @param path the file, or the folder it lies in
   * @throws SourceException if it cannot be read; the message says where and why
   */
  public static ValeConfig read(Path path) throws SourceException {
    Path file = Files.isDirectory(path) ? inFolder(path) : path;
    Reader reader = new Reader(file);
    IniFile ini = IniFile.parse(file.toString(), text(file));
    for (IniFile.Section section : ini.sections()) {
      reader.read(section);
    }
    return reader.config();
  }

  private static Path inFolder(Path folder) throws SourceException {
    return NAMES.stream()
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(() -> new SourceException(folder + ": there is no .vale.ini in it"));
  }

  private static String text(Path file) throws SourceException {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new SourceException(file + ": too large for a configuration");
      }
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new SourceException(file + ": cannot be read: " + Reason.of(e), e);
    }
  }

  private static final class Reader {
    private final Path file;
    private Optional<Path> stylesPath = Optional.empty();
    private Optional<String> minAlertLevel = Optional.empty();
    private final List<String> packages = new ArrayList<>();
    private final List<String> vocabularies = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Reader(Path file) {
      this.file = file;
    }

    private void note(int line, String what) {
      notes.add(file + ":" + line + ": " + what);
    }

    private Path folder() {
      return Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
    }

    void read(IniFile.Section section) {
      String name = section.name();
      if (name.equals("formats") || name.equals("asciidoctor")) {
        note(section.line(), "[" + name + "] is not taken over; use `input-format`");
        return;
      }
      Optional<List<String>> basedOn = Optional.empty();
      Map<String, String> rules = new LinkedHashMap<>();
      for (IniFile.Entry entry : section.entries()) {
        if (entry.key().equals("BasedOnStyles")) {
          basedOn = Optional.of(entry.list());
        } else if (isRule(entry)) {
          rules.put(entry.key(), entry.value());
        } else if (!name.isEmpty() || !isCore(entry)) {
          other(entry);
        }
      }
      boolean says = basedOn.isPresent() || !rules.isEmpty();
      if (says || !name.isEmpty()) {
        sections.add(new Section(name.isEmpty() ? "*" : name, basedOn, rules));
      }
    }

    private static boolean isRule(IniFile.Entry entry) {
      return entry.key().matches("[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)+");
    }

    private boolean isCore(IniFile.Entry entry) {
      switch (entry.key()) {
        case "StylesPath" -> stylesPath = Optional.of(folder().resolve(entry.value()).normalize());
        case "MinAlertLevel" -> {
          String level = entry.value().toLowerCase(Locale.ROOT);
          if (List.of("suggestion", "warning", "error").contains(level)) {
            minAlertLevel = Optional.of(level);
          } else {
            note(entry.line(), "MinAlertLevel is suggestion, warning or error");
          }
        }
        case "Packages" -> packages.addAll(entry.list());
        case "Vocab" -> vocabularies.addAll(entry.list());
        default -> {
          return false;
        }
      }
      return true;
    }

    private void other(IniFile.Entry entry) {
      String advice =
          switch (entry.key()) {
            case "BlockIgnores", "TokenIgnores", "IgnorePatterns" ->
                "markup is read as markup; what else is to be left alone is put between stet marks";
            case "IgnoredScopes", "SkippedScopes", "IgnoredClasses" ->
                "code is left alone anyway; a rule's `scope` says where it looks";
            case "Lang" -> "use `language`";
            case "WordTemplate", "CommentDelimiters", "Transform", "View", "NLPEndpoint" ->
                "there is nothing like it here";
            default -> "it is not known";
          };
      note(entry.line(), entry.key() + " is not taken over: " + advice);
    }

    ValeConfig config() {
      List<String> accept = new ArrayList<>();
      List<String> reject = new ArrayList<>();
      for (String name : vocabularies) {
        boolean accepts = terms(name, "accept.txt", accept);
        boolean rejects = terms(name, "reject.txt", reject);
        if (!accepts && !rejects) {
          notes.add(file + ": the vocabulary " + name + " is not below the folder of styles");
        }
      }
      return new ValeConfig(
          file, stylesPath, minAlertLevel, packages, accept, reject, sections, notes);
    }

    private boolean terms(String vocabulary, String name, List<String> terms) {
      for (String folder : List.of("config/vocabularies", "Vocab")) {
        Path list = stylesPath.orElse(folder()).resolve(folder).resolve(vocabulary).resolve(name);
        if (Files.isRegularFile(list)) {
          try {
            text(list)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                .forEach(terms::add);
          } catch (SourceException e) {
            notes.add(e.getMessage());
          }
          return true;
        }
      }
      return false;
    }
  }
}
