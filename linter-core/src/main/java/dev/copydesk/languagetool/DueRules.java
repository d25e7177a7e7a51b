package dev.copydesk.languagetool;

import dev.copydesk.languagetool.prepared.PreparedRules;
import dev.copydesk.languagetool.sieve.PatternSieve;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Rule;

/**
 * The rules of some keys, in the order in which LanguageTool has them. Of those that are prepared
 * there are only those that could match a sentence of a text so far; the others would have found
 * nothing. For one checker.
 */
final class DueRules {
  private final List<Rule> before;
  private final List<Rule> behind;
  private final Optional<Prepared> prepared;
  private final PatternSieve sieve;
  private final Glances glances;
  private @Nullable SortedRules rules;
  private int made;

  private record Prepared(PreparedRules rules, PreparedRules.Choice choice) {}

  /**
   * @param before LanguageTool's rules that come before those that are prepared
   * @param prepared those; empty if LanguageTool reads its files itself
   * @param behind what comes behind them
   * @param sieve tells which patterns need not be tried
   * @param glances tell over which sentences other rules need not be run
   */
  DueRules(
      List<Rule> before,
      Optional<PreparedRules> prepared,
      List<Rule> behind,
      Set<RuleKey> keys,
      PatternSieve sieve,
      Glances glances) {
    this.sieve = sieve;
    this.glances = glances;
    this.before = chosen(before, keys);
    this.behind = chosen(behind, keys);
    this.prepared =
        prepared.map(all -> new Prepared(all, all.choose(kind -> keys.contains(RuleKey.of(kind)))));
  }

  private static List<Rule> chosen(List<Rule> rules, Set<RuleKey> keys) {
    return rules.stream().filter(rule -> keys.contains(RuleKey.of(rule))).toList();
  }

  /** Makes those that could match some sentences. Safe for use by many threads. */
  void make(List<AnalyzedSentence> sentences) {
    prepared.ifPresent(all -> all.rules().make(all.choice(), sentences));
  }

  /** Those that have been made, at least. */
  SortedRules made() {
    int madeNow = prepared.map(all -> all.rules().made()).orElse(0);
    SortedRules known = rules;
    if (known == null || made != madeNow) {
      List<Rule> all = new ArrayList<>(before);
      prepared.ifPresent(files -> all.addAll(files.rules().made(files.choice())));
      all.addAll(behind);
      known = new SortedRules(all, sieve, glances);
      rules = known;
      made = madeNow;
    }
    return known;
  }
}
