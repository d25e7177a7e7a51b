package dev.copydesk.cli;

import dev.copydesk.languagetool.EngineSettings;
import dev.copydesk.languagetool.Ngrams;
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
      defaultValue = "default",
      description = "default, or picky: also LanguageTool's points of style.")
  private String level = "default";

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

  EngineSettings settings() throws UsageException, SourceException {
    Optional<EngineSettings.Level> known = EngineSettings.Level.ofLabel(level);
    if (known.isEmpty()) {
      throw new UsageException(
          "unknown level "
              + level
              + "; known are "
              + Arrays.stream(EngineSettings.Level.values())
                  .map(EngineSettings.Level::label)
                  .collect(Collectors.joining(", ")));
    }
    Optional<Ngrams> counts =
        ngrams == null ? Optional.empty() : Optional.of(Ngrams.in(InputOptions.path(ngrams)));
    return new EngineSettings(known.get(), files(grammar), counts);
  }

  /** LanguageTool as the release has it, with rules of some files. */
  static EngineSettings withRulesOf(List<String> grammar) throws UsageException, SourceException {
    return new EngineSettings(EngineSettings.Level.DEFAULT, files(grammar), Optional.empty());
  }

  /** Files of rules, read and found sound. */
  static List<RuleFile> files(List<String> grammar) throws UsageException, SourceException {
    List<RuleFile> files = new ArrayList<>();
    for (String file : grammar) {
      files.add(RuleFile.read(InputOptions.path(file)));
    }
    return files;
  }
}
