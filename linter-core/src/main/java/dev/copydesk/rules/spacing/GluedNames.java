package dev.copydesk.rules.spacing;

import dev.copydesk.lexicon.WordTable;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words with a capital that say more than that they are names, {@code glued-names.tsv}. */
final class GluedNames {
  private GluedNames() {}

  /** Whether it is a firm, a paper or a product that writes itself so. */
  static boolean isBrand(String whole) {
    return Holder.BRANDS.contains(whole);
  }

  /** Whether a person's name follows it: President, Mr. */
  static boolean isTitle(String word) {
    return Holder.TITLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether it is a day of the week or a month that is no other word. */
  static boolean isDate(String word) {
    return Holder.DATES.contains(word);
  }

  /** Whether it is a name and, in small letters, the name of a thing in programs: set, map. */
  static boolean isCodeNoun(String lower) {
    return Holder.CODE.contains(lower);
  }

  private static final class Holder {
    static final Set<String> BRANDS = ofKind("brand");
    static final Set<String> TITLES = ofKind("title");
    static final Set<String> DATES = ofKind("date");
    static final Set<String> CODE = ofKind("code");

    private static Set<String> ofKind(String kind) {
      return WordTable.beside(GluedNames.class, "glued-names.tsv").rows().stream()
          .filter(row -> row.get(1).equals(kind))
          .flatMap(row -> WordTable.wordsIn(row.get(0)).stream())
          .collect(Collectors.toUnmodifiableSet());
    }
  }
}
