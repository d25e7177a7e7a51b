package dev.copydesk.languagetool;

import dev.copydesk.languagetool.sieve.PatternSieve;
import dev.copydesk.languagetool.sieve.Patterns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.TextLevelRule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRule;
import org.languagetool.rules.patterns.RuleSet;

/**
 * Rules by how several threads may run them over one text: those that are patterns keep no state,
 * so that any thread may run them over any sentence; each other is run by one thread, over all
 * sentences in their order.
 */
final class SortedRules {
  /** Of a text with fewer sentences patterns are asked about one by one. */
  private static final int MANY = 300;

  /** Into how many groups those for sentences are parted that are quick. */
  private static final int GROUPS = 4;

  private final RuleSet all;
  private final RuleSet patterns;
  private final PatternSieve sieve;
  private final Glances glances;

  /** The patterns together, once a long text has come. */
  private @Nullable Patterns together;

  /** Each for one thread at a time; those that take longest come first. */
  private final List<List<Rule>> groups = new ArrayList<>();

  /** The numbers of the rules among all. */
  private final IdentityHashMap<Rule, Integer> places = new IdentityHashMap<>();

  /**
   * @param rules in the order in which LanguageTool has them
   * @param sieve tells which patterns need not be tried
   * @param glances tell over which sentences other rules need not be run
   */
  SortedRules(List<Rule> rules, PatternSieve sieve, Glances glances) {
    this.sieve = sieve;
    this.glances = glances;
    all = RuleSet.plain(rules);
    List<Rule> ofUser = new ArrayList<>();
    List<Rule> ofPattern = new ArrayList<>();
    List<List<Rule>> quick = new ArrayList<>();
    List<List<Rule>> slow = new ArrayList<>();
    for (int i = 0; i < GROUPS; i++) {
      quick.add(new ArrayList<>());
    }
    for (Rule rule : rules) {
      places.put(rule, places.size());
      if (rule instanceof GuardedRule || rule instanceof GuardedTextRule) {
        // They have one guard between them.
        ofUser.add(rule);
      } else if (rule instanceof TextLevelRule || rule.isDictionaryBasedSpellingRule()) {
        slow.add(List.of(rule));
      } else if (rule instanceof AbstractPatternRule) {
        ofPattern.add(rule);
      } else {
        quick.get(places.size() % GROUPS).add(rule);
      }
    }
    groups.add(ofUser);
    groups.addAll(slow);
    groups.addAll(quick);
    groups.removeIf(List::isEmpty);
    patterns = RuleSet.textLemmaHinted(ofPattern);
  }

  /** All of them. */
  RuleSet all() {
    return all;
  }

  /**
   * What there is to do to run them over a text.
   *
   * @param parts the sentences in parts, by the numbers of their first sentences, and the number
   *     behind the last
   * @param found is given what they find
   */
  List<Runnable> over(
      List<AnalyzedSentence> sentences,
      List<Integer> parts,
      AnnotatedText text,
      FoundMatches found) {
    List<Runnable> tasks = new ArrayList<>();
    for (List<Rule> group : groups) {
      tasks.add(() -> run(group, sentences, text, found));
    }
    if (sentences.size() >= MANY && together == null) {
      together = sieve.together(patterns.allRules());
    }
    Patterns all = together;
    for (int i = 0; i + 1 < parts.size(); i++) {
      int from = parts.get(i);
      int to = parts.get(i + 1);
      tasks.add(() -> runPatterns(all, sentences, from, to, found));
    }
    return tasks;
  }

  private void run(
      List<Rule> group, List<AnalyzedSentence> sentences, AnnotatedText text, FoundMatches found) {
    try {
      List<Rule> ofSentences = new ArrayList<>();
      for (Rule rule : group) {
        if (rule instanceof TextLevelRule ofText) {
          found.addInText(place(rule), List.of(ofText.match(sentences, text)));
        } else {
          ofSentences.add(rule);
        }
      }
      if (!ofSentences.isEmpty()) {
        runOverEach(sentences, ofSentences, found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void runOverEach(List<AnalyzedSentence> sentences, List<Rule> rules, FoundMatches found)
      throws IOException {
    List<Glance> before = rules.stream().map(glances::of).toList();
    for (int i = 0; i < sentences.size(); i++) {
      AnalyzedSentence sentence = sentences.get(i);
      for (int j = 0; j < rules.size(); j++) {
        if (before.get(j).mayMatch(sentence)) {
          run(rules.get(j), i, sentence, found);
        }
      }
    }
  }

  /**
   * @param all the patterns together; null if they are asked about one by one
   */
  private void runPatterns(
      @Nullable Patterns all,
      List<AnalyzedSentence> sentences,
      int from,
      int to,
      FoundMatches found) {
    try {
      for (int i = from; i < to; i++) {
        AnalyzedSentence sentence = sentences.get(i);
        for (Rule rule : all == null ? oneByOne(sentence) : among(all, sentence)) {
          run(rule, i, sentence, found);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Rule> oneByOne(AnalyzedSentence sentence) {
    PatternSieve.Look look = sieve.at(sentence);
    List<Rule> rules = patterns.rulesForSentence(sentence);
    rules.removeIf(rule -> rule instanceof PatternRule pattern && !look.mayMatch(pattern));
    return rules;
  }

  private List<Rule> among(Patterns all, AnalyzedSentence sentence) {
    PatternSieve.Look look = sieve.at(sentence);
    List<Rule> rules = new ArrayList<>();
    for (int i = look.next(all, 0); i < all.size(); i = look.next(all, i + 1)) {
      rules.add(patterns.allRules().get(i));
    }
    return rules;
  }

  private void run(Rule rule, int number, AnalyzedSentence sentence, FoundMatches found)
      throws IOException {
    RuleMatch[] matches = rule.match(sentence);
    if (matches.length > 0) {
      found.addInSentence(number, place(rule), List.of(matches));
    }
  }

  private int place(Rule rule) {
    return places.getOrDefault(rule, 0);
  }
}
