package dev.copydesk.cli.background;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How to start a process that goes on behind its user's back. */
public final class Background {
  private static final boolean WINDOWS = File.separatorChar == '\\';

  private Background() {}

  /**
   * The beginning of a command that runs the Java of this process.
   *
   * @param priority a command that runs another with some priority; none for the usual one
   */
  public static List<String> java(String... priority) {
    List<String> command = new ArrayList<>();
    if (!WINDOWS) {
      // It must outlive an interrupt and a terminal that is closed; this is inherited.
      command.addAll(List.of("/bin/sh", "-c", "trap '' INT QUIT HUP; exec \"$@\"", "sh"));
      command.addAll(List.of(priority));
    }
    command.add(executable(WINDOWS ? "javaw.exe" : "java"));
    return command;
  }

  /** The Java of this process, for one that is waited for. */
  public static String foregroundJava() {
    return executable(WINDOWS ? "java.exe" : "java");
  }

  private static String executable(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  /** The file that nothing comes from and in which everything is lost. */
  public static File nothing() {
    return new File(WINDOWS ? "NUL" : "/dev/null");
  }
}
