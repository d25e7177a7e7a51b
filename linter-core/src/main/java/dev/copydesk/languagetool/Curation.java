package dev.copydesk.languagetool;

import dev.copydesk.lexicon.WordTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What we make of LanguageTool's rules beyond its own defaults; the table says why. */
final class Curation {
  private static final String CATEGORY = "category/";

  private final Map<String, Entry> entries = new HashMap<>();

  private Curation(WordTable table) {
    for (var row : table.rows()) {
      Action action = Action.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
      entries.put(row.get(0), new Entry(action, row.get(2)));
    }
  }

  /** What happens to a rule. */
  enum Action {
    /** It runs only when it is asked for by its id. */
    OFF,
    /** Its findings are for information and offer no fix. */
    INFO,
    /**
     * The same, but for what stands close behind the abbreviation of a title or of a place's kind.
     */
    INFO_BUT_BEHIND_TITLE,
    /** It is heard beside code and the like, too, for what stands there is all the same to it. */
    BESIDE_CODE,
    /**
     * Its findings stand as they are, though LanguageTool has it off, its category or level says
     * otherwise, or it has no fix.
     */
    ON,
    /**
     * Silent on the first word of a block, which a line torn off may have made the first, and
     * behind a question or an exclamation, after which a sentence may go on.
     */
    OFF_AT_SEAM,
    /** Silent where a noun follows that makes the last word the first part of a compound. */
    OFF_BEFORE_NOUN
  }

  /**
   * What happens to a rule and why.
   *
   * @param action what
   * @param reason why, a clause without a full stop
   */
  record Entry(Action action, String reason) {}

  static Curation load() {
    return new Curation(WordTable.beside(Curation.class, "curation.tsv"));
  }

  /** The entry of a rule, or else of its category. */
  Optional<Entry> of(String id, String category) {
    Entry own = entries.get(id);
    return Optional.ofNullable(own == null ? entries.get(CATEGORY + category) : own);
  }

  boolean isOff(String id, String category) {
    return of(id, category).filter(entry -> entry.action() == Action.OFF).isPresent();
  }

  boolean isInfo(String id, String category) {
    return of(id, category)
        .filter(
            entry ->
                entry.action() == Action.INFO || entry.action() == Action.INFO_BUT_BEHIND_TITLE)
        .isPresent();
  }

  /** Whether a rule is on whatever the level; what is said of its category does not count. */
  boolean isOn(String id) {
    Entry own = entries.get(id);
    return own != null && own.action() == Action.ON;
  }

  /** The ids of rules, and of categories with {@code category/} before them. */
  Set<String> ids() {
    return Set.copyOf(entries.keySet());
  }
}
