package dev.copydesk.maven;

import dev.copydesk.run.ArticleFinder;
import dev.copydesk.run.FileInput;
import dev.copydesk.run.Globs;
import dev.copydesk.run.Input;
import dev.copydesk.run.Settings;
import dev.copydesk.source.SourceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which articles, and what to do with them.
 *
 * @param module the module whose articles are meant
 * @param globs which of the articles in its folder
 * @param files files and folders to look at instead of the module's folder, absolute; empty for
 *     that folder
 * @param settings how they are read and which rules run
 */
record ArticleRequest(ModuleFolder module, Globs globs, List<Path> files, Settings settings) {
  ArticleRequest {
    files = List.copyOf(files);
  }

  /**
   * Finds the articles, each once.
   *
   * @throws SourceException if one of the files does not exist, or a folder cannot be listed
   */
  List<FileInput> find() throws SourceException {
    List<Path> foreign = new ArrayList<>(module.others());
    foreign.addAll(module.buildOutputs());
    ArticleFinder finder = new ArticleFinder(globs, foreign);
    List<Path> roots =
        files.isEmpty()
            ? List.of(module.folder())
            : files.stream().filter(module::dealsWith).toList();
    Map<Path, FileInput> found = new LinkedHashMap<>();
    for (Path root : roots) {
      for (Input input : finder.find(root)) {
        if (input instanceof FileInput file) {
          Path path = file.path();
          found.putIfAbsent(path, new FileInput(path, file.relative(), module.name(path)));
        }
      }
    }
    return List.copyOf(found.values());
  }
}
