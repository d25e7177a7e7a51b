package dev.copydesk.maven;

import dev.copydesk.report.FixSummary;
import dev.copydesk.report.Plural;
import dev.copydesk.run.Copydesk;
import dev.copydesk.run.CorrectedCopy;
import dev.copydesk.run.Destination;
import dev.copydesk.run.FileInput;
import dev.copydesk.run.FixOutcome;
import dev.copydesk.run.Fixed;
import dev.copydesk.run.House;
import dev.copydesk.run.InPlace;
import dev.copydesk.run.Input;
import dev.copydesk.run.NotFixed;
import dev.copydesk.source.SourceException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Fixes the articles of a module, in place or in a corrected copy. */
final class ArticleFix {
  private final Copydesk copydesk;
  private final Log log;

  ArticleFix(Copydesk copydesk, Log log) {
    this.copydesk = copydesk;
    this.log = log;
  }

  void run(FixRequest request) throws SourceException, MojoExecutionException {
    ModuleFolder module = request.articles().module();
    List<FileInput> articles = request.articles().find();
    if (articles.isEmpty()) {
      log.debug("No articles in " + module.folder());
      return;
    }
    request.articles().verify(articles);
    FixSummary summary = new FixSummary();
    if (request.outputFolder().isEmpty()) {
      fix(List.copyOf(articles), request, new InPlace(), summary);
      log.info("Copydesk: " + summary.inWords());
    } else {
      Path folder = request.outputFolder().get();
      List<Input> inputs = relativeTo(folder.startsWith(module.folder()), module, articles);
      fix(inputs, request, copy(folder, module, inputs), summary);
      log.info("Copydesk: " + summary.inWords() + ", corrected copy in " + module.name(folder));
    }
    if (summary.failed() > 0) {
      throw new MojoExecutionException(
          "Copydesk could not fix "
              + Plural.of(summary.failed(), "article")
              + "; the errors above say why");
    }
  }

  private void fix(
      List<Input> inputs, FixRequest request, Destination destination, FixSummary summary)
      throws SourceException {
    House house = request.articles().house();
    copydesk.fix(
        inputs,
        house,
        request.suggested(),
        house.known(request.baseline()),
        outcome -> put(outcome, house, destination, summary));
  }

  private void put(FixOutcome outcome, House house, Destination destination, FixSummary summary) {
    if (outcome instanceof NotFixed notFixed) {
      summary.addFailed();
      log.error(notFixed.error());
    } else if (outcome instanceof Fixed fixed) {
      ArticleCheck.noteEncoding(log, fixed.result().before().source());
      ArticleCheck.noteLanguage(log, fixed.result().before(), house.of(fixed.input()));
      try {
        destination.put(fixed);
        summary.add(fixed.result());
        if (fixed.result().changed()) {
          int edits = fixed.result().edits().size();
          log.info(fixed.input().name() + ": " + Plural.of(edits, "edit"));
        }
      } catch (SourceException e) {
        summary.addFailed();
        log.error(e.getMessage());
      }
    }
  }

  /** Many modules may share a folder that is none of their own, so paths there tell the module. */
  private static List<Input> relativeTo(
      boolean ownFolder, ModuleFolder module, List<FileInput> articles) {
    Path base = ownFolder ? module.folder() : module.top();
    return articles.stream()
        .<Input>map(
            article ->
                article.path().startsWith(base)
                    ? new FileInput(article.path(), base.relativize(article.path()), article.name())
                    : article)
        .toList();
  }

  /** A copy among the articles would be read by the next run; build output never is. */
  private static CorrectedCopy copy(Path folder, ModuleFolder module, List<Input> inputs)
      throws SourceException {
    boolean inBuildOutput = module.buildOutputs().stream().anyMatch(folder::startsWith);
    List<Path> sources =
        inBuildOutput
            ? List.of()
            : Stream.concat(Stream.of(module.folder()), module.others().stream()).toList();
    return CorrectedCopy.intoFolder(folder, sources, inputs);
  }
}
