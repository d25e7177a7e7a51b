package dev.copydesk.rules.naming;

import dev.copydesk.lexicon.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Forms of one thing between which a text chooses once, {@code variants.tsv}.
 *
 * @param id what it is called in the tables
 * @param kind what the forms are
 * @param forms the forms, none better than the others
 * @param endings what any form may end in; an empty one if it may stand alone
 * @param since for places, the year before which another form was usual; 0 if none
 * @param keep phrases that keep the form they have
 */
record VariantSet(
    String id, Kind kind, List<String> forms, List<String> endings, int since, List<String> keep) {
  /** What the forms are forms of. */
  enum Kind {
    ABBREVIATION,
    PLACE,
    SPELLING
  }

  /** A form of a set. */
  record Form(VariantSet set, String text) {}

  /** The forms that begin with a word; words are in lower case where capitals do not matter. */
  static List<Form> beginningWith(String word) {
    return Holder.BY_FIRST_WORD.getOrDefault(word, List.of());
  }

  private static final class Holder {
    static final Map<String, List<Form>> BY_FIRST_WORD = new HashMap<>();

    static {
      for (List<String> row : WordTable.beside(VariantSet.class, "variants.tsv").rows()) {
        VariantSet set =
            new VariantSet(
                row.get(0),
                Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                List.of(row.get(2).split("\\|", -1)),
                row.get(3).equals("-") ? List.of("") : List.of(row.get(3).split(",", -1)),
                row.get(4).equals("-") ? 0 : Integer.parseInt(row.get(4)),
                row.get(5).equals("-") ? List.of() : List.of(row.get(5).split("\\|", -1)));
        set.forms().forEach(form -> add(new Form(set, form)));
      }
    }

    private static void add(Form form) {
      String text = form.text();
      int end = 0;
      while (end < text.length()
          && (Character.isLetter(text.charAt(end))
              || (text.charAt(end) == '\'' && end + 1 < text.length()))) {
        end++;
      }
      String first = text.substring(0, end);
      boolean whole = end == text.length();
      for (String ending : whole ? form.set().endings() : List.of("")) {
        String word = first + ending;
        BY_FIRST_WORD.computeIfAbsent(word, missing -> new ArrayList<>()).add(form);
      }
    }
  }
}
