package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.evidence.HouseStyle;
import dev.copydesk.rule.Finding;
import dev.copydesk.testing.Linting;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that the house accepts are no spelling errors; everything else still is. */
final class AcceptedWordsTest {
  private static List<String> words(String text, String yaml) {
    Article article = Linting.article(text);
    HouseStyle style = Linting.style(yaml);
    return SharedEngine.ENGINE
        .check(article, new Evidence(article, style), id -> id.contains("/MORFOLOGIK"))
        .stream()
        .map(Finding::span)
        .map(span -> span.in(text))
        .toList();
  }

  @Test
  void acceptedWordsAreRight() {
    String text =
        "The recieved and the frobnicater's cover were shown. A blurgh-snarf and two Frobnicaters"
            + " stood by the wrng gate.\n";
    assertThat(words(text, "")).contains("wrng", "frobnicater", "Frobnicaters", "blurgh-snarf");
    assertThat(words(text, "vocabulary: { accept: [frobnicater, blurgh-snarf, recieved] }"))
        .containsExactly("wrng");
  }

  @Test
  void capitalsCount() {
    String text = "It was teh Recieve of the year, they recieve it.\n";
    assertThat(words(text, "vocabulary: { accept: [Recieve] }")).contains("recieve", "teh");
    assertThat(words(text, "vocabulary: { accept: [Recieve] }")).doesNotContain("Recieve");
  }

  @Test
  void rulesThatAreOffRunIfTheyAreNamed() {
    List<String> unknown =
        SharedEngine.ENGINE.unknown(
            List.of("languagetool/MORFOLOGIK_RULE_EN_US", "languagetool/NO_SUCH_RULE"));
    Article article = Linting.article("All is well.");
    assertThat(SharedEngine.ENGINE.check(article, new Evidence(article), id -> true)).isEmpty();
    assertThat(unknown).doesNotContain("languagetool/MORFOLOGIK_RULE_EN_US");
    assertThat(
            SharedEngine.ENGINE.unknown(
                List.of("languagetool/MORFOLOGIK_RULE_EN_US", "languagetool/NO_SUCH_RULE")))
        .containsExactly("languagetool/NO_SUCH_RULE");
    assertThat(new LanguageToolEngine(EngineListener.NONE).unknown(List.of("languagetool/NO")))
        .isEmpty();
  }
}
