package dev.copydesk.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.spelling.SpellingCheckRule;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;

/**
 * Whether a sentence has a word that a rule of spelling may not let stand. The rule itself asks of
 * each word first whether it is an address, and looks it up each time.
 */
final class SpellingGlance implements Glance {
  private static final int MOST_WORDS = 1 << 15;

  /** Longer words are left to the rule, which looks at their length first. */
  private static final int LONGEST = 60;

  private final MorfologikSpellerRule rule;

  /** Words that are wrong whether or not the dictionaries have them. */
  private final Set<?> prohibited;

  /** Words that are not looked up. */
  private final Set<?> ignored;

  private final Map<String, Boolean> right = new HashMap<>();

  private SpellingGlance(MorfologikSpellerRule rule, Set<?> prohibited, Set<?> ignored) {
    this.rule = rule;
    this.prohibited = prohibited;
    this.ignored = ignored;
  }

  /** Empty if the rule has its words elsewhere. */
  static Optional<SpellingGlance> of(MorfologikSpellerRule rule) {
    try {
      boolean ignores =
          (boolean) Internals.get(SpellingCheckRule.class, "considerIgnoreWords", rule);
      return Optional.of(
          new SpellingGlance(
              rule,
              words("wordsToBeProhibited", rule),
              ignores ? words("wordsToBeIgnored", rule) : Set.of()));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Set<?> words(String field, MorfologikSpellerRule rule)
      throws ReflectiveOperationException {
    return (Set<?>) Internals.get(SpellingCheckRule.class, field, rule);
  }

  @Override
  public boolean mayMatch(AnalyzedSentence sentence) {
    for (AnalyzedTokenReadings token : sentence.getTokensWithoutWhitespace()) {
      if (!token.isSentenceStart()
          && !token.isImmunized()
          && !token.isIgnoredBySpeller()
          && !isRight(token.getAnalyzedToken(0).getToken())
          && !ignored.contains(token.getToken())) {
        return true;
      }
    }
    return false;
  }

  private boolean isRight(String word) {
    Boolean known = right.get(word);
    if (known == null) {
      if (word.length() > LONGEST) {
        return false;
      }
      if (right.size() == MOST_WORDS) {
        right.clear();
      }
      known = !isMisspelled(word) && !prohibited.contains(word);
      right.put(word, known);
    }
    return known;
  }

  private boolean isMisspelled(String word) {
    try {
      return rule.isMisspelled(word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
