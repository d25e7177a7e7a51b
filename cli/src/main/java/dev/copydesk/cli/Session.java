package dev.copydesk.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where and for whom a command runs: the process itself, or somebody else that it works for.
 *
 * @param streams where it reads and writes
 * @param folder what relative paths start from, itself the empty path: all paths of a run are made
 *     of it
 * @param environment the environment variables
 * @param workshop what may be shared with other runs
 */
public record Session(
    Streams streams, Path folder, Map<String, String> environment, Workshop workshop) {
  /** This process's own. */
  static Session ofProcess(Streams streams) {
    return new Session(streams, Path.of(""), System.getenv(), Workshop.forOneRun());
  }

  /** A path as it was typed. */
  Path path(String typed) throws UsageException {
    try {
      return folder.getFileSystem().getPath(typed);
    } catch (InvalidPathException e) {
      throw new UsageException(typed + ": no path on this system: " + e.getReason());
    }
  }

  /** Whether a variable is there and not empty. */
  boolean isSet(String variable) {
    return !environment.getOrDefault(variable, "").isEmpty();
  }
}
