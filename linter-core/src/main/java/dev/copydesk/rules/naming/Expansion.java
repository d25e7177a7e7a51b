package dev.copydesk.rules.naming;

import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.Nominals;
import dev.copydesk.rules.naming.NameUnits.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands beside an acronym that it is short for, one word of it wrong.
 *
 * @param wrong the word that does not belong there
 * @param start where the wrong word begins in the block's text
 * @param end where it ends, a possessive ending left out
 * @param right the word of the name
 * @param name the words of the name, blanks between
 * @param certain whether nothing else can be meant
 */
record Expansion(String wrong, int start, int end, String right, String name, boolean certain) {

  /** Reads the name that ends where the words end. */
  static Optional<Expansion> endingIn(List<Unit> units, String acronym) {
    List<Expansion> found = new ArrayList<>();
    for (Organisation each : Organisation.table().getOrDefault(acronym, List.of())) {
      int from = units.size() - each.parts().size();
      if (from < 0) {
        continue;
      }
      List<Unit> words = units.subList(from, units.size());
      int differing = differing(words, each);
      if (differing == EQUAL) {
        return Optional.empty();
      }
      if (differing >= 0) {
        of(words, differing, each).ifPresent(found::add);
      }
    }
    return only(found);
  }

  private static final int EQUAL = -1;
  private static final int OTHER = -2;

  /** Where the words differ from a name, if they do in one only. */
  private static int differing(List<Unit> words, Organisation name) {
    int differing = EQUAL;
    for (int i = words.size() - 1; i >= 0; i--) {
      if (!isSame(words.get(i).text(), name.parts().get(i), i == words.size() - 1)) {
        if (differing != EQUAL) {
          return OTHER;
        }
        differing = i;
      }
    }
    return differing;
  }

  private static boolean isSame(String found, String part, boolean last) {
    if (found.equals(part)) {
      return true;
    }
    String normal = Organisation.normal(found);
    String wanted = Organisation.normal(part);
    return normal.equals(wanted) || (last && withoutEnding(normal).equals(wanted));
  }

  private static String withoutEnding(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  private static Optional<Expansion> of(List<Unit> words, int at, Organisation name) {
    Unit unit = words.get(at);
    String part = name.parts().get(at);
    if (!unit.isWord() || !Character.isLetter(part.charAt(0)) || words.size() < 2) {
      return Optional.empty();
    }
    boolean possessive = at == words.size() - 1 && !part.endsWith("'s");
    String straight = unit.text().replace('\u2019', '\'');
    String wrong = possessive ? withoutEnding(straight) : straight;
    int end = unit.end() - (straight.length() - wrong.length());
    List<String> texts = new ArrayList<>();
    words.forEach(word -> texts.add(word.text()));
    texts.set(at, capitalised(wrong));
    boolean fits = Organisation.spells(texts, name.acronym());
    boolean spelt = Organisation.spells(name.parts(), name.acronym());
    boolean synonym = Synonyms.replaces(wrong, part);
    // Nationwide has the initial of National, but is no word of such names.
    boolean initialMissing = spelt && !fits && isNameWord(unit.text(), wrong);
    if (!synonym && !initialMissing) {
      return Optional.empty();
    }
    String full = String.join(" ", name.parts()).replace(" ,", ",").replace(" - ", "-");
    return Optional.of(
        new Expansion(
            wrong,
            unit.start(),
            end,
            part,
            full,
            synonym && spelt && (!fits || wrong.equalsIgnoreCase("nationwide"))));
  }

  /** A capitalised word that may be part of a name: no article, preposition or number. */
  private static boolean isNameWord(String text, String word) {
    return Character.isUpperCase(text.charAt(0))
        && word.length() > 3
        && !new Nominals().isFunctionWord(word.toLowerCase(Locale.ROOT))
        && Lexicon.english().has(word.toLowerCase(Locale.ROOT), "NN");
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** The one name meant; none if there are several, unless one is certain and no other is. */
  private static Optional<Expansion> only(List<Expansion> found) {
    List<Expansion> distinct = new ArrayList<>();
    for (Expansion each : found) {
      boolean same =
          distinct.stream()
              .anyMatch(other -> other.start == each.start && other.right.equals(each.right));
      if (!same) {
        distinct.add(each);
      }
    }
    List<Expansion> certain = distinct.stream().filter(Expansion::certain).toList();
    if (certain.size() == 1) {
      return Optional.of(certain.get(0));
    }
    return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
  }
}
