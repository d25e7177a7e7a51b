package dev.copydesk.languagetool.prepared;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;

/** Writes down the hints that LanguageTool finds in rules. It keeps them to itself. */
final class HintRecorder {
  private final StringTable strings;
  private final boolean chosenByLemmas;
  private final List<ByteWriter> hints = new ArrayList<>();
  private final List<Integer> always = new ArrayList<>();
  private final SortedMap<String, SortedSet<Integer>> byWord = new TreeMap<>();
  private final SortedMap<String, SortedSet<Integer>> byLemma = new TreeMap<>();

  /**
   * @param chosenByLemmas whether LanguageTool chooses rules by the lemmas of a sentence too; else
   *     by its words alone
   */
  HintRecorder(StringTable strings, boolean chosenByLemmas) {
    this.strings = strings;
    this.chosenByLemmas = chosenByLemmas;
  }

  /** A hint: one of some words or lemmas has to be there. */
  private record Hint(boolean ofLemmas, List<String> words) {}

  /**
   * Adds a rule.
   *
   * @param variants what LanguageTool makes of it
   */
  void add(List<AbstractPatternRule> variants) throws ReflectiveOperationException {
    int rule = hints.size();
    ByteWriter all = new ByteWriter();
    hints.add(all);
    List<Hint> firsts = new ArrayList<>();
    for (AbstractPatternRule variant : variants) {
      hintsOf(variant).stream()
          .filter(hint -> chosenByLemmas || !hint.ofLemmas())
          .findFirst()
          .ifPresent(firsts::add);
    }
    if (firsts.size() < variants.size()) {
      always.add(rule);
    } else {
      for (Hint first : firsts) {
        for (String word : first.words()) {
          (first.ofLemmas() ? byLemma : byWord)
              .computeIfAbsent(word, missing -> new TreeSet<>())
              .add(rule);
        }
      }
    }
    if (variants.size() == 1) {
      for (Hint hint : hintsOf(variants.get(0))) {
        all.number(hint.words().size() << 1 | (hint.ofLemmas() ? 1 : 0));
        hint.words().forEach(word -> all.number(strings.of(word)));
      }
    }
  }

  private static List<Hint> hintsOf(AbstractPatternRule rule) throws ReflectiveOperationException {
    List<Hint> hints = new ArrayList<>();
    if (rule instanceof AbstractTokenBasedRule) {
      Object array = value(AbstractTokenBasedRule.class, "tokenHints", rule);
      for (int i = 0; array != null && i < Array.getLength(array); i++) {
        Object hint = Array.get(array, i);
        boolean ofLemmas = Boolean.TRUE.equals(value(hint.getClass(), "inflected", hint));
        if (value(hint.getClass(), "lowerCaseValues", hint) instanceof String[] words) {
          hints.add(new Hint(ofLemmas, List.of(words)));
        }
      }
    }
    return hints;
  }

  private static @Nullable Object value(Class<?> type, String name, Object of)
      throws ReflectiveOperationException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(of);
  }

  /** Writes what {@link Hints} reads; gives strings numbers that have none. */
  void writeTo(ByteWriter out) {
    out.number(hints.size());
    hints.forEach(out::block);
    out.number(always.size());
    always.forEach(out::number);
    write(byWord, out);
    write(byLemma, out);
  }

  private void write(SortedMap<String, SortedSet<Integer>> map, ByteWriter out) {
    out.number(map.size());
    map.forEach(
        (word, rules) -> {
          out.number(strings.of(word));
          out.number(rules.size());
          rules.forEach(out::number);
        });
  }
}
