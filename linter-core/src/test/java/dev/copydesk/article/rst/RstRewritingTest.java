package dev.copydesk.article.rst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.testing.MarkedUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RstRewritingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "Say *teh word* now. | teh | the | Say *the word* now.",
        "the *Russian* Federation said | Russian Federation | Russia | the *Russia* said",
        "Use ``code`` offen. | offen | often | Use ``code`` often.",
        "Use ``code`` offen. | ' offen' | s | Use ``code``\\ s.",
        "A `link txt <https://a.example>`_ here | txt | text | A `link text <https://a.example>`_ here",
        "It \\*is\\* here | is | was | It \\*was\\* here",
        "Five stars here | stars | * | Five \\* here",
        "Five stars here | stars | a_ | Five a\\_ here",
        "Say it:: | it | that | Say that::",
      })
  void wordsAreWrittenSoThatTheyAreRead(String text, String words, String others, String expected) {
    String plain = words.replace("'", "");
    assertThat(Rst.rewritten(text, plain, others)).contains(expected);
  }

  @Test
  void namesByWhichSomethingIsFoundStay() {
    assertThat(Rst.rewritten("See word_ there.", "word", "work")).isEmpty();
    assertThat(Rst.rewritten("See word_ there.", "word", "words")).contains("See word_\\ s there.");
    assertThat(Rst.rewritten("See `teh word`_ there.", "teh", "the")).isEmpty();
    assertThat(Rst.rewritten("See :term:`teh word` there.", "teh", "the")).isEmpty();
    assertThat(Rst.rewritten("Teh word\n========\n\nSee `teh word`_ there.", "Teh", "The"))
        .isEmpty();
    assertThat(Rst.rewritten("Teh word\n========\n\nSee it there.", "Teh", "The")).isPresent();
  }

  @Test
  void termsOfAGlossaryStay() {
    String glossary = ".. glossary::\n\n   teh word\n      What teh word is.\n";
    assertThat(Rst.rewritten(glossary, "teh word", "the word")).isEmpty();
    assertThat(Rst.rewritten(glossary, "What teh", "What the"))
        .contains(glossary.replace("What teh", "What the"));
    String two = ".. glossary::\n\n   teh word\n   another\n      What it is.\n";
    assertThat(Rst.rewritten(two, "teh", "the")).isEmpty();
  }

  @Test
  void whatAnEscapeJoinsIsNotParted() {
    assertThat(Rst.rewritten("the\\ the cat", "thethe", "the the")).isEmpty();
    assertThat(Rst.rewritten("wasn\\ t so", "wasnt", "wasn't")).contains("wasn'\\ t so");
  }

  @Test
  void aTitleBetweenLinesIsNeverWiderThanThem() {
    String title = "=============\n Ferry stoped\n=============\n";
    assertThat(Rst.rewritten(title, "stoped", "stopped")).isEmpty();
    assertThat(Rst.rewritten(title, "stoped", "stays")).contains(title.replace("stoped", "stays"));
  }

  @Test
  void aTitleIsNeverWiderThanItsLine() {
    assertThat(Rst.rewritten("Ferry stoped\n============\n", "stoped", "stopped")).isEmpty();
    assertThat(Rst.rewritten("Ferry stoped\n=============\n", "stoped", "stopped"))
        .contains("Ferry stopped\n=============\n");
    assertThat(Rst.rewritten("Ferry stopppd\n=============\n", "stopppd", "stops"))
        .contains("Ferry stops\n=============\n");
  }

  @Test
  void aDrawnTableKeepsItsColumns() {
    String table = "+-----+-----+\n| teh | two |\n+-----+-----+\n";
    assertThat(Rst.rewritten(table, "teh", "the")).contains(table.replace("teh", "the"));
    assertThat(Rst.rewritten(table, "teh", "them")).isEmpty();
    assertThat(Rst.rewritten(table, "teh", "a|b")).isEmpty();
    String simple = "=== ===\nteh two\n=== ===\n";
    assertThat(Rst.rewritten(simple, "teh", "the")).contains(simple.replace("teh", "the"));
    assertThat(Rst.rewritten(simple, "teh", "to")).isEmpty();
    assertThat(Rst.rewritten(simple, "two", "four")).isEmpty();
  }

  @Test
  void nothingIsWrittenThatTurnsALineIntoSomethingElse() {
    assertThat(Rst.rewritten("So we go.\n", "So", "-")).isEmpty();
    assertThat(Rst.rewritten("- So we go.\n", "So", "1.")).isEmpty();
    assertThat(Rst.rewritten("One line\nso\nand more.", "so", "")).isEmpty();
    assertThat(Rst.rewritten("Say it::\n\n  x", "it:", "that")).isEmpty();
    assertThat(Rst.rewritten("One line\nand more.", "and", "a\nb")).isEmpty();
  }

  @Test
  void emphasisHoldsNoBlankAtItsEdges() {
    assertThat(Rst.rewritten("Say *two words* now.", "two", "")).isEmpty();
    assertThat(Rst.rewritten("Say *words* now.", "words", "words ")).contains("Say *words*  now.");
  }

  @Test
  void placesAreExact() {
    String text =
        """
        \uD83D\uDE00 emoji and `a link <https://a.example>`_

        - item
          wrapped

          +-----+----------+
          | one | **cell** |
          +-----+----------+

        Said:

        \tset in
        \twith tabs
        """
            .replace("\n", "\r\n");
    Article article = Rst.article(text);
    assertThat(MarkedUp.place(article, "link")).isEqualTo("1:17");
    assertThat(MarkedUp.place(article, "wrapped")).isEqualTo("4:3");
    assertThat(MarkedUp.place(article, "cell")).isEqualTo("7:13");
    assertThat(MarkedUp.place(article, "with tabs")).isEqualTo("13:2");
  }
}
