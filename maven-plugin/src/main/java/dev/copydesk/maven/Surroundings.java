package dev.copydesk.maven;

import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * What a goal needs to know of the build it runs in.
 *
 * @param module the module it runs for
 * @param searched the modules whose articles are meant, usually that one
 * @param modulesAtOnce how many modules Maven builds at once, at least 1
 * @param fixCommand the command that calls goal {@code fix} from where the build was started
 */
record Surroundings(
    ModuleFolder module, List<ModuleFolder> searched, int modulesAtOnce, String fixCommand) {
  Surroundings {
    searched = List.copyOf(searched);
  }

  Surroundings(ModuleFolder module, int modulesAtOnce, String fixCommand) {
    this(module, List.of(module), modulesAtOnce, fixCommand);
  }

  static Surroundings of(MavenProject project, MavenSession session, MojoExecution execution) {
    return new Surroundings(
        ModuleFolder.of(project, session),
        Math.max(1, session.getRequest().getDegreeOfConcurrency()),
        fixCommand(execution, session.getTopLevelProject()));
  }

  /** For a goal that deals with the articles of all modules that are built. */
  static Surroundings ofAll(MavenProject project, MavenSession session, MojoExecution execution) {
    return new Surroundings(
        ModuleFolder.of(project, session),
        session.getProjects().stream().map(each -> ModuleFolder.of(each, session)).toList(),
        1,
        fixCommand(execution, session.getTopLevelProject()));
  }

  private static String fixCommand(MojoExecution execution, MavenProject top) {
    String plugin = execution.getGroupId() + ":" + execution.getArtifactId();
    String command = "mvn " + plugin + ":" + execution.getVersion() + ":fix";
    // Maven knows the prefix only of plugins that the POM in the folder at hand names.
    return top.getPlugin(plugin) == null ? command : command + " (short: mvn copydesk:fix)";
  }
}
