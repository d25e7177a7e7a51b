package dev.copydesk.rules.punctuation;

import dev.copydesk.lexicon.WordTable;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The closed class of English contractions, each a head and the tail after its apostrophe. */
final class Contractions {
  /** How surely a head and a tail side by side are a contraction that lost its apostrophe. */
  enum Certainty {
    SURE,
    /** If what follows fits a contracted verb. */
    VERB,
    NONE
  }

  private final Map<String, Certainty> known = new HashMap<>();
  private final Set<String> tails;

  /** How long the tails are, for most words of a text are longer than all of them. */
  private final BitSet lengths = new BitSet();

  Contractions() {
    for (List<String> row : WordTable.beside(Contractions.class, "contractions.tsv").rows()) {
      for (String tail : row.get(1).split(" ", -1)) {
        known.put(
            row.get(0) + " " + tail, row.get(2).equals("sure") ? Certainty.SURE : Certainty.VERB);
      }
    }
    tails =
        known.keySet().stream()
            .map(pair -> pair.substring(pair.indexOf(' ') + 1))
            .collect(Collectors.toCollection(HashSet::new));
    tails.forEach(tail -> lengths.set(tail.length()));
  }

  /** Whether some contraction, or a possessive, ends so. */
  boolean isTail(String text) {
    return lengths.get(text.length()) && tails.contains(text);
  }

  /** How sure the pair is; heads count in any case but {@code i}, which must be a capital. */
  Certainty certainty(String head, String tail) {
    if (head.equals("i")) {
      return Certainty.NONE;
    }
    return known.getOrDefault(head.toLowerCase(Locale.ROOT) + " " + tail, Certainty.NONE);
  }
}
