package dev.copydesk.languagetool.speller;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import morfologik.speller.Speller;
import org.languagetool.rules.patterns.StringMatcher;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;
import org.languagetool.rules.spelling.morfologik.WeightedSuggestion;
import org.languagetool.tools.StringTools;

/**
 * One of LanguageTool's spellers, but that its suggestions are those of a {@link
 * SpellingDictionary}.
 */
// What it hands on is locked by the one that gets it.
@SuppressWarnings("UnsynchronizedOverridesSynchronized")
public final class QuickSpeller extends MorfologikSpeller {
  private final MorfologikSpeller own;
  private final SpellingDictionary dictionary;
  private final int distance;

  /**
   * @param file any dictionary that LanguageTool has; it makes no speller without one
   * @param own which is asked for all but the suggestions
   * @param dictionary the one it has
   * @param distance how many slips its suggestions may be away
   */
  public QuickSpeller(
      String file, MorfologikSpeller own, SpellingDictionary dictionary, int distance) {
    super(file, distance);
    this.own = own;
    this.dictionary = dictionary;
    this.distance = distance;
  }

  @Override
  public List<WeightedSuggestion> getSuggestions(String word) {
    if (word.length() > StringMatcher.MAX_MATCH_LENGTH) {
      return new ArrayList<>();
    }
    List<WeightedSuggestion> near = dictionary.near(word, distance);
    if (convertsCase() && StringTools.isAllUppercase(word)) {
      return fitted(near, word, each -> each.toUpperCase(Locale.getDefault()));
    }
    if (convertsCase() && StringTools.startsWithUppercase(word)) {
      return fitted(near, word, StringTools::uppercaseFirstChar);
    }
    return new ArrayList<>(near);
  }

  /** Each once, with the capitals of the word but where it has some of its own. */
  private static List<WeightedSuggestion> fitted(
      List<WeightedSuggestion> suggestions, String word, UnaryOperator<String> capitals) {
    Map<String, WeightedSuggestion> fitted = new LinkedHashMap<>();
    for (WeightedSuggestion each : suggestions) {
      String capital = capitals.apply(each.getWord());
      boolean kept = capital.equals(word) || StringTools.isMixedCase(each.getWord());
      String shown = kept ? each.getWord() : capital;
      fitted.putIfAbsent(shown, new WeightedSuggestion(shown, each.getWeight()));
    }
    return new ArrayList<>(fitted.values());
  }

  @Override
  public boolean isMisspelled(String word) {
    return own.isMisspelled(word);
  }

  @Override
  public List<String> findReplacements(String word) {
    return own.findReplacements(word);
  }

  @Override
  public List<String> findSimilarWords(String word) {
    return own.findSimilarWords(word);
  }

  @Override
  @Deprecated
  public Speller getSpeller() {
    return own.getSpeller();
  }

  @Override
  public boolean convertsCase() {
    return own.convertsCase();
  }

  @Override
  public int getFrequency(String word) {
    return own.getFrequency(word);
  }

  @Override
  public String toString() {
    return own.toString();
  }
}
