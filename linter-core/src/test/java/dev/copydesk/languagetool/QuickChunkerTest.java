package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.chunking.Chunker;
import org.languagetool.chunking.EnglishChunker;
import org.languagetool.tagging.BaseTagger;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.en.EnglishTagger;

/** Words are read, and phrases found, as LanguageTool does by itself. */
final class QuickChunkerTest {
  private static final int EVERY_ARTICLE = 30;
  private static final int MOST_SENTENCES = 800;

  private static final String[] ODD = {
    "\uFEFF",
    "\uFEFFzero",
    "wi\uFEFFdth",
    "no\uFEFF",
    "(\uFEFF\uFEFF)",
    "\u00A0",
    "\u2007",
    "\u200B",
    "\u00AD",
    "\t",
    "\n",
    "\u0085",
    "\u0000",
    "\u001F",
    "\u007F",
    " ",
    "",
    "dogs",
    "cats",
    "the",
    "a",
    "big",
    "house",
    "houses",
    "and",
    "run",
    "don\u2019t",
    "I'll",
    "we're",
    "Ph.D.",
    "e.g.",
    "U.S.",
    "state-of-the-art",
    "(see",
    "it)",
    "\"so\"",
    "3.5%",
    "$100",
    "\uD83D\uDE42",
    "\uD83D",
    "na\u00EFve",
    "\u4E2D\u6587",
    "https://example.org/a_very_long_address/that/hardly/comes/again?x=1&y=2",
    "&amp;",
    "...",
    "\u2014",
    ",",
    ".",
    "!"
  };

  private static JLanguageTool tool;
  private static Chunker quick;
  private static Tagger quickTagger;
  private static Chunker plain;
  private static Tagger plainTagger;

  @BeforeAll
  static void load() {
    Language language = Variety.of("en-US").orElseThrow();
    tool = new JLanguageTool(language);
    quick = language.getChunker();
    quickTagger = language.getTagger();
    // It takes the models that it finds in place.
    plain = new EnglishChunker();
    plainTagger = new EnglishTagger();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "en-GB", "en-CA", "en-AU", "en-NZ", "en-ZA"})
  void everyDialectHasBoth(String tag) throws ReflectiveOperationException {
    Language language = Variety.of(tag).orElseThrow();
    assertThat(language.getChunker()).isInstanceOf(QuickChunker.class);
    assertThat(Internals.get(BaseTagger.class, "wordTagger", language.getTagger()))
        .isInstanceOf(KnownReadings.class);
  }

  @Test
  void anotherChunkerIsLeftAlone() {
    Chunker another = new EnglishChunker() {};
    assertThat(QuickChunker.of(another)).isSameAs(another);
  }

  @Test
  void everyKindOfText() throws IOException {
    try (InputStream file = QuickChunkerTest.class.getResourceAsStream("sameness.txt")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      List<String> sentences = tool.sentenceTokenize(text);
      assertThat(sentences).hasSizeGreaterThan(100);
      assertThat(same(sentences)).isGreaterThan(1_000);
    }
  }

  @Test
  void oddWordsInAnyOrder() throws IOException {
    Random random = new Random(5);
    List<String> sentences = new ArrayList<>(List.of(""));
    for (int i = 0; i < 1_500; i++) {
      StringBuilder sentence = new StringBuilder();
      for (int words = random.nextInt(12); words >= 0; words--) {
        sentence.append(ODD[random.nextInt(ODD.length)]).append(random.nextInt(4) == 0 ? "" : " ");
      }
      sentences.add(sentence.toString());
    }
    assertThat(same(sentences)).isGreaterThan(1_000);
  }

  @Test
  void oddLettersInAnyOrder() throws IOException {
    Random random = new Random(13);
    String letters =
        "aeinstABCZ019.,?!`\"'[{(]})&;:-/%$#_@~\u00E9\u00C9\u0663\u4E2D\uD83D\uDE42\u2019\u2026\u0300\uFEFF";
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      StringBuilder sentence = new StringBuilder();
      for (int length = 1 + random.nextInt(60); length > 0; length--) {
        sentence.append(
            random.nextInt(9) == 0 ? ' ' : letters.charAt(random.nextInt(letters.length())));
      }
      sentences.add(sentence.toString());
    }
    sentences.add("&" + "amp.".repeat(500) + ";");
    same(sentences);
  }

  @Test
  void morePiecesAndWordsThanAreKept() throws IOException {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      StringBuilder sentence = new StringBuilder("The");
      for (int j = 0; j < 10; j++) {
        sentence.append(" (").append(Integer.toString((10 * i + j) * 7919, 36)).append("-dogs,");
      }
      sentences.add(sentence.toString());
    }
    same(sentences);
    assertThat(same(sentences)).isPositive();
  }

  @Test
  void sentencesOfArticles() throws IOException {
    List<String> sentences = new ArrayList<>();
    int each = 0;
    for (String folder : List.of("clean-plain", "clean-md")) {
      for (Path article : SharedTexts.articles("corpora/" + folder)) {
        if (each++ % EVERY_ARTICLE == 0) {
          String text = Files.readString(article, StandardCharsets.UTF_8);
          sentences.addAll(tool.sentenceTokenize(text));
        }
      }
    }
    assertThat(same(sentences.subList(0, Math.min(sentences.size(), MOST_SENTENCES))))
        .isGreaterThan(5_000);
  }

  /** How many words have got tags. */
  private static int same(List<String> sentences) throws IOException {
    int found = 0;
    for (String each : sentences) {
      List<String> words = tool.getLanguage().getWordTokenizer().tokenize(each);
      List<AnalyzedTokenReadings> expected = plainTagger.tag(words);
      List<AnalyzedTokenReadings> read = quickTagger.tag(words);
      assertThat(told(read)).as(each).isEqualTo(told(expected));
      plain.addChunkTags(expected);
      quick.addChunkTags(read);
      assertThat(told(read)).as(each).isEqualTo(told(expected));
      found += (int) read.stream().filter(word -> !word.getChunkTags().isEmpty()).count();
    }
    return found;
  }

  private static List<String> told(List<AnalyzedTokenReadings> words) {
    List<String> told = new ArrayList<>();
    for (AnalyzedTokenReadings word : words) {
      List<ChunkTag> tags = word.getChunkTags();
      told.add(word + " " + word.getStartPos() + " " + Arrays.asList(tags.toArray()));
    }
    return told;
  }
}
