package dev.copydesk.maven;

import dev.copydesk.config.ConfigurationException;
import dev.copydesk.report.OutputFormat;
import dev.copydesk.report.Summary;
import dev.copydesk.run.Copydesk;
import dev.copydesk.run.FileInput;
import dev.copydesk.source.Reason;
import dev.copydesk.source.SourceException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * A report of findings: a page of the site, the full page beside it, and files for machines.
 *
 * <p>Called by itself it writes the full page and the files, and there is no site to add to. So
 * nothing of the usual base class of reports is needed, which would render a site of one page, and
 * the parameters of the other goals can be inherited.
 */
abstract class SiteMojo extends CheckingMojo implements MavenMultiPageReport {
  /**
   * In which forms to report beside {@code html}, the full page: see goal {@code check}. Only
   * {@code concise} and {@code text} tell the findings in the log.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.outputFormats")
  List<String> outputFormats = List.of();

  private File reportOutputDirectory;

  SiteMojo(Desk desk, Surroundings surroundings) {
    super(desk, surroundings);
    this.reportOutputDirectory = surroundings.module().buildOutput().resolve("site").toFile();
  }

  /** Where the files go below the folder of reports; empty for that folder itself. */
  abstract String below();

  /** Whether the goal has anything to tell in this module, if there are articles. */
  abstract boolean isOfThisModule();

  final CheckRequest request() throws MojoExecutionException {
    Set<OutputFormat> formats = formats(outputFormats);
    formats.add(OutputFormat.HTML);
    return request(formats, below(), false, 0);
  }

  @Override
  final void execute(Copydesk copydesk) throws SourceException, MojoExecutionException {
    CheckRequest request = request();
    List<FileInput> articles = isOfThisModule() ? request.articles().find() : List.of();
    if (articles.isEmpty()) {
      getLog().debug("No articles in " + request.articles().module().folder());
      return;
    }
    report(copydesk, request, articles, Summary.withStatistics(), new Overview());
  }

  @Override
  public final boolean canGenerateReport() throws MavenReportException {
    if (skip || !isOfThisModule()) {
      return false;
    }
    try {
      return !request().articles().find().isEmpty();
    } catch (SourceException | ConfigurationException | MojoExecutionException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  @Override
  public final void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      attempt(copydesk -> generate(sink, copydesk));
    } catch (MojoExecutionException | MojoFailureException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  @Override
  public final void generate(Sink sink, SinkFactory pages, Locale locale)
      throws MavenReportException {
    generate(sink, locale);
  }

  private void generate(Sink sink, Copydesk copydesk)
      throws SourceException, MojoExecutionException {
    CheckRequest request = request();
    Summary summary = Summary.withStatistics();
    Overview overview = new Overview();
    Path fullPage = report(copydesk, request, request.articles().find(), summary, overview);
    String address = getOutputPath() + "/report.html";
    Path copy = reportOutputDirectory.toPath().resolve(address);
    try {
      Files.createDirectories(copy.resolveSibling("."));
      Files.copy(fullPage, copy, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new MojoExecutionException(copy + ": cannot be written: " + Reason.of(e), e);
    }
    new SitePage(sink, address).write(getName(Locale.ROOT), summary, overview.rows());
  }

  /** Writes the files, and says which of them is for people. */
  private Path report(
      Copydesk copydesk,
      CheckRequest request,
      List<FileInput> articles,
      Summary summary,
      Overview overview)
      throws SourceException, MojoExecutionException {
    new ArticleCheck(copydesk, getLog()).report(articles, request, summary, overview);
    Path page = request.reportFolder().resolve(OutputFormat.HTML.fileName().orElseThrow());
    getLog()
        .info("Copydesk: " + summary.inWords() + "; see " + request.articles().module().name(page));
    return page;
  }

  /** The page's name, and that of the folder beside it. */
  @Override
  public abstract String getOutputPath();

  /** What sites of before Doxia 2 ask for. */
  @Override
  @SuppressWarnings("deprecation") // It has to be there all the same.
  public final String getOutputName() {
    return getOutputPath();
  }

  @Override
  public final String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public final void setReportOutputDirectory(File folder) {
    reportOutputDirectory = folder;
  }

  @Override
  public final File getReportOutputDirectory() {
    return reportOutputDirectory;
  }

  @Override
  public final boolean isExternalReport() {
    return false;
  }
}
