package dev.copydesk.maven;

import dev.copydesk.source.SourceException;
import java.io.File;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
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
@Mojo(name = "fix", requiresProject = false, threadSafe = true)
public final class FixMojo extends CopydeskMojo {
  /**
   * Where a finding has no safe fix, apply the first suggested one.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.suggested", defaultValue = "false")
  private boolean suggested;

  /**
   * Write a corrected copy of all articles into this folder and leave the articles themselves as
   * they are. In a folder below the module's own, such as {@code target/corrected}, they keep their
   * paths below the module's folder; in any other, below the folder in which the build was started.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.outputDirectory")
  private @Nullable File outputDirectory;

  @Inject
  FixMojo(Desk desk, MavenProject project, MavenSession session) {
    super(desk, project, session);
  }

  @Override
  void execute(Desk desk, ArticleRequest articles) throws SourceException, MojoExecutionException {
    new ArticleFix(desk.copydesk(), getLog())
        .run(
            new FixRequest(
                articles,
                suggested,
                Optional.ofNullable(outputDirectory)
                    .map(folder -> folder.toPath().toAbsolutePath().normalize())));
  }
}
