package dev.copydesk.maven;

import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * Reports what is found in the articles of a module: in a page of the site that links to a full
 * page, and in files below {@code target/copydesk}. Findings never fail the build.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends SiteMojo {
  @Inject
  ReportMojo(Desk desk, MavenProject project, MavenSession session, MojoExecution execution) {
    this(desk, Surroundings.of(project, session, execution));
  }

  ReportMojo(Desk desk, Surroundings surroundings) {
    super(desk, surroundings);
  }

  @Override
  String below() {
    return "";
  }

  @Override
  boolean isOfThisModule() {
    return true;
  }

  @Override
  public String getOutputPath() {
    return "copydesk";
  }

  @Override
  public String getName(Locale locale) {
    return "Copydesk";
  }

  @Override
  public String getDescription(Locale locale) {
    return "Damaged and careless prose in the articles.";
  }
}
