package dev.copydesk.injection;

import dev.copydesk.lexicon.WordTable;
import dev.copydesk.rules.naming.AcronymMismatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Names that do not fit their acronyms any more. */
final class AcronymSynonyms {
  private static final Map<String, List<String>> SYNONYMS =
      Map.of(
          "International", List.of("Global", "global", "Worldwide", "worldwide"),
          "World", List.of("Global", "International"),
          "National", List.of("Countrywide", "Nationwide"),
          "Central", List.of("Main"),
          "Federal", List.of("Nationwide", "National"),
          "United", List.of("Joint"));

  /**
   * A synonym put into the name of an organisation that its acronym follows.
   *
   * <p>Programs that rewrite articles against plagiarism checks look words up in a list of synonyms
   * and know no names: {@code international} becomes {@code global} or {@code worldwide} wherever
   * it stands, with its capital or without. The acronym in brackets is no word of the list and
   * stays. It strikes the first word of the name most, for the adjective has synonyms that read
   * well. Names that we do not know are struck as well, but there nothing can show it but the
   * initial; they are left out, as are quotations, in which a repair is only suggested. Where the
   * article before the name would not fit any more ({@code an Global}), another rule has its say;
   * such places are left out too. Names whose acronym never was made of their initials are left out
   * for the same reason.
   */
  static final Damage FIRST_WORD =
      Damage.safe(
          "synonym in a name",
          "naming/acronym-mismatch",
          Places.like("(?<!an )(?:" + firstWords() + ")")
              .outsideQuotations()
              .become(
                  (first, random) ->
                      Lot.draw(SYNONYMS.getOrDefault(first, List.of(first)), random)));

  private AcronymSynonyms() {}

  /** The first words of all names we know, each before the rest of its name and its acronym. */
  private static String firstWords() {
    List<String> words = new ArrayList<>();
    for (List<String> row : WordTable.beside(AcronymMismatch.class, "organisations.tsv").rows()) {
      for (String name : row.get(1).split("\\|", -1)) {
        String first = name.split(" ", 2)[0];
        if (SYNONYMS.containsKey(first)) {
          String rest = name.substring(first.length()) + " (" + row.get(0) + ")";
          words.add(first + "(?=" + Pattern.quote(rest) + ")");
        }
      }
    }
    return String.join("|", words);
  }
}
