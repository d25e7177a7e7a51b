package dev.copydesk.run;

import dev.copydesk.article.Format;
import dev.copydesk.lint.Selection;
import java.util.Optional;

/**
 * How articles are read and which rules run over them.
 *
 * @param language the language they are checked in
 * @param format the format they are read as; empty to go by file name, plain text if that is silent
 * @param selection which rules run
 * @param threads how many articles are worked on at once, at least 1
 */
public record Settings(
    LanguageChoice language, Optional<Format> format, Selection selection, int threads) {
  /** American English, format by file name, every rule, a thread for each processor. */
  public static final Settings DEFAULT =
      new Settings(
          LanguageChoice.DEFAULT,
          Optional.empty(),
          Selection.ALL,
          Runtime.getRuntime().availableProcessors());

  public Settings {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, not " + threads);
    }
  }
}
