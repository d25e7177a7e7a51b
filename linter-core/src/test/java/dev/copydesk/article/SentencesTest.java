package dev.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.source.Span;
import dev.copydesk.testing.RandomText;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the cases a bar stands where one sentence ends and the next begins. */
final class SentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained.|We stayed in.",
        "Did it rain?|Yes!|It did.",
        "No stop at the end",
        "One sentence only.",
        "He met Dr. Amara Osei in Leeds.|They spoke.",
        "Mr. and Mrs. Bell left.|Nobody saw them.",
        "Sen. Ruth Calder voted no.|Rep. Hale abstained.",
        "J. K. Lund wrote it.|Critics liked it.",
        "The book by A. B. Crane sold well.",
        "She gave him plan B.|The rest is history.",
        "He takes vitamin C.|It helps, he thinks.",
        "The U.S. Senate voted on Tuesday.",
        "She moved to the U.S.|Then she wrote.",
        "He lives in Washington, D.C.|His brother does not.",
        "Trade with the U.K. Treasury stalled.",
        "She arrived in the U.S.",
        "Doors open at 5 p.m.|Visitors pay nothing.",
        "Doors open at 5 p.m. Monday and Tuesday.",
        "It starts at 8 a.m. EST on Friday.",
        "We met at 9 a.m. on the quay.",
        "He earned a Ph.D. in Oslo.",
        "On Jan. 5 the shop closed.|On Feb. 6 it opened.",
        "See Fig. 3 for details.|See vol. 2 too.",
        "She studied art.|He studied law.",
        "There was no answer.|There was no. 5 on the door.",
        "He said no.|Nobody asked again.",
        "It cost 3.50 euros.|That was too much.",
        "Version 2.10.3 is out.|Update now.",
        "It closed in 1999.|It opened in 2000.",
        "Go to example.com for more.|Then read it.",
        "Fruit, e.g. Apples, keeps.",
        "It was Wu vs. Ortega that night.",
        "Roe v. Wade was cited.|So was another.",
        "\"Stop.\"|\"Why?\"|\"Because.\"",
        "\"I will go,\" he said.|\"You stay.\"",
        "\"Will you go?\" she asked.",
        "\u201CWe won.\u201D|He smiled.",
        "\u201CWe won\u2019.\u201D|\u2018Did we?\u2019",
        "(He left.)|She stayed.",
        "He left (at last).|She stayed.",
        "Well\u2026 maybe not.",
        "Well...|Maybe not.",
        "He paused . . . and went on.",
        "Really?!|Yes.",
        "The firm sold 5 units.|20 more were left.",
        "He bought an iPhone. iPads were dear.",
        "1. Preheat the oven.|Mix the flour.",
        "\u00C9tienne est l\u00E0.|\u00C0 demain.",
        "St. Ives is lovely.|We swam on Main St.|The sea was cold.",
        "Acme Inc.|The founders left.",
        "They came from Mt. Kenya.|They were tired.",
        "He met Gen. Ito at noon.|The general smiled.",
        "First line\nwraps here.|Second\nwraps too.",
      })
  void splits(String marked) {
    String text = marked.replaceAll("(?<=[.!?\u2026\"\u201D\u2019)])\\|(?=\\S)", " ");
    List<String> expected = Arrays.stream(marked.split("\\|")).toList();

    assertThat(Sentences.split(text).stream().map(span -> span.in(text))).isEqualTo(expected);
  }

  @Test
  void blanksHoldNoSentence() {
    assertThat(Sentences.split("")).isEmpty();
    assertThat(Sentences.split(" \n\t ")).isEmpty();
  }

  @Test
  void blanksAroundAreLeftOut() {
    assertThat(Sentences.split("  One. \n Two.  "))
        .containsExactly(new Span(2, 6), new Span(9, 13));
  }

  @RepeatedTest(300)
  void everyCharacterThatIsNoBlankIsInOneSentence(RepetitionInfo repetition) {
    String text = new RandomText(repetition.getCurrentRepetition()).soup(120);
    int done = 0;
    for (Span sentence : Sentences.split(text)) {
      assertThat(text.substring(done, sentence.start()).chars()).allMatch(Tokenizer::isBlank);
      assertThat(sentence.isEmpty()).isFalse();
      done = sentence.end();
    }
    assertThat(text.substring(done).chars()).allMatch(Tokenizer::isBlank);
  }
}
