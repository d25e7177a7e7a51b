package dev.copydesk.languagetool;

import dev.copydesk.languagetool.prepared.RuleKind;
import java.util.Set;
import org.languagetool.rules.ITSIssueType;
import org.languagetool.rules.Rule;

/** Which of LanguageTool's rules speak of taste, not of mistakes. */
final class Style {
  private static final Set<ITSIssueType> TYPES =
      Set.of(ITSIssueType.Style, ITSIssueType.LocaleViolation, ITSIssueType.Register);

  private static final Set<String> CATEGORIES =
      Set.of(
          "COLLOQUIALISMS",
          "CREATIVE_WRITING",
          "GENDER_NEUTRALITY",
          "PLAIN_ENGLISH",
          "REDUNDANCY",
          "REPETITIONS_STYLE",
          "STYLE",
          "TEXT_ANALYSIS",
          "WIKIPEDIA");

  /** What people say otherwise than editors would write it. */
  private static final Set<String> SPEECH =
      Set.of("COLLOCATIONS", "GRAMMAR", "NONSTANDARD_PHRASES", "SEMANTICS");

  private Style() {}

  /** Whether a rule is about how sentences are made, which is the speaker's own affair. */
  static boolean isOfSpeech(Rule rule) {
    return SPEECH.contains(rule.getCategory().getId().toString());
  }

  static boolean isStylistic(Rule rule) {
    return isStylistic(rule.getLocQualityIssueType(), rule.getCategory().getId().toString());
  }

  static boolean isStylistic(RuleKind kind) {
    return isStylistic(ITSIssueType.valueOf(kind.issueType()), kind.category());
  }

  private static boolean isStylistic(ITSIssueType type, String category) {
    return TYPES.contains(type) || CATEGORIES.contains(category);
  }
}
