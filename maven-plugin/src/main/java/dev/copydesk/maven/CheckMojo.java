package dev.copydesk.maven;

import dev.copydesk.report.OutputFormat;
import dev.copydesk.run.Copydesk;
import dev.copydesk.source.SourceException;
import java.util.List;
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

/**
 * Finds damaged or careless prose in the articles of a module and fails the build for it. Changes
 * nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends CheckingMojo {
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
   * rdjsonl} to {@code copydesk.rdjsonl}, {@code html}, a page for people, to {@code
   * copydesk.html}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.outputFormats", defaultValue = "concise")
  List<String> outputFormats = List.of("concise");

  @Inject
  CheckMojo(Desk desk, MavenProject project, MavenSession session, MojoExecution execution) {
    this(desk, Surroundings.of(project, session, execution));
  }

  CheckMojo(Desk desk, Surroundings surroundings) {
    super(desk, surroundings);
  }

  @Override
  void execute(Copydesk copydesk)
      throws SourceException, MojoExecutionException, MojoFailureException {
    new ArticleCheck(copydesk, getLog()).run(request());
  }

  CheckRequest request() throws MojoExecutionException {
    if (maxAllowedFindings < 0) {
      throw new MojoExecutionException(
          "maxAllowedFindings needs a number from 0, not " + maxAllowedFindings);
    }
    Set<OutputFormat> formats = formats(outputFormats);
    if (!formats.contains(OutputFormat.TEXT)) {
      // Who is to mend the findings has to see them.
      formats.add(OutputFormat.CONCISE);
    }
    return request(formats, "", failOnFindings, maxAllowedFindings);
  }
}
