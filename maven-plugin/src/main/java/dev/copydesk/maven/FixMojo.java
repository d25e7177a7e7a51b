package dev.copydesk.maven;

import dev.copydesk.run.Copydesk;
import dev.copydesk.source.SourceException;
import java.io.File;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Applies the safe fixes to the articles of a module, or writes a corrected copy of them.
 *
 * @since 0.1.0
 */
@Mojo(name = "fix", threadSafe = true)
public final class FixMojo extends CopydeskMojo {
  /**
   * Where a finding has no safe fix, apply the first suggested one.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.suggested", defaultValue = "false")
  boolean suggested;

  /**
   * Write a corrected copy of all articles into this folder and leave the articles themselves as
   * they are. In a folder below the module's own, such as {@code target/corrected}, they keep their
   * paths below the module's folder; in any other, below the folder in which the build was started.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.outputDirectory")
  @Nullable File outputDirectory;

  @Inject
  FixMojo(Desk desk, MavenProject project, MavenSession session, MojoExecution execution) {
    this(desk, Surroundings.of(project, session, execution));
  }

  FixMojo(Desk desk, Surroundings surroundings) {
    super(desk, surroundings);
  }

  @Override
  void execute(Copydesk copydesk) throws SourceException, MojoExecutionException {
    new ArticleFix(copydesk, getLog()).run(request());
  }

  FixRequest request() throws MojoExecutionException {
    return new FixRequest(
        articles(),
        suggested,
        baseline(),
        Optional.ofNullable(outputDirectory)
            .map(folder -> folder.toPath().toAbsolutePath().normalize()));
  }
}
