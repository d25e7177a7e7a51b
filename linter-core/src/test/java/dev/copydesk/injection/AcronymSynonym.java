package dev.copydesk.injection;

import dev.copydesk.lexicon.WordTable;
import dev.copydesk.rules.naming.AcronymMismatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A synonym put into the name of an organisation that its acronym follows.
 *
 * <p>Programs that rewrite articles against plagiarism checks look words up in a list of synonyms
 * and know no names: {@code international} becomes {@code global} or {@code worldwide} wherever it
 * stands, with its capital or without. The acronym in brackets is no word of the list and stays. It
 * strikes the first word of the name most, for the adjective has synonyms that read well. Names
 * that we do not know are struck as well, but there nothing can show it but the initial; they are
 * left out, as are quotations, in which a repair is only suggested. Where the article before the
 * name would not fit any more ({@code an Global}), another rule has its say; such places are left
 * out too. Names whose acronym never was made of their initials are left out for the same reason.
 */
public final class AcronymSynonym implements Damage {
  private static final Map<String, List<String>> SYNONYMS =
      Map.of(
          "International", List.of("Global", "global", "Worldwide", "worldwide"),
          "World", List.of("Global", "International"),
          "National", List.of("Countrywide", "Nationwide"),
          "Central", List.of("Main"),
          "Federal", List.of("Nationwide", "National"),
          "United", List.of("Joint"));

  @Override
  public String name() {
    return "synonym in a name";
  }

  @Override
  public String rule() {
    return "naming/acronym-mismatch";
  }

  @Override
  public boolean safe() {
    return true;
  }

  @Override
  public Optional<String> injure(String text, Random random) {
    List<String> results = new ArrayList<>();
    for (List<String> row : WordTable.beside(AcronymMismatch.class, "organisations.tsv").rows()) {
      for (String name : row.get(1).split("\\|", -1)) {
        String first = name.split(" ", 2)[0];
        List<String> synonyms = SYNONYMS.getOrDefault(first, List.of());
        int at = text.indexOf(name + " (" + row.get(0) + ")");
        if (at >= 0 && !synonyms.isEmpty() && isFree(text, at)) {
          String synonym = synonyms.get(random.nextInt(synonyms.size()));
          results.add(text.substring(0, at) + synonym + text.substring(at + first.length()));
        }
      }
    }
    return results.isEmpty()
        ? Optional.empty()
        : Optional.of(results.get(random.nextInt(results.size())));
  }

  /** No quotation is open in the paragraph, and no {@code an} stands before the name. */
  private static boolean isFree(String text, int at) {
    int start = text.lastIndexOf("\n\n", at) + 1;
    long straight = text.substring(start, at).chars().filter(c -> c == '"').count();
    boolean curly = text.lastIndexOf('\u201C', at) > text.lastIndexOf('\u201D', at);
    return straight % 2 == 0 && !curly && !text.startsWith("an ", Math.max(0, at - 3));
  }
}
