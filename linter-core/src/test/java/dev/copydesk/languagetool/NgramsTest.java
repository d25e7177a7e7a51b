package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Language;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.source.SourceException;
import dev.copydesk.testing.Linting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that count word sequences, with a handful of counts. */
final class NgramsTest {
  @TempDir private Path folder;

  @Test
  void wordsThatAreMistakenForOneAnotherAreToldApart() throws IOException, SourceException {
    write(1, "He", "hit", "the", "brake", "break", ".");
    write(2, "hit the", "the brake", "brake .");
    write(3, "hit the brake", "the brake .");
    EngineSettings settings =
        new EngineSettings(EngineSettings.Level.DEFAULT, List.of(), Optional.of(Ngrams.in(folder)));
    LanguageToolEngine counting = SharedEngine.ENGINE.with(settings);
    String text = "He hit the break.\n";
    Article article = Linting.article(text);

    assertThat(
            SharedEngine.places(
                counting.check(
                    article, new Evidence(article), "languagetool/CONFUSION_RULE"::equals),
                text))
        .containsExactly("CONFUSION_RULE:break");
    assertThat(SharedEngine.checkOnly("CONFUSION_RULE", text)).isEmpty();
    assertThat(SharedEngine.ENGINE.knows("languagetool/CONFUSION_RULE", Language.of(Dialect.EN_US)))
        .isFalse();
  }

  @Test
  void aLanguageWithoutCountsIsTold() throws IOException, SourceException {
    for (int size = 1; size <= 3; size++) {
      write("de", size);
    }
    EngineSettings settings =
        new EngineSettings(EngineSettings.Level.DEFAULT, List.of(), Optional.of(Ngrams.in(folder)));
    List<String> said = new ArrayList<>();
    LanguageToolEngine engine =
        new LanguageToolEngine(
                new EngineListener() {
                  @Override
                  public void loaded(String line) {}

                  @Override
                  public void unchecked(String line) {
                    said.add(line);
                  }

                  @Override
                  public void missing(MissingRules rules) {}
                })
            .with(settings);
    Article article = Linting.article("He hit the break.\n");

    for (int i = 0; i < 2; i++) {
      engine.check(article, new Evidence(article), "languagetool/EN_A_VS_AN"::equals);
    }

    assertThat(said)
        .containsExactly(
            folder + ": holds no ngram data for en-US; articles in it are checked without");
  }

  private void write(int size, String... sequences) throws IOException {
    write("en", size, sequences);
  }

  private void write(String language, int size, String... sequences) throws IOException {
    Path index = folder.resolve(language).resolve(size + "grams");
    Files.createDirectories(index);
    // No field is taken apart, so nothing needs to know how.
    try (FSDirectory directory = FSDirectory.open(index);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(null))) {
      for (String sequence : sequences) {
        Document document = new Document();
        document.add(new StringField("ngram", sequence, Field.Store.YES));
        document.add(new StoredField("count", "1000"));
        writer.addDocument(document);
      }
      Document total = new Document();
      total.add(new StringField("totalTokenCount", "100000", Field.Store.YES));
      writer.addDocument(total);
    }
  }

  @Test
  void aFolderWithoutCountsIsTold() throws IOException {
    assertRefused(folder.resolve("none"), ": no such folder");
    assertRefused(folder, ": holds no ngram data: there is no folder en/1grams in it");
    Files.createDirectories(folder.resolve("en/1grams"));
    Files.createDirectories(folder.resolve("en/2grams"));
    assertRefused(folder, ": holds no ngram data: there is no folder en/3grams in it");
  }

  @Test
  void countsThatCannotBeReadAreTold() throws IOException {
    for (int size = 1; size <= 3; size++) {
      Path index = Files.createDirectories(folder.resolve("en").resolve(size + "grams"));
      Files.writeString(index.resolve("segments_1"), "no index", StandardCharsets.UTF_8);
    }
    assertRefused(folder, ": the ngram data cannot be read: ");
  }

  private static void assertRefused(Path path, String message) {
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(() -> Ngrams.in(path))
        .withMessageStartingWith(path + message)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }
}
