package dev.copydesk.cli.daemon;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What must be alike in two processes for one to do the work of the other: the installation, the
 * Java and its options, the user, and what a process cannot change for the while, such as its
 * locale, its time zone, the permissions it gives to new files, and the file systems it sees.
 */
final class Setup {
  private static final int VERSION = 1;
  private static final String[] PROPERTIES = {
    "java.home",
    "java.vm.version",
    "java.vm.vendor",
    "user.name",
    "user.home",
    "user.language",
    "user.script",
    "user.country",
    "user.variant",
    "user.language.format",
    "user.country.format",
    "user.timezone",
    "file.encoding",
    "sun.jnu.encoding",
    "java.io.tmpdir",
    "copydesk.umask"
  };
  private static final String[] VARIABLES = {
    "TZ", "COPYDESK_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"
  };

  private Setup() {}

  /** This process's, in lines. */
  static String current() {
    StringBuilder setup = new StringBuilder(8 * 1024);
    setup.append(VERSION).append('\n');
    for (String each : PROPERTIES) {
      setup.append(System.getProperty(each)).append('\n');
    }
    for (String each : VARIABLES) {
      setup.append(System.getenv(each)).append('\n');
    }
    return setup.append(mounts()).append('\n').append(installation()).toString();
  }

  /** Linux can show each process other files under the same names. */
  private static String mounts() {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/ns/mnt")).toString();
    } catch (IOException | UnsupportedOperationException e) {
      return "";
    }
  }

  /** The class path with the sizes and times of its files. */
  static String installation() {
    StringBuilder files = new StringBuilder(8 * 1024);
    for (String each : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
      File file = new File(each);
      files.append(each).append(' ').append(file.length()).append(' ');
      files.append(file.lastModified()).append('\n');
    }
    return files.toString();
  }
}
