package dev.copydesk.rules.spacing;

import dev.copydesk.evidence.Name;
import dev.copydesk.evidence.Names;
import dev.copydesk.lexicon.WordTable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that hyphenated compounds are built of, {@code compound-parts.tsv}. */
enum CompoundParts {
  PARTICIPLE,
  SECOND,
  UNIT,
  NUMBER,
  PREFIX,
  /** Abbreviations of countries and organisations, such as {@code US}. */
  ABBREVIATION;

  boolean has(String word) {
    return Objects.requireNonNull(Holder.WORDS.get(this)).contains(word);
  }

  private Set<String> load(List<List<String>> rows) {
    if (this == ABBREVIATION) {
      return Names.all().stream()
          .map(Name::abbreviations)
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());
    }
    Set<String> words = new HashSet<>();
    for (List<String> row : rows) {
      if (row.get(0).equals(name().toLowerCase(Locale.ROOT))) {
        words.addAll(WordTable.wordsIn(row.get(1)));
      }
    }
    return Set.copyOf(words);
  }

  private static final class Holder {
    static final Map<CompoundParts, Set<String>> WORDS = load();

    private static Map<CompoundParts, Set<String>> load() {
      List<List<String>> rows = WordTable.beside(CompoundParts.class, "compound-parts.tsv").rows();
      Map<CompoundParts, Set<String>> words = new EnumMap<>(CompoundParts.class);
      for (CompoundParts part : values()) {
        words.put(part, part.load(rows));
      }
      return words;
    }
  }
}
