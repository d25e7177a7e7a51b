package dev.copydesk.run;

import dev.copydesk.article.Article;
import dev.copydesk.article.Format;
import dev.copydesk.config.Globs;
import dev.copydesk.lint.Links;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks for links among the articles of a run, and among the others of the repository that an
 * article lies in. Nothing is read until somebody asks, and then once.
 */
final class LinkSearch implements Links {
  private static final String TOO_MANY = "too many articles to look for links to this heading";

  private final List<Input> inputs;
  private final Optional<Format> format;
  private final Limits limits;
  private final Map<Path, Optional<LinkIndex>> repositories = new HashMap<>();
  private @Nullable LinkIndex run;
  private @Nullable Map<String, Path> paths;

  /** How much is read of a repository before a search is given up. */
  record Limits(int files, long bytes) {
    static final Limits DEFAULT = new Limits(20_000, 200_000_000L);
  }

  /**
   * @param format what the inputs are read as; empty to go by their names
   */
  LinkSearch(List<Input> inputs, Optional<Format> format) {
    this(inputs, format, Limits.DEFAULT);
  }

  LinkSearch(List<Input> inputs, Optional<Format> format, Limits limits) {
    this.inputs = inputs;
    this.format = format;
    this.limits = limits;
  }

  @Override
  public synchronized Optional<String> to(Article article, Set<String> headings) {
    Optional<Path> path = path(article);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    PageNames page = PageNames.of(article, path.get());
    LinkIndex own = ofRun();
    Optional<String> found = own.isFull() ? Optional.of(TOO_MANY) : said(own.first(page, headings));
    return found.or(() -> inRepository(path.get(), page, headings));
  }

  private Optional<String> inRepository(Path path, PageNames page, Set<String> headings) {
    Optional<Path> root = GitIgnore.repository(path);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    Optional<LinkIndex> index = repositories.computeIfAbsent(root.get(), this::ofRepository);
    return index.isEmpty() ? Optional.of(TOO_MANY) : said(index.get().first(page, headings));
  }

  private static Optional<String> said(Optional<String> place) {
    return place.map(where -> where + " links to this heading by its words");
  }

  private LinkIndex ofRun() {
    if (run == null) {
      run = new LinkIndex(format);
      inputs.forEach(run::add);
    }
    return run;
  }

  /** The links of what is no input of the run; empty if there is too much to read. */
  private Optional<LinkIndex> ofRepository(Path root) {
    try {
      List<Input> all = new ArticleFinder(Globs.ALL, List.of()).find(root, limits.files() + 1);
      if (all.size() > limits.files()) {
        return Optional.empty();
      }
      Set<Path> read = Set.copyOf(paths().values());
      LinkIndex index = new LinkIndex(Optional.empty());
      for (Input input : all) {
        if (input instanceof FileInput file && !read.contains(file.path())) {
          index.add(new FileInput(file.path(), file.relative(), file.relative().toString()));
        }
        if (index.bytes() > limits.bytes() || index.isFull()) {
          return Optional.empty();
        }
      }
      return Optional.of(index);
    } catch (SourceException e) {
      return Optional.empty();
    }
  }

  /** Where an article is; what came from elsewhere may have been given the name of a file. */
  private Optional<Path> path(Article article) {
    return Optional.ofNullable(paths().get(article.source().name()));
  }

  private Map<String, Path> paths() {
    if (paths == null) {
      paths =
          inputs.stream()
              .flatMap(input -> path(input).stream().map(path -> Map.entry(input.name(), path)))
              .collect(
                  Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }
    return paths;
  }

  private static Optional<Path> path(Input input) {
    try {
      return input instanceof TextInput text
          ? Optional.of(text.named()).filter(Files::isRegularFile).map(LinkSearch::real)
          : Optional.of(real(((FileInput) input).path()));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** A folder that is a link to another lies in the other's repository. */
  private static Path real(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    try {
      return folder == null
          ? absolute
          : folder.toRealPath().resolve(Objects.requireNonNull(absolute.getFileName()));
    } catch (IOException e) {
      return absolute;
    }
  }
}
