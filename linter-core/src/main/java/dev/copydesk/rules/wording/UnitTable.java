package dev.copydesk.rules.wording;

import dev.copydesk.lexicon.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Signs and abbreviations of units with the words for the same, {@code doubled-units.tsv}. */
final class UnitTable {
  private final Map<String, List<String>> currencies = new HashMap<>();
  private final Map<String, List<String>> units = new HashMap<>();

  /** The abbreviations a spelled-out unit of one word may be followed by. */
  private final Map<String, List<String>> abbreviations = new HashMap<>();

  private UnitTable() {
    for (List<String> row : WordTable.beside(UnitTable.class, "doubled-units.tsv").rows()) {
      List<String> words = List.of(row.get(2).split("\\|", -1));
      for (String form : row.get(1).split("\\|", -1)) {
        (row.get(0).equals("currency") ? currencies : units).put(form, words);
        if (row.get(0).equals("unit")) {
          for (String word : words) {
            abbreviations.computeIfAbsent(word, key -> new ArrayList<>()).add(form);
          }
        }
      }
    }
  }

  /** The one table, read when first asked for. */
  static UnitTable table() {
    return Holder.TABLE;
  }

  /** The words for a currency's sign; empty if it is none. */
  List<String> currency(String sign) {
    return currencies.getOrDefault(sign, List.of());
  }

  /** What a unit behind a number must not be followed by: its words, or its abbreviations. */
  List<String> doubles(String unit) {
    List<String> words = units.get(unit);
    return words != null ? words : abbreviations.getOrDefault(unit, List.of());
  }

  private static final class Holder {
    static final UnitTable TABLE = new UnitTable();
  }
}
