package dev.copydesk.languagetool.prepared;

import dev.copydesk.languagetool.sieve.PatternSieve;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.languagetool.AnalyzedSentence;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.RepeatedPatternRuleTransformer;

/**
 * The rules of a language that LanguageTool has in files. A rule is made when a sentence comes that
 * it can match, by LanguageTool itself, and stays. Safe for use by many threads.
 */
public final class PreparedRules {
  private final Language language;
  private final List<MadeRules> files;

  /** The rules that look at a text as a whole, by their ids, made. */
  private final Map<String, Rule> ofText = new ConcurrentHashMap<>();

  /** Held while rules are being made. */
  private final Object making = new Object();

  /** Goes up when rules begin to be made, and again when they are there; odd in between. */
  private final AtomicInteger made = new AtomicInteger();

  private PreparedRules(Language language, List<MadeRules> files) {
    this.language = language;
    this.files = files;
  }

  /** Rules that are chosen, file by file, by their numbers. */
  public static final class Choice {
    private final List<BitSet> rules;

    /** In the order in which LanguageTool would run them. */
    private final Map<String, List<BitSet>> ofText;

    private Choice(List<BitSet> rules, Map<String, List<BitSet>> ofText) {
      this.rules = rules;
      this.ofText = ofText;
    }
  }

  /**
   * Those of a language; empty if its files were not prepared, or have changed since.
   *
   * @param sieve tells which of them need not be made
   */
  public static Optional<PreparedRules> of(Language language, PatternSieve sieve) {
    if (!UsualCase.isHere()
        || !language.getDefaultEnabledRulesForVariant().isEmpty()
        || !language.getDefaultDisabledRulesForVariant().isEmpty()) {
      return Optional.empty();
    }
    List<PreparedFile> files = new ArrayList<>();
    Map<String, Mark> here = new HashMap<>();
    for (String name : language.getRuleFileNames()) {
      Optional<PreparedFile> file = PreparedFile.of(name, here);
      if (file.isEmpty()) {
        return Optional.empty();
      }
      files.add(file.get());
    }
    return Optional.of(of(language, files, sieve));
  }

  /** Those of some files, none of them made. */
  static PreparedRules of(Language language, List<PreparedFile> files, PatternSieve sieve) {
    return new PreparedRules(
        language, files.stream().map(file -> new MadeRules(file, language, sieve)).toList());
  }

  /** The kinds there are, in the order of their first rules. */
  public Set<RuleKind> kinds() {
    Set<RuleKind> kinds = new LinkedHashSet<>();
    files.forEach(each -> kinds.addAll(each.file().kinds()));
    return kinds;
  }

  /** The rules of some kinds. */
  public Choice choose(Predicate<RuleKind> wanted) {
    List<BitSet> rules = new ArrayList<>();
    // LanguageTool puts them into such a map, too, and runs them in its order.
    Map<String, List<BitSet>> texts = new HashMap<>();
    for (int i = 0; i < files.size(); i++) {
      PreparedFile file = files.get(i).file();
      Set<RuleKind> chosen = Set.copyOf(file.kinds().stream().filter(wanted).toList());
      BitSet ofSentence = new BitSet();
      for (int rule = 0; rule < file.recording().rules(); rule++) {
        RuleKind kind = file.kind(rule);
        if (chosen.contains(kind)) {
          if (kind.isOfText()) {
            texts.computeIfAbsent(kind.id(), missing -> none()).get(i).set(rule);
          } else {
            ofSentence.set(rule);
          }
        }
      }
      rules.add(ofSentence);
    }
    return new Choice(rules, texts);
  }

  private List<BitSet> none() {
    return files.stream().map(each -> new BitSet()).toList();
  }

  /** Makes those of the chosen rules that can match a sentence of a text. */
  public void make(Choice choice, List<AnalyzedSentence> sentences) {
    for (int i = 0; i < files.size(); i++) {
      BitSet missing = new BitSet();
      for (AnalyzedSentence sentence : sentences) {
        files.get(i).addMissing(choice.rules.get(i), sentence, missing);
      }
      if (!missing.isEmpty()) {
        MadeRules file = files.get(i);
        making(() -> file.make(missing));
      }
    }
    choice.ofText.forEach(
        (id, members) -> {
          if (!ofText.containsKey(id) && canMatch(members, sentences)) {
            making(() -> ofText.computeIfAbsent(id, missing -> together(members)));
          }
        });
  }

  private void making(Runnable work) {
    synchronized (making) {
      made.incrementAndGet();
      try {
        work.run();
      } finally {
        made.incrementAndGet();
      }
    }
  }

  /**
   * Another number each time when rules have been made. Whoever asks first for the number and then
   * for the rules has all that were there when the number was the same.
   */
  public int made() {
    int now = made.get();
    if (now % 2 == 0) {
      return now;
    }
    // Some that another thread is making may have been seen already.
    synchronized (making) {
      return made.get();
    }
  }

  /** Those of the chosen rules that have been made, in the order in which LanguageTool has them. */
  public List<Rule> made(Choice choice) {
    List<Rule> rules = new ArrayList<>();
    for (String id : choice.ofText.keySet()) {
      Rule known = ofText.get(id);
      if (known != null) {
        rules.add(known);
      }
    }
    for (int i = 0; i < files.size(); i++) {
      files.get(i).addMade(choice.rules.get(i), rules);
    }
    return rules;
  }

  private boolean canMatch(List<BitSet> members, List<AnalyzedSentence> sentences) {
    for (int i = 0; i < files.size(); i++) {
      Hints hints = files.get(i).file().hints();
      BitSet ofFile = members.get(i);
      if (ofFile.stream()
          .anyMatch(rule -> sentences.stream().anyMatch(each -> hints.mayMatch(rule, each)))) {
        return true;
      }
    }
    return false;
  }

  private Rule together(List<BitSet> members) {
    List<AbstractPatternRule> all = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      files.get(i).make(members.get(i)).forEach(all::addAll);
    }
    return around(all);
  }

  /** What LanguageTool puts around rules that wait for repetitions. */
  private Rule around(List<AbstractPatternRule> members) {
    return new RepeatedPatternRuleTransformer(language).apply(members).getTransformedRules().get(0);
  }

  /** All rules of an id, made anew, with their examples. */
  public List<Rule> withExamples(String id) {
    List<AbstractPatternRule> members = new ArrayList<>();
    boolean isOfText = false;
    for (MadeRules each : files) {
      PreparedFile file = each.file();
      BitSet wanted = new BitSet();
      for (int rule = 0; rule < file.recording().rules(); rule++) {
        boolean isWanted = file.kind(rule).id().equals(id);
        wanted.set(rule, isWanted);
        isOfText |= isWanted && file.kind(rule).isOfText();
      }
      if (!wanted.isEmpty()) {
        Recording recording = file.recording();
        Teller teller = new Teller(recording, file.name(), language, file.examples());
        for (int group = 0; group < recording.groups(); group++) {
          int next = wanted.nextSetBit(recording.firstRule(group));
          if (next >= 0 && next < recording.firstRule(group + 1)) {
            teller.make(group, wanted::get, (rule, rules) -> members.addAll(rules));
          }
        }
      }
    }
    return isOfText ? List.of(around(members)) : List.copyOf(members);
  }
}
