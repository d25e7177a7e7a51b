package dev.copydesk.languagetool;

import java.util.Optional;
import org.languagetool.Language;
import org.languagetool.Languages;

/** LanguageTool's languages by their tags. */
final class Variety {
  static {
    OwnClasses.give();
  }

  private Variety() {}

  /**
   * The language of a tag such as {@code de-AT}; the usual variety of {@code de}, for only a
   * variety has rules of spelling if there are varieties. Empty if none of that tag is on the class
   * path.
   */
  static Optional<Language> of(String tag) {
    if (!Languages.isLanguageSupported(tag)) {
      return Optional.empty();
    }
    Language named = Languages.getLanguageForShortCode(tag);
    Language usual = tag.indexOf('-') < 0 ? named.getDefaultLanguageVariant() : null;
    return Optional.of(usual == null ? named : usual);
  }
}
