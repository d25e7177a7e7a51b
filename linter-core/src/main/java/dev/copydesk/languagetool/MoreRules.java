package dev.copydesk.languagetool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleTransformer.TransformedRules;
import org.languagetool.rules.patterns.RepeatedPatternRuleTransformer;

/** The rules of a language beside those LanguageTool has: the user's, and those that count. */
final class MoreRules {
  private final List<AbstractPatternRule> ofUser;
  private final Set<Rule> known = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Rule> counting;
  private final Language language;
  private final Clock clock = new Clock();

  /**
   * @param grammar files of rules for the language
   * @param ngrams counts for it
   */
  MoreRules(Language language, List<RuleFile> grammar, Optional<Ngrams> ngrams) {
    this.language = language;
    ofUser = grammar.stream().flatMap(file -> file.rulesFor(language).stream()).toList();
    known.addAll(ofUser);
    counting = ngrams.map(counts -> counts.rules(language)).orElse(List.of());
  }

  Language language() {
    return language;
  }

  /** Whether a rule, as a match names it, is of a user's file. */
  boolean isOfUser(Rule rule) {
    return known.contains(rule);
  }

  /** The rules of an id in the user's files, as they were written. */
  List<Rule> ofUser(String id) {
    return ofUser.stream().filter(rule -> rule.getId().equals(id)).<Rule>map(rule -> rule).toList();
  }

  boolean hasRulesOfUser() {
    return !ofUser.isEmpty();
  }

  /** For one checker. */
  Guard newGuard() {
    return new Guard(clock);
  }

  /** All of them, the user's under guard. */
  List<Rule> guardedBy(Guard guard) {
    // Some of LanguageTool's rules wait until a word has come up often enough.
    TransformedRules rules = new RepeatedPatternRuleTransformer(language).apply(ofUser);
    List<Rule> guarded = new ArrayList<>(counting);
    for (Rule each : rules.getTransformedRules()) {
      if (each instanceof RepeatedPatternRuleTransformer.RepeatedPatternRule repeated) {
        guarded.add(new GuardedTextRule(repeated, repeated.getWrappedRules().get(0), guard));
      }
    }
    rules.getRemainingRules().forEach(rule -> guarded.add(new GuardedRule(rule, guard)));
    return guarded;
  }
}
