package dev.copydesk.article.rst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.copydesk.article.Block;
import dev.copydesk.testing.RandomText;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of any text, on real ones, on mutilated ones and on ones that go on and on. */
final class RstCorpusTest {
  private static List<String> texts() throws IOException {
    List<Path> files = new ArrayList<>(SharedTexts.articles("corpora/clean-rst"));
    SharedTexts.articles("corpora/vale/testdata/fixtures").stream()
        .filter(file -> file.toString().endsWith(".rst"))
        .forEach(files::add);
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }
    return texts;
  }

  @Test
  void everyWordStandsInTheSource() throws IOException {
    for (String text : texts()) {
      assertExact(text);
    }
  }

  @Test
  void lineEndsMakeNoDifference() throws IOException {
    for (String text : texts()) {
      List<String> shown = Rst.shown(text);
      assertThat(Rst.shown(text.replace("\n", "\r\n"))).isEqualTo(shown);
      assertThat(Rst.shown(text.replace('\n', '\r'))).isEqualTo(shown);
      assertExact(text.replace("\n", "\r\n"));
    }
  }

  @Test
  void mutilatedTextsAreReadToo() throws IOException {
    for (String text : texts()) {
      Random random = new Random(text.length());
      for (int i = 0; i < 60; i++) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 600);
        String damaged = new RandomText(random.nextLong()).damaged(text.substring(from, to));
        assertExact(damaged);
        assertExact(new RandomText(random.nextLong()).soup(120));
      }
    }
  }

  /** Each character of a block but those of escapes and the like is the source's own. */
  private static void assertExact(String text) {
    for (Block block : Rst.blocks(text)) {
      int done = 0;
      for (int i = 0; i < block.text().length(); i++) {
        char c = block.text().charAt(i);
        int start = block.span(i, i + 1).start();
        int end = block.span(i, i + 1).end();
        assertThat(start).isGreaterThanOrEqualTo(i == 0 ? 0 : done);
        boolean escape = text.charAt(start) == '\\';
        if (c != '\n' && c != Block.OBJECT && !escape) {
          assertThat(text.substring(start, end)).isEqualTo(String.valueOf(c));
        }
        done = start;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a ",
        "**a ",
        "`a ",
        "``a ",
        "|a ",
        "_`a ",
        ":a:`",
        "[1",
        "a_ ",
        "a-",
        "\\",
        "{{ ",
        "- ",
        "-\n",
        "a\n",
        " a\n",
        "+-+\n",
        "== =\n",
        "= =\na\n",
        ".. a::\n",
        ".. [1] ",
        ":a: ",
        "a::\n\n",
        "-a, ",
        "a\n b\n",
        "1. ",
        "| | ",
        "+--+--+\n|a |b |\n",
        "\"*\" ",
        "`a <",
        "a\n=\n",
        "::\n",
      })
  void longTextsAreRead(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertThatCode(() -> Rst.blocks(text)).doesNotThrowAnyException();
  }

  @Test
  void whatIsNestedWithoutEndGivesAResult() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      text.append(" ".repeat(i)).append("- a\n\n");
    }
    assertThat(Rst.blocks(text.toString())).hasSizeBetween(50, 70);
  }
}
