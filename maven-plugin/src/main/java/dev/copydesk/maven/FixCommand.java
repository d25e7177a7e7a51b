package dev.copydesk.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** How to call goal {@code fix} from where the build was started. */
final class FixCommand {
  private FixCommand() {}

  static String of(MojoExecution execution, MavenSession session) {
    String plugin = execution.getGroupId() + ":" + execution.getArtifactId();
    String command = "mvn " + plugin + ":" + execution.getVersion() + ":fix";
    // Maven knows the prefix only of plugins that the POM in the folder at hand names.
    MavenProject top = session.getTopLevelProject();
    boolean prefixKnown = top != null && top.getPlugin(plugin) != null;
    return prefixKnown ? command + " (short: mvn copydesk:fix)" : command;
  }
}
