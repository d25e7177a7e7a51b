package dev.copydesk.languagetool;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.en.EnglishNumberInWordFilter;
import org.languagetool.rules.en.MorfologikAmericanSpellerRule;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * The first rule of spelling of each dialect that was made to check texts. It changes nothing of
 * itself when it does, so that others may ask it too, on any thread.
 */
final class SpellingRules {
  /** Where it keeps it. */
  private static final String OF_FILTER = "englishSpellerRule";

  private final Map<Class<? extends Language>, SpellingCheckRule> known = new ConcurrentHashMap<>();

  /**
   * Keeps the rule of spelling.
   *
   * @param rules those of the dialect, it among them
   */
  void keep(Language dialect, List<Rule> rules) {
    for (Rule each : rules) {
      if (each instanceof SpellingCheckRule rule) {
        known.putIfAbsent(dialect.getClass(), rule);
        giveToFilter(rule);
      }
    }
  }

  /** A filter of LanguageTool has one of American English of its own, whatever the dialect. */
  private static void giveToFilter(SpellingCheckRule rule) {
    if (rule instanceof MorfologikAmericanSpellerRule) {
      try {
        Class<?> filter = EnglishNumberInWordFilter.class;
        if (Internals.get(filter, OF_FILTER, null) == null) {
          Internals.set(filter, OF_FILTER, null, rule);
        }
      } catch (ReflectiveOperationException | RuntimeException e) {
        // It makes one itself, as that of another release may have to.
        return;
      }
    }
  }

  /** That of a dialect; empty if none has been made. */
  Optional<SpellingCheckRule> of(Language dialect) {
    return Optional.ofNullable(known.get(dialect.getClass()));
  }
}
