package dev.copydesk.languagetool;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The keys of the rules that run over articles.
 *
 * @param choice by which they were chosen
 * @param wanted the selection they were chosen for
 * @param all whatever runs
 * @param grave those that find fault with a sentence, and are heard when a suggestion is tried
 */
record DueKeys(RuleChoice choice, Wanted wanted, Set<RuleKey> all, Set<RuleKey> grave) {
  /**
   * Those of a language.
   *
   * @param ofSentences which of its keys are of rules that need no more than a sentence
   */
  static DueKeys of(Set<RuleKey> keys, Set<RuleKey> ofSentences, RuleChoice choice, Wanted wanted) {
    Set<RuleKey> all = choice.due(keys, wanted);
    Set<RuleKey> grave =
        all.stream()
            .filter(ofSentences::contains)
            .filter(choice::isGrave)
            .collect(Collectors.toUnmodifiableSet());
    return new DueKeys(choice, wanted, all, grave);
  }

  /** Whether they are what would be chosen; mostly it is the very same selection. */
  boolean isOf(RuleChoice otherChoice, Wanted otherWanted) {
    return choice.isSame(otherChoice) && (wanted == otherWanted || wanted.equals(otherWanted));
  }
}
