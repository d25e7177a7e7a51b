package dev.copydesk.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the table of curation says of rules, to tell what was lost from what was given up. */
final class CurationTable {
  private static final String TABLE = "/dev/copydesk/languagetool/curation.tsv";

  /** Rules over word lists, which append the entry to their id. */
  private static final List<String> WORD_LISTS =
      List.of("EN_COMPOUNDS", "EN_SPECIFIC_CASE", "EN_WORD_COHERENCY");

  private final Map<String, String> actions = new HashMap<>();

  CurationTable() {
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(TABLE))) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        String[] cells = line.split("\t", -1);
        if (cells.length > 1 && !line.startsWith("#")) {
          actions.put(cells[0], cells[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The action on a rule, or on the word list or the category it is of; empty if there is none. */
  String action(Hit raw) {
    for (String list : WORD_LISTS) {
      if (raw.rule().startsWith(list + "_")) {
        return actions.getOrDefault(list, "");
      }
    }
    String ofCategory = actions.getOrDefault("category/" + raw.category(), "");
    return actions.getOrDefault(raw.rule(), ofCategory);
  }

  boolean isOff(Hit raw) {
    return action(raw).equals("off");
  }
}
