package dev.copydesk.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * What a goal needs to know of the build it runs in.
 *
 * @param module the module it runs for
 * @param modulesAtOnce how many modules Maven builds at once, at least 1
 * @param fixCommand the command that calls goal {@code fix} from where the build was started
 */
record Surroundings(ModuleFolder module, int modulesAtOnce, String fixCommand) {
  static Surroundings of(MavenProject project, MavenSession session, MojoExecution execution) {
    return new Surroundings(
        ModuleFolder.of(project, session),
        Math.max(1, session.getRequest().getDegreeOfConcurrency()),
        fixCommand(execution, session.getTopLevelProject()));
  }

  private static String fixCommand(MojoExecution execution, MavenProject top) {
    String plugin = execution.getGroupId() + ":" + execution.getArtifactId();
    String command = "mvn " + plugin + ":" + execution.getVersion() + ":fix";
    // Maven knows the prefix only of plugins that the POM in the folder at hand names.
    return top.getPlugin(plugin) == null ? command : command + " (short: mvn copydesk:fix)";
  }
}
