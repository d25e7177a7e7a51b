package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.Languages;

/** However LanguageTool is loaded, it finds what it finds by itself, one for one. */
final class SamenessTest {
  private static final int EVERY_ARTICLE = 60;
  private static final int MOST_OF_AN_ARTICLE = 2_000;
  private static final int EVERY_PAIR = 300;

  private static BothFindings every;

  @BeforeAll
  static void load() throws ReflectiveOperationException {
    every = new BothFindings(true);
  }

  @AfterAll
  static void unload() throws Exception {
    every.close();
  }

  @Test
  void oursAreTheLanguagesThatLanguageToolKeeps() {
    assertThat(Languages.getLanguageForShortCode("en-US"))
        .isInstanceOf(QuickAmericanEnglish.class)
        .isSameAs(Languages.getLanguageForShortCode("en").getDefaultLanguageVariant());
    assertThat(Languages.getLanguageForShortCode("en-GB")).isInstanceOf(QuickBritishEnglish.class);
    assertThat(every.ours("en-US", "A word as as well."))
        .anyMatch(line -> line.startsWith("ENGLISH_WORD_REPEAT_RULE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "en-GB"})
  void everyKindOfText(String tag) throws IOException {
    int found = 0;
    for (String text : texts()) {
      found += same(tag, text);
    }
    assertThat(found).isGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-CA", "en-AU", "en-NZ", "en-ZA"})
  void otherDialects(String tag) throws IOException {
    assertThat(same(tag, String.join("\n\n", texts().subList(0, 12)))).isGreaterThan(50);
  }

  @Test
  void sentencesThatWereReadBefore() throws IOException {
    for (String text : texts()) {
      same("en-US", text + "\n\n" + text);
      same("en-US", "It was said before. " + text + " It was said before.");
      same("en-US", text);
    }
  }

  @Test
  void asTheCommandLineHasIt() throws Exception {
    try (BothFindings usual = new BothFindings(false)) {
      for (String text : texts()) {
        assertThat(usual.ours("en-US", text)).as(text).isEqualTo(usual.plain("en-US", text));
      }
    }
  }

  @Test
  void aFewArticles() throws IOException {
    int each = 0;
    for (String folder : List.of("clean-plain", "clean-md", "clean-html", "clean-rst")) {
      for (Path article : SharedTexts.articles("corpora/" + folder)) {
        if (each++ % EVERY_ARTICLE == 0) {
          String text = Files.readString(article, StandardCharsets.UTF_8);
          same("en-US", text.substring(0, Math.min(text.length(), MOST_OF_AN_ARTICLE)));
        }
      }
    }
  }

  @Test
  void aFewTypos() throws IOException {
    List<String> lines = Files.readAllLines(SharedTexts.path("corpora/typo-commits/pairs.tsv"));
    for (int i = 1; i < lines.size(); i += EVERY_PAIR) {
      same("en-US", lines.get(i).split("\t", -1)[3]);
    }
  }

  /** How many there are. */
  private static int same(String tag, String text) {
    List<String> plain = every.plain(tag, text);
    assertThat(every.ours(tag, text)).as(text).isEqualTo(plain);
    return plain.size();
  }

  /** A text for each kind of damage, and some without. */
  private static List<String> texts() throws IOException {
    try (InputStream file = SamenessTest.class.getResourceAsStream("sameness.txt")) {
      List<String> texts = new ArrayList<>();
      for (String text :
          new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n----\n", -1)) {
        texts.add(text.strip());
      }
      return texts;
    }
  }
}
