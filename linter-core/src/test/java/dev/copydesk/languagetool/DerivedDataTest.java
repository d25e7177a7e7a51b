package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import opennlp.tools.postag.POSModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.languagetool.chunking.EnglishChunker;
import org.languagetool.language.English;
import org.languagetool.rules.spelling.multitoken.MultitokenSpeller;
import org.languagetool.tagging.disambiguation.MultiWordChunker;

@Isolated
final class DerivedDataTest {
  private static final String LIST = "/en/multiwords.txt";

  @TempDir Path folder;

  @BeforeAll
  static void setUp() {
    assertThat(Variety.of("en-US")).isPresent();
  }

  @Test
  void whatWasMadeOfTheseListsIsRead() throws IOException {
    byte[] file = written();
    try (DataInputStream in = DerivedData.open(new ByteArrayInputStream(file)).orElseThrow()) {
      assertThat(in.readUTF()).isEqualTo("what was made");
      assertThat(in.read()).isEqualTo(-1);
    }
  }

  @Test
  void whatWasMadeOfAnythingElseIsNot() throws IOException {
    byte[] file = written();
    int head = file.length - 2 - "what was made".length();
    for (int i = 0; i < head; i++) {
      byte[] other = file.clone();
      other[i] ^= 1;
      boolean read;
      try {
        Optional<DataInputStream> in = DerivedData.open(new ByteArrayInputStream(other));
        // With fewer lists in the head, the next of them would be taken for what was made.
        read = in.isPresent() && in.get().readUTF().equals("what was made");
      } catch (IOException e) {
        read = false;
      }
      assertThat(read).as("byte " + i).isFalse();
    }
  }

  @Test
  void whereCaseIsOtherwiseLanguageToolDoesAllItself() throws IOException {
    byte[] file = written();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(DerivedData.open(new ByteArrayInputStream(file))).isEmpty();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void languageToolHasWhatTheBuildMade() throws ReflectiveOperationException {
    assumeTrue(
        DerivedData.class.getResource(DerivedData.FOLDER + "phrases-en") != null,
        "the classes were compiled without the rest of the build");
    English english = (English) Variety.of("en-US").orElseThrow();
    english.createDefaultDisambiguator();
    for (PhraseData phrases : PhraseData.values()) {
      assertThat(Internals.get(MultiWordChunker.class, "mFullSpace", phrases.chunker()))
          .isInstanceOf(WordTableMap.class);
    }
    assertThat(
            Internals.get(
                MultitokenSpeller.class, "suggestionsMap", english.getMultitokenSpeller()))
        .satisfies(map -> assertThat(map.getClass().getName()).contains("PhraseSuggestions"));
    english.createDefaultChunker();
    POSModel tagger = (POSModel) Internals.get(EnglishChunker.class, "posModel", null);
    assertThat(tagger.getPosSequenceModel()).isInstanceOf(TagSearch.class);
    assertThat(tagger.getFactory().getTagDictionary()).isInstanceOf(WordTags.class);
    assertThat(Variety.of("en-US").orElseThrow()).isInstanceOf(QuickAmericanEnglish.class);
  }

  private byte[] written() throws IOException {
    Path file = folder.resolve("derived");
    DerivedData.write(file, List.of(LIST), out -> out.writeUTF("what was made"));
    return Files.readAllBytes(file);
  }
}
