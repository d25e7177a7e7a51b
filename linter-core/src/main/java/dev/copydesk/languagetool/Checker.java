package dev.copydesk.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
  private static final String BETWEEN = "\n\n";
  private static final int MOST_SETS = 4;

  private final JLanguageTool tool;
  private final List<Rule> rules;
  private final Map<Set<RuleKey>, RuleSet> ruleSets = new LinkedHashMap<>();
  private final Guard guard;
  private final boolean guarded;

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
    AnnotatedText annotated = new AnnotatedTextBuilder().addText(text).build();
    if (guarded) {
      guard.begin();
    }
    try {
      return tool.checkInternalWithCustomRules(
              ruleSet(keys),
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

  /** What the rules of some keys find in sentences, each as if it stood alone, in their order. */
  List<List<Hit>> checkEach(List<String> sentences, Set<RuleKey> keys) {
    List<List<Hit>> hits = new ArrayList<>();
    int[] ends = new int[sentences.size()];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ends.length; i++) {
      text.append(sentences.get(i));
      ends[i] = text.length();
      text.append(BETWEEN);
      hits.add(new ArrayList<>());
    }
    String all = text.toString();
    for (RuleMatch match : check(all, keys)) {
      int at = Arrays.binarySearch(ends, match.getToPos());
      int index = at >= 0 ? at : -at - 1;
      int start = index == 0 ? 0 : ends[index - 1] + BETWEEN.length();
      if (match.getFromPos() >= start && index < ends.length) {
        hits.get(index).add(Hit.of(match, all, start));
      }
    }
    return hits;
  }

  /** An article is read by one set, and its repaired sentences by another. */
  private RuleSet ruleSet(Set<RuleKey> keys) {
    RuleSet known = ruleSets.get(keys);
    if (known != null) {
      return known;
    }
    if (ruleSets.size() >= MOST_SETS) {
      ruleSets.clear();
    }
    RuleSet made =
        RuleSet.textLemmaHinted(
            rules.stream().filter(rule -> keys.contains(RuleKey.of(rule))).toList());
    ruleSets.put(keys, made);
    return made;
  }
}
