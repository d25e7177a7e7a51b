package dev.copydesk.cli;

import dev.copydesk.languagetool.MissingRules;
import java.nio.file.Path;

/** What to do about what is missing, for somebody at a command line. */
final class Advice {
  private Advice() {}

  /** One line. */
  static String on(MissingRules missing) {
    if (!missing.canBeAdded()) {
      return missing.inWords();
    }
    StringBuilder needed = new StringBuilder();
    for (int i = 1; i < missing.jars().size(); i++) {
      needed.append(i == 1 ? "" : ", ").append(missing.jars().get(i));
    }
    return missing.inWords()
        + ": put "
        + missing.jars().get(0)
        + "-"
        + missing.version()
        + ".jar"
        + (needed.isEmpty() ? "" : " and what it needs (" + needed + ")")
        + " into "
        + library();
  }

  /** The folder that the launcher takes all jars from. */
  private static String library() {
    String classPath = System.getProperty("java.class.path", "");
    for (String each : classPath.split(System.getProperty("path.separator", ":"), -1)) {
      Path jar = Path.of(each);
      Path folder = jar.getParent();
      if (folder != null && jar.getFileName().toString().startsWith("copydesk-cli-")) {
        return folder.toString();
      }
    }
    return "the release's lib folder";
  }
}
