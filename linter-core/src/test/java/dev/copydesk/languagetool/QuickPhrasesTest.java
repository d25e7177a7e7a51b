package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;

/** A list of phrases that is not gone through would have changed nothing. */
final class QuickPhrasesTest {
  private static final int EVERY_PHRASE = 40;

  private static JLanguageTool tool;
  private final List<PhraseList> lists = new ArrayList<>();
  private int spared;
  private int changed;

  @BeforeAll
  static void load() {
    Language language = Variety.of("en-US").orElseThrow();
    tool = new JLanguageTool(language);
    assertThat(language.getDisambiguator()).isInstanceOf(QuickPhrases.class);
  }

  QuickPhrasesTest() throws IOException, ReflectiveOperationException {
    for (PhraseData each : List.of(PhraseData.GLOBAL, PhraseData.ENGLISH)) {
      lists.add(new PhraseList(each.chunker()));
    }
  }

  @Test
  void phrasesOfTheLists() throws IOException {
    Random random = new Random(3);
    for (PhraseData each : PhraseData.values()) {
      for (String phrase : phrases(each.list())) {
        String other = random.nextBoolean() ? phrase.toUpperCase(Locale.ROOT) : phrase;
        same("It was " + phrase + ".");
        same(other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1) + " came");
        same("(" + other + "), so");
        same("so-" + other + "-like");
        same("A " + phrase.replace(" ", "  ") + " of\u00A0it");
        same("A " + phrase.replace(' ', '\u00A0') + "\u2019s");
        same("A " + phrase.substring(0, 1 + random.nextInt(phrase.length())) + " and");
      }
    }
    assertThat(changed).isGreaterThan(1_000);
    assertThat(spared).isGreaterThan(1_000);
  }

  @Test
  void everyKindOfText() throws IOException {
    try (InputStream file = QuickPhrasesTest.class.getResourceAsStream("sameness.txt")) {
      for (String each :
          tool.sentenceTokenize(new String(file.readAllBytes(), StandardCharsets.UTF_8))) {
        same(each);
      }
    }
    same("");
    same(" ");
    same("\uFEFF \u200B \n");
    assertThat(spared).isGreaterThan(2 * changed);
  }

  private void same(String text) throws IOException {
    AnalyzedSentence sentence = tool.getRawAnalyzedSentence(text);
    for (PhraseList each : lists) {
      boolean mayChange = each.changes(sentence);
      String before = told(sentence);
      sentence = each.chunker().disambiguate(sentence);
      boolean changes = !told(sentence).equals(before);
      if (mayChange) {
        changed += changes ? 1 : 0;
      } else {
        assertThat(changes).as(text).isFalse();
        spared++;
      }
    }
  }

  /** All that changes. */
  private static String told(AnalyzedSentence sentence) {
    StringBuilder told = new StringBuilder(sentence.toString());
    for (AnalyzedTokenReadings token : sentence.getTokens()) {
      told.append(token.isIgnoredBySpeller() ? '!' : '.').append(token.getReadings());
    }
    return told.append(sentence.getLemmaSet()).append(sentence.getTokenSet()).toString();
  }

  /** Some of a list. */
  private static List<String> phrases(String list) throws IOException {
    List<String> phrases = new ArrayList<>();
    try (InputStream file = JLanguageTool.getDataBroker().getFromResourceDirAsStream(list)) {
      List<String> lines =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      for (int i = 0; i < lines.size(); i += EVERY_PHRASE) {
        phrases.add(lines.get(i).split("[\t#]", -1)[0].strip());
      }
    }
    phrases.removeIf(String::isEmpty);
    return phrases;
  }
}
