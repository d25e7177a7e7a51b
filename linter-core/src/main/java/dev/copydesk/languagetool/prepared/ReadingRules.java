package dev.copydesk.languagetool.prepared;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.languagetool.AnalyzedSentence;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
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

  /** Those of English; empty if its files were not prepared, or have changed since. */
  public static Optional<ReadingRules> of(Language english) {
    if (!UsualCase.isHere()) {
      return Optional.empty();
    }
    Map<String, Mark> here = new HashMap<>();
    List<MadeReadingRules> files = new ArrayList<>();
    for (String name : FILES) {
      // LanguageTool makes the same for all dialects.
      PreparedFile.open(name, here)
          .map(in -> new MadeReadingRules(name, in, english.getDefaultLanguageVariant()))
          .ifPresent(files::add);
    }
    return files.size() == FILES.size() ? Optional.of(new ReadingRules(files)) : Optional.empty();
  }

  /** The numbers of the rules that LanguageTool chooses by the words of a sentence. */
  public BitSet chosen(AnalyzedSentence sentence) {
    BitSet chosen = new BitSet();
    int first = 0;
    for (MadeReadingRules file : files) {
      BitSet ofFile = file.hints().candidates(sentence);
      for (int i = ofFile.nextSetBit(0); i >= 0; i = ofFile.nextSetBit(i + 1)) {
        chosen.set(first + i);
      }
      first += file.size();
    }
    return chosen;
  }

  /** Whether a rule can match a sentence, as far as that is known before it is made. */
  public boolean mayMatch(int rule, AnalyzedSentence sentence) {
    int first = 0;
    for (MadeReadingRules file : files) {
      if (rule < first + file.size()) {
        return file.hints().mayMatch(rule - first, sentence);
      }
      first += file.size();
    }
    throw new IndexOutOfBoundsException(rule);
  }

  /** A rule by its number. */
  public DisambiguationPatternRule get(int rule) {
    int first = 0;
    for (MadeReadingRules file : files) {
      if (rule < first + file.size()) {
        return file.get(rule - first);
      }
      first += file.size();
    }
    throw new IndexOutOfBoundsException(rule);
  }

  /** All of them, made. */
  public List<Rule> all() {
    List<Rule> all = new ArrayList<>();
    for (MadeReadingRules file : files) {
      for (int i = 0; i < file.size(); i++) {
        all.add(file.get(i));
      }
    }
    return all;
  }
}
