package dev.copydesk.languagetool;

import dev.copydesk.languagetool.speller.QuickSpeller;
import dev.copydesk.languagetool.speller.SpellingDictionary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import morfologik.stemming.Dictionary;
import org.languagetool.rules.Rule;
import org.languagetool.rules.spelling.morfologik.MorfologikMultiSpeller;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;

/**
 * Has LanguageTool's rules of spelling find their suggestions by a quick search. Each dictionary is
 * made ready for it once, whichever rules use it.
 */
final class SpellingSearch {
  /** A rule has one for each distance at which it looks, if nearer ones find nothing. */
  private static final List<String> SPELLERS = List.of("speller1", "speller2", "speller3");

  /** Of what they are made: those for all questions, and those asked for suggestions first. */
  private static final List<String> PARTS = List.of("spellers", "defaultDictSpellers");

  private final Map<Dictionary, Optional<SpellingDictionary>> dictionaries = new WeakHashMap<>();

  /** Gives a rule the search, if it is one of spelling. */
  void give(Rule rule) {
    if (rule instanceof MorfologikSpellerRule speller) {
      try {
        // Only then it has its dictionaries.
        speller.isMisspelled("a");
        for (String each : SPELLERS) {
          give(speller, Internals.get(MorfologikSpellerRule.class, each, speller));
        }
      } catch (IOException | ReflectiveOperationException | RuntimeException e) {
        // It looks for suggestions itself, as another release of it has to.
        return;
      }
    }
  }

  private void give(MorfologikSpellerRule rule, Object multiSpeller)
      throws ReflectiveOperationException {
    for (String part : PARTS) {
      List<MorfologikSpeller> quick = new ArrayList<>();
      for (Object own : (List<?>) Internals.get(MorfologikMultiSpeller.class, part, multiSpeller)) {
        quick.add(quick(rule, (MorfologikSpeller) own));
      }
      Internals.set(MorfologikMultiSpeller.class, part, multiSpeller, List.copyOf(quick));
    }
  }

  private MorfologikSpeller quick(MorfologikSpellerRule rule, MorfologikSpeller own)
      throws ReflectiveOperationException {
    Dictionary dictionary = (Dictionary) Internals.get(MorfologikSpeller.class, "dictionary", own);
    int distance = (int) Internals.get(MorfologikSpeller.class, "maxEditDistance", own);
    return ready(dictionary)
        .<MorfologikSpeller>map(ready -> new QuickSpeller(rule.getFileName(), own, ready, distance))
        .orElse(own);
  }

  private synchronized Optional<SpellingDictionary> ready(Dictionary dictionary) {
    return dictionaries.computeIfAbsent(dictionary, SpellingDictionary::of);
  }
}
