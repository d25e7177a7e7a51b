package dev.copydesk.languagetool;

import dev.copydesk.languagetool.prepared.PreparedRules;
import dev.copydesk.languagetool.sieve.PatternSieve;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.languagetool.Language;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * One of LanguageTool's checkers, for one text at a time.
 *
 * <p>Its own switches are all on, and are left alone: which rules run is said by the set of rules
 * handed over with each text, so that a checker serves any selection without being rebuilt.
 */
final class Checker {
  private static final String BETWEEN = "\n\n";
  private static final int MOST_SETS = 4;

  private final ReplayingTool tool;
  private final List<Rule> rules;
  private final Optional<PreparedRules> prepared;
  private final RecentSentences recent;
  private final PatternSieve sieve;
  private final Glances glances = new Glances();

  /** How many of the rules come before those that are prepared. */
  private final int before;

  private final Map<Set<RuleKey>, DueRules> due = new LinkedHashMap<>();
  private final Guard guard;
  private final boolean guarded;

  /**
   * @param prepared the rules of LanguageTool's files, shared; empty if it is to read them itself
   * @param sieve tells which patterns need not be tried, shared
   * @param recent what checkers of the same language have read, shared
   */
  Checker(
      Language language,
      MoreRules more,
      Optional<PreparedRules> prepared,
      PatternSieve sieve,
      RecentSentences recent) {
    this.sieve = sieve;
    this.prepared = prepared;
    this.recent = recent;
    if (prepared.isPresent()) {
      JavaRules own = JavaRules.of(language);
      tool = own.newTool(language);
      rules = own.all();
      before = own.before().size();
      prepared.get().kinds().stream()
          .map(RuleKey::of)
          .filter(key -> !key.onByDefault())
          .forEach(key -> tool.enableRule(key.id()));
    } else {
      tool = new ReplayingTool(language);
      rules = new ArrayList<>(tool.getAllRules());
      before = rules.size();
    }
    tool.setCleanOverlappingMatches(false);
    guard = more.newGuard();
    guarded = more.hasRulesOfUser();
    rules.addAll(more.guardedBy(guard));
    rules.stream()
        .filter(rule -> !RuleKey.isOnByDefault(rule))
        .forEach(rule -> tool.enableRule(rule.getId()));
  }

  /** Every rule, on by default or not, but for those that are prepared. */
  List<Rule> rules() {
    return rules;
  }

  /** Which of the user's rules failed on the last text, and how. */
  Map<Rule, String> troubles() {
    return guard.troubles();
  }

  /**
   * What the rules of some keys find in a text, in no order, overlapping.
   *
   * @param spare what helps
   */
  List<RuleMatch> check(String text, Set<RuleKey> keys, SpareThreads spare) {
    AnnotatedText annotated = new AnnotatedTextBuilder().addText(text).build();
    DueRules rules = due(keys);
    if (guarded) {
      guard.begin();
    }
    try {
      TextSentences sentences =
          TextSentences.of(text, tool, recent, new InTurn<>(rules::make), spare);
      FoundMatches found = new FoundMatches();
      SortedRules made = rules.made();
      spare.run(made.over(sentences.analyzed(), sentences.parts(), annotated, found));
      return tool.matches(annotated, sentences, made.all(), found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      guard.end();
    }
  }

  /** What the rules of some keys find in sentences, each as if it stood alone, in their order. */
  List<List<Hit>> checkEach(List<String> sentences, Set<RuleKey> keys, SpareThreads spare) {
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
    for (RuleMatch match : check(all, keys, spare)) {
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
  private DueRules due(Set<RuleKey> keys) {
    DueRules known = due.get(keys);
    if (known != null) {
      return known;
    }
    if (due.size() >= MOST_SETS) {
      due.clear();
    }
    DueRules made =
        new DueRules(
            rules.subList(0, before),
            prepared,
            rules.subList(before, rules.size()),
            keys,
            sieve,
            glances);
    due.put(keys, made);
    return made;
  }
}
