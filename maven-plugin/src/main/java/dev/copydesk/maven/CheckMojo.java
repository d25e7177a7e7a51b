package dev.copydesk.maven;

import dev.copydesk.config.Configurations;
import dev.copydesk.report.FailOn;
import dev.copydesk.report.OutputFormat;
import dev.copydesk.run.Copydesk;
import dev.copydesk.source.SourceException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Finds damaged or careless prose in the articles of a module and fails the build for it. Changes
 * nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends CopydeskMojo {
  /**
   * From which severity on findings count: error, warning, info or never. Default: what is
   * configured, else error.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.failOn")
  @Nullable String failOn;

  /**
   * Whether findings that count fail the build. If not, they are only reported.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.failOnFindings", defaultValue = "true")
  boolean failOnFindings = true;

  /**
   * How many findings that count a module may have before the build fails.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.maxAllowedFindings", defaultValue = "0")
  int maxAllowedFindings;

  /**
   * In which forms to report. {@code concise}, one finding a line, and {@code text}, with the place
   * shown, go to the log. The others go to {@code target/copydesk}: {@code json} to {@code
   * copydesk.json}, {@code sarif} to {@code copydesk.sarif}, {@code junit} to {@code
   * TEST-copydesk.xml}, {@code checkstyle} to {@code copydesk-checkstyle.xml}, {@code github} to
   * {@code copydesk-github.txt}, {@code gitlab} to {@code gl-code-quality-report.json}, {@code
   * rdjsonl} to {@code copydesk.rdjsonl}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.outputFormats", defaultValue = "concise")
  List<String> outputFormats = List.of("concise");

  /**
   * Report only what is on lines that are new or changed since this commit of git, uncommitted
   * changes included.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.since")
  @Nullable String since;

  private final String fixCommand;

  @Inject
  CheckMojo(Desk desk, MavenProject project, MavenSession session, MojoExecution execution) {
    this(desk, Surroundings.of(project, session, execution));
  }

  CheckMojo(Desk desk, Surroundings surroundings) {
    super(desk, surroundings);
    this.fixCommand = surroundings.fixCommand();
  }

  @Override
  void execute(Copydesk copydesk)
      throws SourceException, MojoExecutionException, MojoFailureException {
    new ArticleCheck(copydesk, getLog()).run(request());
  }

  @Override
  void configure(Configurations.Options options) throws MojoExecutionException {
    super.configure(options);
    if (failOn != null) {
      FailOn chosen =
          Choice.of(
              "failOn", failOn, FailOn::ofLabel, Arrays.stream(FailOn.values()).map(FailOn::label));
      options.set("fail-on", "copydesk.failOn", chosen.label());
    }
  }

  CheckRequest request() throws MojoExecutionException {
    ArticleRequest articles = articles();
    if (maxAllowedFindings < 0) {
      throw new MojoExecutionException(
          "maxAllowedFindings needs a number from 0, not " + maxAllowedFindings);
    }
    return new CheckRequest(
        articles,
        failOnFindings,
        maxAllowedFindings,
        formats(),
        articles.module().buildOutput().resolve("copydesk"),
        baseline(),
        Optional.ofNullable(since).map(String::strip),
        fixCommand);
  }

  private Set<OutputFormat> formats() throws MojoExecutionException {
    Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);
    for (String format : outputFormats) {
      formats.add(
          Choice.of(
              "output format",
              format,
              OutputFormat::ofLabel,
              Arrays.stream(OutputFormat.values()).map(OutputFormat::label)));
    }
    return formats;
  }
}
