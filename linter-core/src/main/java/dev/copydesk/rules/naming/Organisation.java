package dev.copydesk.rules.naming;

import dev.copydesk.lexicon.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A name of an organisation, cut into words and marks.
 *
 * @param acronym what it is shortened to, in capitals
 * @param parts its words and marks in order, without blanks
 */
record Organisation(String acronym, List<String> parts) {
  /** By acronym, all names that it stands for, in every common form. */
  static Map<String, List<Organisation>> table() {
    return Holder.TABLE;
  }

  /**
   * Whether the initials of words spell an acronym: each capitalised word gives its initial (words
   * in capitals all their letters), small words may.
   */
  static boolean spells(List<String> words, String acronym) {
    return spells(words, 0, acronym, 0);
  }

  private static boolean spells(List<String> words, int word, String acronym, int letter) {
    if (word == words.size()) {
      return letter == acronym.length();
    }
    String text = words.get(word);
    if (!Character.isLetter(text.charAt(0))) {
      return spells(words, word + 1, acronym, letter);
    }
    boolean capitals = text.length() <= 3 && text.equals(text.toUpperCase(Locale.ROOT));
    String letters = capitals ? text : text.substring(0, 1).toUpperCase(Locale.ROOT);
    if (acronym.startsWith(letters, letter)
        && spells(words, word + 1, acronym, letter + letters.length())) {
      return true;
    }
    boolean small = Character.isLowerCase(text.charAt(0)) && text.length() <= 4;
    return small && spells(words, word + 1, acronym, letter);
  }

  /** One spelling for the words on whose spelling dialects differ, apostrophes straight. */
  static String normal(String word) {
    String straight = word.indexOf('\u2019') < 0 ? word : word.replace('\u2019', '\'');
    return straight
        .replace("rganisation", "rganization")
        .replace("abour", "abor")
        .replace("entre", "enter")
        .replace("efence", "efense")
        .replace("rogramme", "rogram")
        .replace("&", "and");
  }

  private static final class Holder {
    static final Map<String, List<Organisation>> TABLE = load();

    private static Map<String, List<Organisation>> load() {
      Map<String, List<Organisation>> table = new HashMap<>();
      for (List<String> row : WordTable.beside(Organisation.class, "organisations.tsv").rows()) {
        String acronym = row.get(0).toUpperCase(Locale.ROOT);
        List<Organisation> all = new ArrayList<>();
        for (String name : row.get(1).split("\\|", -1)) {
          forms(name).forEach(form -> all.add(new Organisation(acronym, parts(form))));
        }
        table.put(acronym, List.copyOf(all));
      }
      return Map.copyOf(table);
    }

    private static List<String> forms(String name) {
      List<String> forms = new ArrayList<>(List.of(name));
      shorten(name, "United States ", "US ", forms);
      shorten(name, "United Nations ", "UN ", forms);
      shorten(name, "United Kingdom ", "UK ", forms);
      return forms;
    }

    private static void shorten(String name, String full, String brief, List<String> forms) {
      if (name.startsWith(full)) {
        forms.add(brief + name.substring(full.length()));
      }
    }

    private static List<String> parts(String name) {
      String apart = name.replace(",", " ,").replace("-", " - ");
      return List.of(apart.split(" ", -1));
    }
  }
}
