package dev.copydesk.languagetool;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How LanguageTool is set up.
 *
 * @param level how much it says
 * @param grammar rules of the user's own, in the order of the files
 * @param ngrams counts of word sequences, for rules that tell words apart that are mistaken for one
 *     another; empty to do without
 */
public record EngineSettings(Level level, List<RuleFile> grammar, Optional<Ngrams> ngrams) {
  /** LanguageTool as the release has it. */
  public static final EngineSettings DEFAULT =
      new EngineSettings(Level.DEFAULT, List.of(), Optional.empty());

  public EngineSettings {
    grammar = List.copyOf(grammar);
  }

  /** How much LanguageTool says. */
  public enum Level {
    /** What is most likely wrong. */
    DEFAULT,
    /** Also what its authors call picky: points of style, and rules that are wrong more often. */
    PICKY;

    /** Its name for users. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The level of a name in any case; empty if there is none. */
    public static Optional<Level> ofLabel(String label) {
      return Arrays.stream(values())
          .filter(level -> level.label().equals(label.toLowerCase(Locale.ROOT)))
          .findFirst();
    }
  }
}
