package dev.copydesk.languagetool;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.AbstractSpecificCaseRule;

/**
 * Whether a sentence has the first two words of a phrase whose capitals LanguageTool knows. Its own
 * rule puts together, at each word, all phrases that might begin there.
 */
final class CaseGlance implements Glance {
  /** The phrases of each class of rules, by themselves in small letters. */
  private static final String PHRASES = "lcToProperSpelling";

  private final PhraseStarts starts;

  private CaseGlance(PhraseStarts starts) {
    this.starts = starts;
  }

  /** Empty if the rule has its phrases elsewhere. */
  static Optional<CaseGlance> of(AbstractSpecificCaseRule rule) {
    try {
      Map<?, ?> all = (Map<?, ?>) Internals.get(AbstractSpecificCaseRule.class, PHRASES, null);
      return Optional.ofNullable(all.get(rule.getClass()))
          .map(phrases -> new CaseGlance(new PhraseStarts(keys((Map<?, ?>) phrases))));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Collection<String> keys(Map<?, ?> phrases) {
    return phrases.keySet().stream().map(String.class::cast).toList();
  }

  @Override
  public boolean mayMatch(AnalyzedSentence sentence) {
    AnalyzedTokenReadings[] tokens = sentence.getTokensWithoutWhitespace();
    String word = "";
    for (int i = 0; i <= tokens.length; i++) {
      String next = i < tokens.length ? small(tokens[i]) : "";
      Set<String> behind = starts.behind(word);
      if (word.indexOf(' ') >= 0
          || next.indexOf(' ') >= 0
          || (behind != null && (behind.contains(next) || starts.isAlone(word)))) {
        return true;
      }
      word = next;
    }
    return false;
  }

  /** In small letters, as the rule has the phrases. */
  private static String small(AnalyzedTokenReadings token) {
    return token.getToken().toLowerCase(Locale.getDefault());
  }
}
