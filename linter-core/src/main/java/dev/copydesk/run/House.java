package dev.copydesk.run;

import dev.copydesk.article.Format;
import dev.copydesk.baseline.Baseline;
import dev.copydesk.config.Configurations;
import dev.copydesk.config.Configured;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.Rule;
import dev.copydesk.source.SourceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of articles as the configuration has them, and what else was asked for. For one
 * thread at a time.
 */
public final class House implements SettingsOf, Scope {
  private final Configurations configurations;
  private final Request request;
  private final Path folder;
  private final IdentityHashMap<Configured, Settings> known = new IdentityHashMap<>();

  /**
   * What is asked for beside what can be configured.
   *
   * @param format what articles are read as; empty to go by file name
   * @param selection which rules run
   * @param threads how many articles are worked on at once
   * @param includes whether files are chosen otherwise than by the configuration
   * @param excludes whether files are left out otherwise than by the configuration
   */
  public record Request(
      Optional<Format> format,
      Selection selection,
      int threads,
      boolean includes,
      boolean excludes) {}

  /**
   * @param folder the one that inputs belong to that are no files
   */
  public House(Configurations configurations, Request request, Path folder) {
    this.configurations = configurations;
    this.request = request;
    this.folder = folder;
  }

  @Override
  public Settings of(Input input) {
    return settings(configured(input));
  }

  /** What the configuration says of an input. */
  public Configured configured(Input input) {
    return configurations.of(
        input instanceof FileInput file ? file.path() : folder.resolve(input.name()));
  }

  /** The settings of the folder itself. */
  public Settings ofFolder() {
    return settings(configuredFolder());
  }

  /** What the configuration says of the folder itself. */
  public Configured configuredFolder() {
    return configurations.ofFolder(folder);
  }

  /**
   * The findings that are known.
   *
   * @param named the file of them that was asked for; empty for the configured one, which need not
   *     have been written yet
   */
  public Baseline known(Optional<Path> named) throws SourceException {
    Optional<Path> file = named.or(() -> configuredFolder().baseline().filter(Files::exists));
    return file.isPresent() ? Baseline.read(file.get()) : Baseline.EMPTY;
  }

  private Settings settings(Configured configured) {
    return known.computeIfAbsent(
        configured,
        each ->
            new Settings(
                each.language(),
                request.format(),
                request.selection().with(each.levels()),
                request.threads(),
                each.proseFields(),
                each.style(),
                each.engine(),
                List.<Rule>copyOf(each.styles().rules())));
  }

  /** A line for each rule of a style package that cannot run, and why. */
  public List<String> refusedRules() {
    return known.keySet().stream()
        .flatMap(each -> each.styles().refused().stream())
        .distinct()
        .toList();
  }

  /**
   * What is wrong with the rules of an engine that are configured, one line for each that it does
   * not have; none if it is not loaded.
   */
  public List<String> unknownRules(Engine engine) {
    Map<String, String> places = new LinkedHashMap<>();
    known.keySet().forEach(each -> places.putAll(each.placesOfRules(Engine.GROUP)));
    return engine.unknown(places.keySet()).stream()
        .map(id -> places.get(id) + ": unknown rule " + id + "; LanguageTool has none of that id")
        .toList();
  }

  @Override
  public boolean includes(Path file) {
    return request.includes() || configurations.includes(file);
  }

  @Override
  public boolean excludes(Path path) {
    return !request.excludes() && configurations.excludes(path);
  }
}
