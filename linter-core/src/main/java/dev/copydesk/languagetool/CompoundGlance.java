package dev.copydesk.languagetool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.AbstractCompoundRule;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;

/**
 * Whether a sentence has the first two words of a compound that LanguageTool knows. Its own rule
 * puts together, at each word, all compounds that might begin there.
 *
 * <p>It reads the words of a sentence without those that the rule is not to look at, and puts them
 * together without a blank where there is none. What makes the first two words of that unclear is
 * left to it.
 */
final class CompoundGlance implements Glance {
  private final AbstractCompoundRule rule;
  private final PhraseStarts starts;

  /** Whether any number may be part of a compound. */
  private final boolean numbers;

  /** How words of compounds begin that have marks, up to and with each of these. */
  private final Set<String> marked = new HashSet<>();

  CompoundGlance(AbstractCompoundRule rule) {
    this.rule = rule;
    Set<String> compounds = rule.getCompoundRuleData().getIncorrectCompounds();
    this.numbers = rule.getCompoundRuleData().hasDigitPatterns();
    this.starts = new PhraseStarts(compounds);
    for (String compound : compounds) {
      for (String word : compound.split(" ", -1)) {
        for (int i = 0; i < word.length(); i++) {
          if (!Character.isLetterOrDigit(word.charAt(i))) {
            marked.add(word.substring(0, i + 1));
          }
        }
      }
    }
  }

  @Override
  public boolean mayMatch(AnalyzedSentence sentence) {
    return mayBegin(sentence.getTokensWithoutWhitespace()) || isPartlyImmune(sentence);
  }

  /** Whether antipatterns of the rule may take words away from what it looks at. */
  private boolean isPartlyImmune(AnalyzedSentence sentence) {
    for (DisambiguationPatternRule each : rule.getAntiPatterns()) {
      if (!each.canBeIgnoredFor(sentence)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBegin(AnalyzedTokenReadings[] all) {
    List<AnalyzedTokenReadings> tokens = new ArrayList<>(all.length);
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || !all[i].isImmunized()) {
        tokens.add(all[i]);
      }
    }
    AnalyzedTokenReadings start = tokens.get(0);
    if (!start.getToken().isEmpty()
        || !start.hasPosTag(JLanguageTool.SENTENCE_START_TAGNAME)
        || (tokens.size() > 1 && mayBegin(StringUtils.uncapitalize(text(tokens, 1)), tokens, 1))) {
      return true;
    }
    for (int i = 1; i < tokens.size(); i++) {
      if (mayBegin(text(tokens, i), tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a compound may begin with a token.
   *
   * @param word as the rule reads it
   */
  private boolean mayBegin(String word, List<AnalyzedTokenReadings> tokens, int at) {
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      String first = word.substring(0, hyphen);
      return isUnclear(first) || starts.behind(first) != null;
    }
    if (isUnclear(word)) {
      return true;
    }
    Set<String> behind = starts.behind(word);
    if (goesOn(word, tokens, at + 1)) {
      return true;
    }
    if (behind == null) {
      return false;
    }
    if (starts.isAlone(word) || at + 1 == tokens.size()) {
      return starts.isAlone(word);
    }
    if (!tokens.get(at + 1).isWhitespaceBefore()) {
      // A mark that no compound has there.
      return false;
    }
    String next = text(tokens, at + 1);
    return isUnclear(next) || behind.contains(next) || goesOn(next, tokens, at + 2);
  }

  /** Whether a token, if there is one, may be part of the word before it in a compound. */
  private boolean goesOn(String word, List<AnalyzedTokenReadings> tokens, int at) {
    if (at >= tokens.size() || tokens.get(at).isWhitespaceBefore()) {
      return false;
    }
    if (!Character.isLetterOrDigit(word.charAt(word.length() - 1)) && !marked.contains(word)) {
      return false;
    }
    String text = text(tokens, at);
    return isUnclear(text)
        || Character.isLetterOrDigit(text.charAt(0))
        || marked.contains(word + text.charAt(0));
  }

  /** Whether the rule may read more or less than one word where there is a token. */
  private boolean isUnclear(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c <= ' ' || c == '-' || (numbers && Character.isDigit(c))) {
        return true;
      }
    }
    return word.isEmpty();
  }

  private static String text(List<AnalyzedTokenReadings> tokens, int at) {
    return tokens.get(at).getToken();
  }
}
