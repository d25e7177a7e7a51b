package dev.copydesk.languagetool.prepared;

import java.nio.file.Path;

/** Prepares the rules where the build has not, as when classes were compiled without Maven. */
public final class Preparation {
  private Preparation() {}

  public static synchronized void ensure() throws Exception {
    if (RulePreparer.class.getResource("en/grammar.rules") == null) {
      Path classes =
          Path.of(RulePreparer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      RulePreparer.prepare(classes);
    }
  }
}
