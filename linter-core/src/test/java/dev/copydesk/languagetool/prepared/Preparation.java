package dev.copydesk.languagetool.prepared;

import java.nio.file.Path;

/** Prepares the rules where the build has not, as when classes were compiled without Maven. */
public final class Preparation {
  private Preparation() {}

  public static synchronized void ensure() throws Exception {
    // LanguageTool keeps the languages that are asked for first; other tests need ours.
    Class.forName("dev.copydesk.languagetool.Variety");
    if (RulePreparer.class.getResource("en/grammar.rules") == null) {
      Path classes =
          Path.of(RulePreparer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      RulePreparer.prepare(classes);
    }
  }
}
