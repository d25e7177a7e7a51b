package dev.copydesk.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.languagetool.rules.RuleMatch;

/**
 * Has the suggestions of findings worked out when they are looked at. LanguageTool's rules of
 * spelling do, but English then looks at all of them to mend some.
 */
final class LaterSuggestions {
  /** Of these it also mends what kind of issue they are. */
  private static final String OTHERWISE_MENDED = "EN_SIMPLE_REPLACE";

  private LaterSuggestions() {}

  /**
   * Findings with suggestions to be mended.
   *
   * @param mending what LanguageTool does, each finding by itself
   */
  static List<RuleMatch> of(List<RuleMatch> matches, UnaryOperator<List<RuleMatch>> mending) {
    List<RuleMatch> mended = new ArrayList<>();
    for (RuleMatch match : matches) {
      if (match.getRule().isDictionaryBasedSpellingRule()
          && !match.getSpecificRuleId().startsWith(OTHERWISE_MENDED)) {
        RuleMatch later = new RuleMatch(match);
        later.setLazySuggestedReplacements(
            () -> mending.apply(List.of(match)).get(0).getSuggestedReplacementObjects());
        mended.add(later);
      } else {
        mended.addAll(mending.apply(List.of(match)));
      }
    }
    return mended;
  }
}
