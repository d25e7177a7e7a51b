package dev.copydesk.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.RuleSet;

/**
 * One of LanguageTool's checkers, for one thread at a time.
 *
 * <p>Its own switches are all on, and are left alone: which rules run is said by the set of rules
 * handed over with each text, so that a checker serves any selection without being rebuilt.
 */
final class Checker {
  private final JLanguageTool tool;
  private final List<Rule> rules;
  private final Guard guard;
  private final boolean guarded;
  private Set<RuleKey> lastKeys = Set.of();
  private RuleSet lastRules = RuleSet.plain(List.of());

  Checker(Language language, MoreRules more) {
    tool = new JLanguageTool(language);
    tool.setCleanOverlappingMatches(false);
    guard = more.newGuard();
    guarded = more.hasRulesOfUser();
    rules = new ArrayList<>(tool.getAllRules());
    rules.addAll(more.guardedBy(guard));
    rules.stream().filter(rule -> !RuleKey.isOnByDefault(rule)).forEach(this::enable);
  }

  private void enable(Rule rule) {
    tool.enableRule(rule.getId());
  }

  /** Every rule, on by default or not. */
  List<Rule> rules() {
    return rules;
  }

  /** Which of the user's rules failed on the last text, and how. */
  Map<Rule, String> troubles() {
    return guard.troubles();
  }

  /** What the rules of some keys find in a text, in no order, overlapping. */
  List<RuleMatch> check(String text, Set<RuleKey> keys) {
    if (!keys.equals(lastKeys)) {
      lastRules =
          RuleSet.textLemmaHinted(
              rules.stream().filter(rule -> keys.contains(RuleKey.of(rule))).toList());
      lastKeys = keys;
    }
    if (guarded) {
      guard.begin();
    }
    AnnotatedText annotated = new AnnotatedTextBuilder().addText(text).build();
    try {
      return tool.checkInternalWithCustomRules(
              lastRules,
              annotated,
              JLanguageTool.ParagraphHandling.NORMAL,
              null,
              JLanguageTool.Mode.ALL,
              JLanguageTool.Level.PICKY,
              Set.of(),
              null,
              tool.sentenceTokenize(text),
              tool.analyzeText(text))
          .getRuleMatches();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      guard.end();
    }
  }
}
