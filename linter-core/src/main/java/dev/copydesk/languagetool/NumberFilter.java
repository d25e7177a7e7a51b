package dev.copydesk.languagetool;

import java.io.IOException;
import org.languagetool.Language;
import org.languagetool.language.AmericanEnglish;
import org.languagetool.rules.en.EnglishNumberInWordFilter;
import org.languagetool.rules.en.MorfologikAmericanSpellerRule;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * What LanguageTool asks about words with a digit in them. It makes a spelling rule for itself,
 * which takes tens of thousands of words: the one that other rules ask, made of the same, serves
 * both, whichever is made first.
 */
final class NumberFilter {
  private static final String RULE = "englishSpellerRule";

  private NumberFilter() {}

  /** The filter's rule, if it has one; or else a new one, which it gets. */
  static SpellingCheckRule shared(Language dialect, QuickEnglish.Loading<SpellingCheckRule> own)
      throws IOException {
    if (!dialect.equals(AmericanEnglish.getInstance())) {
      return own.load();
    }
    try {
      if (Internals.get(EnglishNumberInWordFilter.class, RULE, null)
          instanceof MorfologikAmericanSpellerRule made) {
        return made;
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      return own.load();
    }
    SpellingCheckRule rule = own.load();
    if (rule instanceof MorfologikAmericanSpellerRule) {
      give(rule);
    }
    return rule;
  }

  private static void give(SpellingCheckRule rule) {
    try {
      Internals.set(EnglishNumberInWordFilter.class, RULE, null, rule);
    } catch (ReflectiveOperationException | RuntimeException e) {
      // It makes its own.
      return;
    }
  }
}
