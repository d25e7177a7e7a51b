package dev.copydesk.languagetool;

import org.jspecify.annotations.Nullable;

/**
 * Our own tables about LanguageTool's rules and suggestions, each read once. Safe for use by many
 * threads.
 */
final class Tables {
  private final Curation curation = Curation.load();
  private final SafeSuggestions safe = SafeSuggestions.load();
  private @Nullable Ranking ranking;

  Curation curation() {
    return curation;
  }

  SafeSuggestions safe() {
    return safe;
  }

  /** Read when something is first to be ranked: it is large and brings dictionaries with it. */
  synchronized Ranking ranking() {
    if (ranking == null) {
      ranking = Ranking.load();
    }
    return ranking;
  }
}
