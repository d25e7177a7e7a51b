package dev.copydesk.article.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.source.SourceException;
import dev.copydesk.source.Span;
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

/** What holds for every document: the way back to the source is exact. */
final class CorporaTest {
  private static final List<String> CORPORA = List.of("corpora/clean-adoc", "corpora/vale");

  private static final String[] PIECES = {
    "*",
    "_",
    "`",
    "#",
    "+",
    "++",
    "^",
    "~",
    "[",
    "]",
    "[[",
    "]]",
    "<<",
    ">>",
    "((",
    "))",
    "{",
    "}",
    "{rsquo}",
    "\\",
    "\"`",
    "`\"",
    "`'",
    "&amp;",
    "&#8217;",
    "https://a.example",
    "link:",
    "xref:",
    "footnote:[",
    "image:",
    "image::a[",
    "|",
    "|===\n",
    "a|",
    "2+|",
    "====\n",
    "----\n",
    "____\n",
    "--\n",
    "* ",
    ". ",
    "a:: ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    " ",
    " +\n",
    "+\n",
    "// x\n",
    "[quote]\n",
    "[source]\n",
    "= ",
    "word",
    "two words.",
    "'",
    "\uD83D\uDE00",
    "\uD83D",
    "{{",
    "}}",
    "ifdef::x[]\n",
    ":a: b\n",
    "NOTE: ",
    "> ",
    "$$",
    "<%",
    "%>"
  };

  @Test
  void mapsBackExactly() throws IOException, SourceException {
    for (String corpus : CORPORA) {
      for (Path file : documents(corpus)) {
        Article article = AsciiDoc.decode(file.toString(), Files.readAllBytes(file));
        assertExact(article);
        assertThat(article.blocks()).as(file.toString()).isNotEmpty();
      }
    }
  }

  @Test
  void readsTheSameWhateverTheLineEnds() throws IOException {
    for (String corpus : CORPORA) {
      for (Path file : documents(corpus)) {
        String text = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        Article article = AsciiDoc.parse(text);
        for (String lineEnd : new String[] {"\r\n", "\r"}) {
          Article ended = AsciiDoc.parse(text.replace("\n", lineEnd));
          assertExact(ended);
          assertThat(places(ended)).as(file.toString()).isEqualTo(places(article));
        }
      }
    }
  }

  @Test
  void survivesAnything() throws IOException {
    Random random = new Random(20);
    RandomText damage = new RandomText(21);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(60); piece > 0; piece--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertExact(AsciiDoc.parse(text.toString()));
    }
    for (Path file : documents("corpora/clean-adoc")) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      for (int i = 0; i < 40; i++) {
        int from = random.nextInt(text.length());
        String snippet = text.substring(from, Math.min(text.length(), from + 1_500));
        assertExact(AsciiDoc.parse(damage.damaged(snippet)));
      }
    }
  }

  private static List<Path> documents(String corpus) {
    return SharedTexts.articles(corpus).stream()
        .filter(file -> file.toString().endsWith(".adoc"))
        .toList();
  }

  /** Every block by its text and the line and column of each of its words. */
  private static List<String> places(Article article) {
    List<String> places = new ArrayList<>();
    for (Block block : article.blocks()) {
      places.add(AsciiDoc.show(block));
      for (int i = 0; i < block.text().length(); i += 7) {
        int at = block.span(i, i + 1).start();
        int line = article.source().lines().line(at);
        places.add(line + ":" + article.source().lines().column(at));
      }
    }
    return places;
  }

  private static void assertExact(Article article) {
    String source = article.source().text();
    int begin = 0;
    for (Block block : article.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(begin);
      begin = block.span().start();
      Span last = new Span(0, 0);
      for (int i = 0; i < block.text().length(); i++) {
        Span span = block.span(i, i + 1);
        assertThat(span.equals(last) || span.start() >= last.end()).isTrue();
        last = span;
        char c = block.text().charAt(i);
        String there = span.in(source);
        boolean exact =
            there.equals(String.valueOf(c))
                || c == Block.OBJECT
                || (c == '\n' && (there.startsWith("\r") || there.strip().isEmpty()))
                || (c == '\n' && there.indexOf('\n') + there.indexOf('\r') > -2)
                || "\\&{\"'`".indexOf(there.charAt(0)) >= 0;
        assertThat(exact).as("%s for %s", there, c).isTrue();
      }
    }
  }
}
