package dev.copydesk.maven;

import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * Reports what is found in the articles of all modules of a build, as goal {@code report} does for
 * one module, in the module where the build was started. Files lie below {@code
 * target/copydesk/aggregate}.
 *
 * @since 0.1.0
 */
@Mojo(name = "report-aggregate", aggregator = true, threadSafe = true)
public final class ReportAggregateMojo extends SiteMojo {
  private final boolean atTop;

  @Inject
  ReportAggregateMojo(
      Desk desk, MavenProject project, MavenSession session, MojoExecution execution) {
    this(desk, Surroundings.ofAll(project, session, execution), project.isExecutionRoot());
  }

  ReportAggregateMojo(Desk desk, Surroundings surroundings, boolean atTop) {
    super(desk, surroundings);
    this.atTop = atTop;
  }

  @Override
  String below() {
    return "aggregate";
  }

  @Override
  boolean isOfThisModule() {
    return atTop;
  }

  @Override
  public String getOutputPath() {
    return "copydesk-aggregate";
  }

  @Override
  public String getName(Locale locale) {
    return "Copydesk (all modules)";
  }

  @Override
  public String getDescription(Locale locale) {
    return "Damaged and careless prose in the articles of all modules.";
  }
}
