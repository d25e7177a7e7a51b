package dev.copydesk.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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
  private Set<RuleKey> lastKeys = Set.of();
  private RuleSet lastRules = RuleSet.plain(List.of());

  Checker(Language language) {
    tool = new JLanguageTool(language);
    tool.setCleanOverlappingMatches(false);
    rules = tool.getAllRules();
    rules.stream().filter(rule -> !RuleKey.isOnByDefault(rule)).forEach(this::enable);
  }

  private void enable(Rule rule) {
    tool.enableRule(rule.getId());
  }

  /** Every rule, on by default or not. */
  List<Rule> rules() {
    return rules;
  }

  /** What the rules of some keys find in a text, in no order, overlapping. */
  List<RuleMatch> check(String text, Set<RuleKey> keys) {
    if (!keys.equals(lastKeys)) {
      lastRules =
          RuleSet.textLemmaHinted(
              rules.stream().filter(rule -> keys.contains(RuleKey.of(rule))).toList());
      lastKeys = keys;
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
    }
  }
}
