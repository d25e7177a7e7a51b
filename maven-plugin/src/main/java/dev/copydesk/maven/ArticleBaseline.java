package dev.copydesk.maven;

import dev.copydesk.baseline.Baseline;
import dev.copydesk.baseline.BaselineUpdate;
import dev.copydesk.lint.Checked;
import dev.copydesk.report.Plural;
import dev.copydesk.run.BaselinePaths;
import dev.copydesk.run.Copydesk;
import dev.copydesk.run.FileInput;
import dev.copydesk.source.SourceException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Keeps what is found in the articles of a module. */
final class ArticleBaseline {
  /** Modules that are built at once may share a file. */
  private static final Object WRITING = new Object();

  private final Copydesk copydesk;
  private final Log log;

  ArticleBaseline(Copydesk copydesk, Log log) {
    this.copydesk = copydesk;
    this.log = log;
  }

  void run(BaselineRequest request) throws SourceException, MojoExecutionException {
    List<FileInput> articles = request.articles().find();
    if (articles.isEmpty()) {
      log.debug("No articles in " + request.articles().module().folder());
      return;
    }
    List<Checked> results = new ArrayList<>();
    copydesk.check(List.copyOf(articles), request.articles().house(), results::add);
    synchronized (WRITING) {
      update(request, articles, results);
    }
    long failed = results.stream().filter(each -> each.error().isPresent()).count();
    if (failed > 0) {
      throw new MojoExecutionException(
          "Copydesk could not check "
              + Plural.of((int) failed, "article")
              + "; the errors above say why");
    }
  }

  private void update(BaselineRequest request, List<FileInput> articles, List<Checked> results)
      throws SourceException {
    boolean exists = Files.exists(request.file());
    BaselineUpdate update =
        copydesk.update(exists ? Baseline.read(request.file()) : Baseline.EMPTY);
    BaselinePaths paths = new BaselinePaths(request.file());
    for (int i = 0; i < results.size(); i++) {
      results.get(i).error().ifPresent(log::error);
      update.add(paths.of(articles.get(i)), results.get(i));
    }
    Baseline result = update.result(request.prune(), paths::exists);
    result.write(request.file());
    log.info(
        "Copydesk: "
            + Plural.of(result.size(), "known finding")
            + " ("
            + update.added()
            + " added, "
            + update.removed()
            + " removed) in "
            + request.articles().module().name(request.file()));
  }
}
