package dev.copydesk.rules.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.testing.Linting;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What ftfy's own test cases want of a repair of encodings, its known failures left out. */
final class FtfyCorpusTest {
  /** Where we want something else, by what we make of it. */
  private static final Map<String, String> DIFFERENCES =
      Map.of(
          "The ICR has been upgraded to “bb+” from “bb”",
          "the lost byte is that of the quotation mark that closes what is open",
          "“lossy decoding”",
          "the same, at the end of the line",
          "Bremer/Mccoy – Dråber",
          "MacRoman would make a combining stroke of it, which no Danish word has: not ambiguous");

  @Test
  void repairsWhatFtfyRepairs() throws IOException {
    List<String> wrong = new ArrayList<>();
    int cases = 0;
    String table =
        new String(
            Files.readAllBytes(SharedTexts.path("corpora/ftfy/cases.tsv")), StandardCharsets.UTF_8);
    // Some cases hold line separators of other kinds.
    for (String line : table.split("\n", -1)) {
      String[] cells = line.split("\t", -1);
      if (cells.length < 5 || !cells[1].equals("pass")) {
        continue;
      }
      cases++;
      String repaired = Linting.fix(Linting.article(cells[3]), new Mojibake());
      if (!repaired.equals(cells[4]) && !DIFFERENCES.containsKey(repaired)) {
        wrong.add(cells[2] + ": `" + repaired + "` should be `" + cells[4] + "`");
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(cases).isGreaterThan(100);
  }
}
