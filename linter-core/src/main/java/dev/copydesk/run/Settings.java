package dev.copydesk.run;

import dev.copydesk.article.Format;
import dev.copydesk.article.ProseFields;
import dev.copydesk.config.LanguageChoice;
import dev.copydesk.evidence.HouseStyle;
import dev.copydesk.languagetool.EngineSettings;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.Rule;
import java.util.List;
import java.util.Optional;

/**
 * How articles are read and which rules run over them.
 *
 * @param language the language they are checked in
 * @param format the format they are read as; empty to go by file name, plain text if that is silent
 * @param selection which rules run
 * @param threads how many articles are worked on at once, at least 1
 * @param proseFields the fields of front matter that are prose
 * @param style what the house wants
 * @param engine how LanguageTool is set up
 * @param moreRules rules that run beside those of the catalog, if they are selected
 */
public record Settings(
    LanguageChoice language,
    Optional<Format> format,
    Selection selection,
    int threads,
    ProseFields proseFields,
    HouseStyle style,
    EngineSettings engine,
    List<Rule> moreRules)
    implements SettingsOf {
  /** American English, format by file name, every rule, a thread for each processor. */
  public static final Settings DEFAULT =
      new Settings(
          LanguageChoice.DEFAULT,
          Optional.empty(),
          Selection.ALL,
          Runtime.getRuntime().availableProcessors());

  /** Settings of a house that has chosen nothing. */
  public Settings(
      LanguageChoice language, Optional<Format> format, Selection selection, int threads) {
    this(
        language,
        format,
        selection,
        threads,
        ProseFields.DEFAULT,
        HouseStyle.NONE,
        EngineSettings.DEFAULT,
        List.of());
  }

  public Settings {
    moreRules = List.copyOf(moreRules);
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, not " + threads);
    }
  }

  /** The same for every input. */
  @Override
  public Settings of(Input input) {
    return this;
  }
}
