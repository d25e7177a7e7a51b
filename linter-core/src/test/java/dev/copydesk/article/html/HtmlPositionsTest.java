package dev.copydesk.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.testing.MarkedUp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where words stand, whatever ends the lines. */
final class HtmlPositionsTest {
  private static final String PAGE =
      """
      <title>\uD83D\uDE00 emoji title</title>
      <p>A \uD83D\uDE00 <a href="x>y">linked</a>
      \t\tbroken &mdash; <b>bold</b></p>
      <ul><li>one<ul><li>nested</ul>
      <blockquote><blockquote>
      <p>quoted</p></blockquote></blockquote>
      <table><tr><td>first<td> second
      </table>
      <img src=a alt="two
        lines">
      """;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void words(String lineEnd) {
    Article article = Pages.article(PAGE.replace("\n", lineEnd));

    assertThat(MarkedUp.place(article, "emoji")).isEqualTo("1:11");
    assertThat(MarkedUp.place(article, "linked")).isEqualTo("2:23");
    assertThat(MarkedUp.place(article, "broken")).isEqualTo("3:3");
    assertThat(MarkedUp.place(article, "\u2014")).isEqualTo("3:10");
    assertThat(MarkedUp.place(article, "bold")).isEqualTo("3:21");
    assertThat(MarkedUp.place(article, "nested")).isEqualTo("4:20");
    assertThat(MarkedUp.place(article, "quoted")).isEqualTo("6:4");
    assertThat(MarkedUp.place(article, "second")).isEqualTo("7:26");
    assertThat(MarkedUp.place(article, "lines")).isEqualTo("10:3");
  }
}
