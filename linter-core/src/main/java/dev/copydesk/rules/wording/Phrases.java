package dev.copydesk.rules.wording;

import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The phrases that are known in a wrong form, {@code phrases.tsv}, whose head says how to write
 * one.
 */
final class Phrases {
  private record Kind(List<String> words, Set<String> tags) {}

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, List<Phrase>> byWord = new HashMap<>();

  private Phrases() {
    for (List<String> row : WordTable.beside(Phrases.class, "phrase-classes.tsv").rows()) {
      kinds.put(row.get(0), new Kind(cell(row.get(1)), Set.copyOf(cell(row.get(2)))));
    }
    for (List<String> row : WordTable.beside(Phrases.class, "phrases.tsv").rows()) {
      Phrase.Kind kind = Phrase.Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      Phrase phrase = phrase(kind, WordTable.wordsIn(row.get(1)), cell(row.get(2)));
      for (String word : phrase.slots().get(phrase.anchor()).words()) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(phrase);
      }
    }
  }

  /** The one table, read when first asked for. */
  static Phrases table() {
    return Holder.TABLE;
  }

  /** The phrases that are looked for at a word in small letters. */
  List<Phrase> at(String word) {
    return byWord.getOrDefault(word, List.of());
  }

  private static List<String> cell(String cell) {
    return cell.equals("-") ? List.of() : WordTable.wordsIn(cell);
  }

  private Phrase phrase(Phrase.Kind kind, List<String> written, List<String> meant) {
    List<PhraseSlot> slots = new ArrayList<>();
    int first = -1;
    int end = -1;
    boolean starts = written.get(0).equals("^");
    for (String each : starts ? written.subList(1, written.size()) : written) {
      first = each.startsWith("[") ? slots.size() : first;
      slots.add(slot(each.replace("[", "").replace("]", "")));
      end = each.endsWith("]") ? slots.size() : end;
    }
    if (first < 0 || end <= first) {
      throw new IllegalStateException("no brackets around what is wrong: " + written);
    }
    return new Phrase(kind, List.copyOf(slots), first, end, starts, anchor(slots), meant);
  }

  /** The rarest of its words leads to a phrase, so that few are looked for in vain. */
  private static int anchor(List<PhraseSlot> slots) {
    return IntStream.range(0, slots.size())
        .filter(i -> slots.get(i).tags().isEmpty() && !slots.get(i).not())
        .boxed()
        .min(Comparator.comparingInt(i -> commonness(slots.get(i))))
        .orElseThrow(() -> new IllegalStateException("no word to find it by: " + slots));
  }

  private static int commonness(PhraseSlot slot) {
    return slot.words().stream().mapToInt(Frequencies.english()::of).max().orElseThrow();
  }

  private PhraseSlot slot(String written) {
    boolean not = written.startsWith("!");
    boolean hyphened = written.startsWith("-");
    Set<String> tags = new HashSet<>();
    List<String> words = new ArrayList<>();
    for (String each : (not || hyphened ? written.substring(1) : written).split("\\|", -1)) {
      if (each.startsWith("<")) {
        Kind kind = kinds.get(each.substring(1, each.length() - 1));
        if (kind == null) {
          throw new IllegalStateException("no such kind of words: " + each);
        }
        words.addAll(kind.words());
        tags.addAll(kind.tags());
      } else {
        words.add(each);
      }
    }
    return new PhraseSlot(List.copyOf(words), Set.copyOf(tags), not, hyphened);
  }

  private static final class Holder {
    static final Phrases TABLE = new Phrases();
  }
}
