package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.TagDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WordTagsTest {
  @TempDir Path folder;

  @Test
  void itHoldsWhatOpenNlpReads() throws IOException {
    byte[] xml = ChunkerModels.PARTS_OF_SPEECH.file(WordTags.ENTRY);
    WordTags.write(xml, folder);
    TagDictionary table = table(xml).orElseThrow();
    int words = 0;
    POSDictionary dictionary = POSDictionary.create(new ByteArrayInputStream(xml));
    for (String word : dictionary) {
      assertThat(table.getTags(word)).as(word).isEqualTo(dictionary.getTags(word));
      for (String other :
          new String[] {word + "?", word.toUpperCase(Locale.ROOT), "\u00E9" + word}) {
        assertThat(table.getTags(other)).as(other).isEqualTo(dictionary.getTags(other));
      }
      words++;
    }
    assertThat(words).isGreaterThan(10_000);
  }

  @Test
  void itIsNotUsedForAnotherDictionary() throws IOException {
    byte[] xml =
        "<dictionary><entry tags=\"NN VB\"><token>run</token></entry></dictionary>"
            .getBytes(StandardCharsets.UTF_8);
    WordTags.write(xml, folder);
    assertThat(table(xml).orElseThrow().getTags("run")).containsExactly("NN", "VB");
    xml[xml.length - 1] = ' ';
    assertThat(table(xml)).isEmpty();
  }

  private Optional<TagDictionary> table(byte[] xml) throws IOException {
    Path file = folder.resolve("tags-of-words");
    return WordTags.of(
        xml.length,
        WordTags.checksum(xml),
        DerivedData.open(Files.newInputStream(file)).orElseThrow());
  }
}
