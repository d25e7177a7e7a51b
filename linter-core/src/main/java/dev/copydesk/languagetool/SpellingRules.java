package dev.copydesk.languagetool;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * The first rule of spelling of each dialect that was made to check texts. It changes nothing of
 * itself when it does, so that others may ask it too, on any thread.
 */
final class SpellingRules {
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
      }
    }
  }

  /** That of a dialect; empty if none has been made. */
  Optional<SpellingCheckRule> of(Language dialect) {
    return Optional.ofNullable(known.get(dialect.getClass()));
  }
}
