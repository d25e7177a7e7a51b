package dev.copydesk.cli;

import dev.copydesk.config.Configurations;
import dev.copydesk.languagetool.EngineSettings;
import dev.copydesk.languagetool.RuleFile;
import dev.copydesk.source.SourceException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How LanguageTool is set up. */
final class EngineOptions {
  @Option(
      names = "--languagetool-level",
      paramLabel = "LEVEL",
      description = "default, or picky: also LanguageTool's points of style.")
  private @Nullable String level;

  @Option(
      names = "--grammar",
      paramLabel = "FILE",
      description = "Rules of your own in LanguageTool's XML; may be given more than once.")
  private List<String> grammar = new ArrayList<>();

  @Option(
      names = "--ngrams",
      paramLabel = "DIR",
      description = "The folder of LanguageTool's ngram data, with en in it; needs Lucene in lib.")
  private @Nullable String ngrams;

  /** Says what is said here, over what files say. */
  void configure(Session session, Configurations.Options options) throws UsageException {
    if (level != null) {
      options.set("languagetool.level", "--languagetool-level", known(level).label());
    }
    for (String file : grammar) {
      session.path(file);
    }
    options.set("languagetool.grammar", "--grammar", grammar);
    if (ngrams != null) {
      options.set("languagetool.ngrams", "--ngrams", session.path(ngrams).toString());
    }
  }

  private static EngineSettings.Level known(String level) throws UsageException {
    return EngineSettings.Level.ofLabel(level)
        .orElseThrow(
            () ->
                new UsageException(
                    "unknown level "
                        + level
                        + "; known are "
                        + Arrays.stream(EngineSettings.Level.values())
                            .map(EngineSettings.Level::label)
                            .collect(Collectors.joining(", "))));
  }

  /** LanguageTool as the release has it, with rules of some files. */
  static EngineSettings withRulesOf(Session session, List<String> grammar)
      throws UsageException, SourceException {
    return new EngineSettings(
        EngineSettings.Level.DEFAULT, files(session, grammar), Optional.empty());
  }

  /** Files of rules, read and found sound. */
  static List<RuleFile> files(Session session, List<String> grammar)
      throws UsageException, SourceException {
    List<RuleFile> files = new ArrayList<>();
    for (String file : grammar) {
      files.add(RuleFile.read(session.path(file)));
    }
    return files;
  }
}
