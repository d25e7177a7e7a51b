package dev.copydesk.maven;

import dev.copydesk.cache.ResultCache;
import dev.copydesk.config.Globs;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.run.ArticleFinder;
import dev.copydesk.run.FileInput;
import dev.copydesk.run.House;
import dev.copydesk.run.Input;
import dev.copydesk.run.Settings;
import dev.copydesk.source.SourceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Which articles, and what to do with them.
 *
 * @param module the module that the goal runs for
 * @param searched the modules whose articles are meant, usually that one
 * @param globs which of the articles in their folders
 * @param files files and folders to look at instead of those folders, absolute; empty for the
 *     folders
 * @param house how they are read and which rules run
 * @param desk what knows which rules there are
 * @param cache where it is remembered which rules there are
 */
record ArticleRequest(
    ModuleFolder module,
    List<ModuleFolder> searched,
    Globs globs,
    List<Path> files,
    House house,
    Desk desk,
    ResultCache cache) {
  ArticleRequest {
    searched = List.copyOf(searched);
    files = List.copyOf(files);
  }

  /** The settings of articles of the module that are nothing special. */
  Settings settings() {
    return house.ofFolder();
  }

  /** Refuses articles in a language that the rules of LanguageTool are missing for. */
  void verify(List<FileInput> articles) throws MojoExecutionException {
    Set<Settings> all = Collections.newSetFromMap(new IdentityHashMap<>());
    for (FileInput article : articles) {
      Settings settings = house.of(article);
      if (all.add(settings)) {
        verify(settings);
      }
    }
  }

  /** Refuses settings with a language that the rules of LanguageTool are missing for. */
  void verify(Settings settings) throws MojoExecutionException {
    if (!settings.language().auto() && settings.selection().includesAnyOf(Engine.GROUP)) {
      Optional<String> problem =
          desk.problem(settings.language().language(), settings.engine(), cache);
      if (problem.isPresent()) {
        throw new MojoExecutionException(problem.get());
      }
    }
  }

  /** What is wrong with the rules of LanguageTool that are configured, one line each. */
  List<String> unknownRules() {
    return desk.unknownRules(house);
  }

  /**
   * Finds the articles, each once.
   *
   * @throws SourceException if one of the files does not exist, or a folder cannot be listed
   */
  List<FileInput> find() throws SourceException {
    Map<Path, FileInput> found = new LinkedHashMap<>();
    for (ModuleFolder each : searched) {
      find(each, found);
    }
    return List.copyOf(found.values());
  }

  private void find(ModuleFolder module, Map<Path, FileInput> found) throws SourceException {
    List<Path> foreign = new ArrayList<>(module.others());
    foreign.addAll(module.buildOutputs());
    ArticleFinder finder = new ArticleFinder(globs, foreign, house);
    List<Path> roots =
        files.isEmpty()
            ? List.of(module.folder())
            : files.stream().filter(module::dealsWith).toList();
    for (Path root : roots) {
      for (Input input : finder.find(root)) {
        if (input instanceof FileInput file) {
          Path path = file.path();
          found.putIfAbsent(path, new FileInput(path, file.relative(), module.name(path)));
        }
      }
    }
  }
}
