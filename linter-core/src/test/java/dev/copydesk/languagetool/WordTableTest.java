package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WordTableTest {
  @Test
  void everyWordIsFoundWithWhatItStandsFor() throws IOException {
    Map<String, WordTable.Value> words = new HashMap<>();
    for (String start :
        List.of("", "a", "caf\u00E9 ", "\u0141\u00F3d\u017A-", "\uD83D\uDE42", "zz")) {
      for (int i = 0; i < 200; i++) {
        words.put(start + i, new WordTable.Value(i * 300, start + (i / 2)));
      }
    }
    WordTable table = written(words);
    words.forEach(
        (word, value) -> {
          int place = table.find(word);
          assertThat(place).as(word).isNotNegative();
          assertThat(table.word(place)).isEqualTo(word);
          assertThat(table.number(place)).isEqualTo(value.number());
          assertThat(table.other(place)).isEqualTo(value.other());
        });
  }

  @Test
  void noOtherWordIsFound() throws IOException {
    WordTable table =
        written(
            Map.of(
                "cafe",
                new WordTable.Value(1, "cafe"),
                "caf\u00E9",
                new WordTable.Value(2, "cafe")));
    for (String word : List.of("", "caf", "cafes", "caf\u00E9s", "cafE", "\u00E9", "caf\uFFFD")) {
      assertThat(table.find(word)).as(word).isNegative();
    }
    assertThat(written(Map.of()).find("")).isNegative();
  }

  private static WordTable written(Map<String, WordTable.Value> words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordTable.write(words, new DataOutputStream(bytes));
    return WordTable.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }
}
