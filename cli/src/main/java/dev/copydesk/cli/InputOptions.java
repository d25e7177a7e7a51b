package dev.copydesk.cli;

import dev.copydesk.article.Format;
import dev.copydesk.config.Configurations;
import dev.copydesk.config.Globs;
import dev.copydesk.config.LanguageChoice;
import dev.copydesk.lint.Selection;
import dev.copydesk.run.ArticleFinder;
import dev.copydesk.run.FileInput;
import dev.copydesk.run.House;
import dev.copydesk.run.Input;
import dev.copydesk.run.Scope;
import dev.copydesk.run.TextInput;
import dev.copydesk.source.Reason;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles, and how to read them. */
final class InputOptions {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      paramLabel = "PATH",
      description =
          "Articles, or folders to search for them; - is standard input. Default: this folder.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = {
        "The language of the articles: en-US (default), en-GB, en-CA, en-AU, en-NZ, en-ZA,",
        "another such as de or pt-BR, or auto to ask each article."
      })
  private @Nullable String language;

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      description = "auto (default: by file name), text, markdown, asciidoc, html or rst.")
  private String inputFormat = "auto";

  @Option(
      names = "--stdin-name",
      paramLabel = "NAME",
      defaultValue = "stdin",
      description = "What to call standard input in reports; its ending may tell the format.")
  private String stdinName = "stdin";

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      description = "Of the articles in folders take only those that match, such as news/**.")
  private List<String> include = new ArrayList<>();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "Leave out files and folders that match, such as **/drafts/**.")
  private List<String> exclude = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to work on at once. Default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  boolean isStandardInput() {
    return paths.contains(STANDARD_INPUT);
  }

  /** The paths that were asked for, the present folder if none was. */
  List<Path> roots(Session session) throws UsageException {
    List<Path> roots = new ArrayList<>();
    if (!isStandardInput()) {
      for (String each : strings()) {
        roots.add(session.path(each));
      }
    }
    return roots;
  }

  /** Keeps a slip from costing an article: a report must not take the place of one. */
  static void keep(List<Input> articles, @Nullable Path output) throws UsageException, IOException {
    for (Input article : articles) {
      if (output != null
          && Files.exists(output)
          && article instanceof FileInput file
          && Files.exists(file.path())
          && Files.isSameFile(file.path(), output)) {
        throw new UsageException(output + ": is one of the articles; name another file to write");
      }
    }
  }

  private List<String> strings() {
    return paths.isEmpty() ? List.of(".") : paths;
  }

  /** Says what is said here, over what files say. */
  void configure(Configurations.Options options) throws UsageException {
    configureLanguage(language, options);
    globs();
  }

  static void configureLanguage(@Nullable String language, Configurations.Options options)
      throws UsageException {
    if (language == null) {
      return;
    }
    try {
      options.set("language", "--language", LanguageChoice.of(language).word());
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** What is asked for here beside that. */
  House.Request request(Selection selection) throws UsageException {
    return new House.Request(
        format(), selection, threads(), !include.isEmpty(), !exclude.isEmpty());
  }

  Optional<Format> format() throws UsageException {
    if (inputFormat.equals("auto")) {
      return Optional.empty();
    }
    for (Format format : Format.values()) {
      if (format.label().equals(inputFormat.toLowerCase(Locale.ROOT))) {
        return Optional.of(format);
      }
    }
    throw new UsageException(
        "unknown input format "
            + inputFormat
            + "; known are auto, "
            + Arrays.stream(Format.values()).map(Format::label).collect(Collectors.joining(", ")));
  }

  int threads() throws UsageException {
    if (threads < 1) {
      throw new UsageException("--threads needs a number from 1, not " + threads);
    }
    return threads;
  }

  /**
   * Finds the articles.
   *
   * @param scope which of the files in folders are meant by the configuration
   * @param problems is given a line for each path that cannot be used, by path
   */
  List<Input> find(Session session, Scope scope, Map<String, String> problems)
      throws UsageException, SourceException {
    session.path(stdinName);
    if (isStandardInput()) {
      if (paths.size() > 1) {
        throw new UsageException("- reads standard input and stands alone, without other paths");
      }
      return List.of(standardInput(session));
    }
    ArticleFinder finder = new ArticleFinder(globs(), List.of(), scope);
    List<String> all = strings();
    List<Input> found = new ArrayList<>();
    // A file that is reached by two of the paths is one article.
    Set<Path> known = new HashSet<>();
    for (String each : all) {
      try {
        Path path = session.path(each);
        List<Input> articles = finder.find(path);
        if (articles.isEmpty()) {
          problems.put(each, noArticles(each));
        }
        for (Input article : articles) {
          // One path leads to none twice, which need not be asked.
          if (all.size() == 1 || known.add(key(path, article))) {
            found.add(article);
          }
        }
      } catch (SourceException e) {
        problems.put(each, e.getMessage());
      }
    }
    return List.copyOf(found);
  }

  private static Path key(Path root, Input article) {
    Path path = Files.isDirectory(root) ? root.resolve(article.relative()) : root;
    return path.toAbsolutePath().normalize();
  }

  private static String noArticles(String path) {
    String endings =
        Arrays.stream(Format.values())
            .flatMap(format -> format.extensions().stream())
            .collect(Collectors.joining(", "));
    return path + ": no articles found (looked for " + endings + "); name a file to read it anyway";
  }

  private Globs globs() throws UsageException {
    try {
      return new Globs(include, exclude);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private Input standardInput(Session session) throws SourceException {
    try {
      byte[] bytes = session.streams().in().readNBytes(Source.MAX_BYTES + 1);
      if (bytes.length > Source.MAX_BYTES) {
        throw new SourceException(
            String.format(
                Locale.ROOT,
                "%s: too large: an article may have %,d bytes; split it",
                stdinName,
                Source.MAX_BYTES));
      }
      return new TextInput(stdinName, bytes, session.folder());
    } catch (IOException e) {
      throw new SourceException("standard input cannot be read: " + Reason.of(e), e);
    }
  }
}
