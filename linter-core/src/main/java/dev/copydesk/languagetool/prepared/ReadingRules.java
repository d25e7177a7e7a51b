package dev.copydesk.languagetool.prepared;

import dev.copydesk.languagetool.sieve.PatternSieve;
import dev.copydesk.languagetool.sieve.Patterns;
import dev.copydesk.languagetool.sieve.Sieve;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.Language;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;

/**
 * The rules by which LanguageTool chooses among the readings of words, in its order. A rule is made
 * when it is first asked for, by LanguageTool itself, and stays. Safe for use by many threads.
 */
public final class ReadingRules {
  /** As {@code XmlRuleDisambiguator} reads them, one behind the other. */
  static final List<String> FILES =
      List.of(
          "/org/languagetool/resource/en/disambiguation.xml",
          "/org/languagetool/resource/disambiguation-global.xml");

  private final List<MadeReadingRules> files;

  private ReadingRules(List<MadeReadingRules> files) {
    this.files = files;
  }

  /**
   * Those of English; empty if its files were not prepared, or have changed since.
   *
   * @param sieve where their sieves belong
   */
  public static Optional<ReadingRules> of(Language english, PatternSieve sieve) {
    if (!UsualCase.isHere()) {
      return Optional.empty();
    }
    Map<String, Mark> here = new HashMap<>();
    List<MadeReadingRules> files = new ArrayList<>();
    // LanguageTool makes the same for all dialects.
    Language language = english.getDefaultLanguageVariant();
    int first = 0;
    for (String name : FILES) {
      Optional<ByteReader> in = PreparedFile.open(name, here);
      if (in.isEmpty()) {
        return Optional.empty();
      }
      MadeReadingRules file = new MadeReadingRules(name, first, in.get(), language, sieve);
      files.add(file);
      first += file.size();
    }
    return Optional.of(new ReadingRules(files));
  }

  /** The numbers of the rules that LanguageTool chooses by the words of a sentence. */
  public BitSet chosen(AnalyzedSentence sentence) {
    BitSet chosen = new BitSet();
    for (MadeReadingRules file : files) {
      BitSet ofFile = file.hints().candidates(sentence);
      for (int i = ofFile.nextSetBit(0); i >= 0; i = ofFile.nextSetBit(i + 1)) {
        chosen.set(file.first() + i);
      }
    }
    return chosen;
  }

  /** Whether a sentence has the words and lemmas that a rule asks for. */
  public boolean mayMatch(int rule, AnalyzedSentence sentence) {
    MadeReadingRules file = fileOf(rule);
    return file.hints().mayMatch(rule - file.first(), sentence);
  }

  /** A rule by its number. */
  public DisambiguationPatternRule get(int rule) {
    MadeReadingRules file = fileOf(rule);
    return file.get(rule - file.first());
  }

  /** The sieve of a rule; empty if it can match anywhere, as far as can be told. */
  public Optional<Sieve> sieve(int rule) {
    MadeReadingRules file = fileOf(rule);
    return file.sieves().get(rule - file.first());
  }

  private MadeReadingRules fileOf(int rule) {
    for (MadeReadingRules file : files) {
      if (rule < file.first() + file.size()) {
        return file;
      }
    }
    throw new IndexOutOfBoundsException(rule);
  }

  /** All of them, to be gone through together. */
  public Patterns together() {
    List<@Nullable Sieve> all = new ArrayList<>();
    for (MadeReadingRules file : files) {
      for (int i = 0; i < file.size(); i++) {
        all.add(file.sieves().get(i).orElse(null));
      }
    }
    return new Patterns(all);
  }
}
