package dev.copydesk.languagetool;

import dev.copydesk.lexicon.WordTable;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules whose only suggestion was measured to be right; the table holds the measurements. */
final class SafeSuggestions {
  private final Set<String> ids;

  SafeSuggestions(Set<String> ids) {
    this.ids = Set.copyOf(ids);
  }

  static SafeSuggestions load() {
    return new SafeSuggestions(
        WordTable.beside(SafeSuggestions.class, "safe-suggestions.tsv").rows().stream()
            .map(row -> row.get(0))
            .collect(Collectors.toSet()));
  }

  /** LanguageTool's ids. */
  Set<String> ids() {
    return ids;
  }
}
