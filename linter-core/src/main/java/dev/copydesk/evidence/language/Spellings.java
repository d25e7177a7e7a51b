package dev.copydesk.evidence.language;

import dev.copydesk.article.Dialect;
import dev.copydesk.lexicon.WordTable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that Americans write one way and the British another. */
final class Spellings {
  private final Map<String, Spelling> byForm = new HashMap<>();

  private Spellings() {
    int word = 0;
    for (List<String> row : WordTable.beside(Spellings.class, "spellings.tsv").rows()) {
      List<String> american = WordTable.wordsIn(row.get(0));
      List<String> british = WordTable.wordsIn(row.get(1));
      Spelling.Kind kind = Spelling.Kind.valueOf(row.get(4).toUpperCase(Locale.ROOT));
      for (int i = 0; i < Math.max(american.size(), british.size()); i++) {
        String ours = i < american.size() ? american.get(i) : "";
        String theirs = i < british.size() ? british.get(i) : "";
        add(new Spelling(ours, theirs, dialects(row.get(2)), true, kind, word));
        add(new Spelling(theirs, ours, dialects(row.get(3)), false, kind, word));
      }
      word++;
    }
  }

  private void add(Spelling spelling) {
    if (!spelling.form().isEmpty()) {
      byForm.put(spelling.form(), spelling);
    }
  }

  static Spellings known() {
    return Holder.KNOWN;
  }

  /** The spelling that a word in small letters is; empty if it is written in one way only. */
  Optional<Spelling> of(String lower) {
    return Optional.ofNullable(byForm.get(lower));
  }

  Collection<Spelling> all() {
    return byForm.values();
  }

  /** {@code GB AU}. */
  static Set<Dialect> dialects(String cell) {
    Set<Dialect> dialects = EnumSet.noneOf(Dialect.class);
    for (String country : WordTable.wordsIn(cell)) {
      if (!country.isEmpty()) {
        dialects.add(Dialect.valueOf("EN_" + country));
      }
    }
    return dialects;
  }

  private static final class Holder {
    static final Spellings KNOWN = new Spellings();
  }
}
