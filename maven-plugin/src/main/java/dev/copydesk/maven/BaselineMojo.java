package dev.copydesk.maven;

import dev.copydesk.baseline.Baseline;
import dev.copydesk.run.Copydesk;
import dev.copydesk.source.SourceException;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Writes all findings in the articles of a module into a file of known ones, or adds those that are
 * not in it, so that later checks with the same {@code baselineFile} speak only of what is new.
 *
 * @since 0.1.0
 */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends CopydeskMojo {
  /**
   * Take out what is no longer found in the module's articles or in those that are gone.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.prune", defaultValue = "false")
  boolean prune;

  @Inject
  BaselineMojo(Desk desk, MavenProject project, MavenSession session, MojoExecution execution) {
    this(desk, Surroundings.of(project, session, execution));
  }

  BaselineMojo(Desk desk, Surroundings surroundings) {
    super(desk, surroundings);
  }

  @Override
  void execute(Copydesk copydesk) throws SourceException, MojoExecutionException {
    new ArticleBaseline(copydesk, getLog()).run(request());
  }

  BaselineRequest request() throws MojoExecutionException {
    ArticleRequest articles = articles();
    return new BaselineRequest(
        articles,
        baseline()
            .or(() -> articles.house().configuredFolder().baseline())
            .orElse(articles.module().folder().resolve(Baseline.FILE_NAME)),
        prune);
  }
}
