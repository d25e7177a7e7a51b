package dev.copydesk.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The folder of one module of a build, and what in it is the module's own. All paths are absolute.
 *
 * @param folder where the module lies
 * @param top where the build was started; what people read is told relative to it
 * @param others where the other modules lie, whether they are built this time or not
 * @param buildOutputs where the builds of all modules write, usually {@code target}; this one's
 *     first
 * @param built where the modules that are built this time lie, this one among them
 * @param first whether it is the first of those
 */
record ModuleFolder(
    Path folder,
    Path top,
    List<Path> others,
    List<Path> buildOutputs,
    List<Path> built,
    boolean first) {
  ModuleFolder {
    buildOutputs = List.copyOf(buildOutputs);
    others = List.copyOf(others);
    built = List.copyOf(built);
  }

  static ModuleFolder of(MavenProject project, MavenSession session) {
    Path top = absolute(Path.of(session.getExecutionRootDirectory()));
    Path folder = folder(project);
    List<Path> others = new ArrayList<>();
    List<Path> outputs = new ArrayList<>();
    outputs.add(output(folder, project));
    for (MavenProject each :
        Objects.requireNonNullElse(session.getAllProjects(), session.getProjects())) {
      Path other = folder(each);
      if (!other.equals(folder)) {
        others.add(other);
        outputs.add(output(other, each));
      }
    }
    for (String module : project.getModules()) {
      // Not in the session if Maven runs with -N.
      others.add(moduleFolder(folder.resolve(module)));
    }
    List<Path> built = session.getProjects().stream().map(ModuleFolder::folder).toList();
    return new ModuleFolder(folder, top, others, outputs, built, built.indexOf(folder) == 0);
  }

  private static Path output(Path folder, MavenProject project) {
    return absolute(folder.resolve(project.getBuild().getDirectory()));
  }

  /** Where the module's build writes. */
  Path buildOutput() {
    return buildOutputs.get(0);
  }

  private static Path folder(MavenProject project) {
    return absolute(project.getBasedir().toPath());
  }

  /** A POM may name a module by its folder or by its file. */
  private static Path moduleFolder(Path module) {
    Path parent = module.getParent();
    return absolute(Files.isRegularFile(module) && parent != null ? parent : module);
  }

  /**
   * Whether this module deals with a file that was named by itself: the module of those built whose
   * folder is nearest above does, and the first one with files outside of all.
   */
  boolean dealsWith(Path file) {
    return built.stream()
        .filter(file::startsWith)
        .max(Comparator.comparing(Path::getNameCount))
        .map(folder::equals)
        .orElse(first);
  }

  /** What to call a path in messages. */
  String name(Path path) {
    return path.startsWith(top) ? top.relativize(path).toString() : path.toString();
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
