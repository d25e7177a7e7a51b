package dev.copydesk.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Block;
import dev.copydesk.testing.Growth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that invite deep recursion and quadratic time. */
final class HtmlDepthTest {
  private static final String[] CLOSED = {"div", "b", "blockquote", "span", "ul", "code", "table"};

  @Test
  void deepPagesAreReadAsFarAsAnybodyReads() {
    for (String name : CLOSED) {
      int levels = 10_000;
      String page =
          "<p>start.</p>"
              + ("<" + name + ">").repeat(levels)
              + "deep"
              + ("</" + name + ">").repeat(levels)
              + "<p>end.</p>";
      assertThat(Pages.blocks(page)).contains("PARAGRAPH: start.", "PARAGRAPH: end.");
    }
  }

  @Tag("benchmark")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "<b",
        "<b>",
        "<b>x",
        "<p>",
        "<p>x",
        "</p>",
        "<td>a</td>",
        "<tr><td>Some words.</td></tr>",
        "<i><td>",
        "</i>",
        "<div></i>",
        "<!--",
        "<!-- -",
        "<!",
        "<?",
        "<?php ",
        "<%",
        "{{",
        "{% highlight %}",
        "{{ x }} ",
        "${",
        "<#if ",
        "<#a \"",
        "[#a",
        "#a(",
        "@if (",
        "$a.",
        "$$",
        "{a",
        "{!!",
        "{{--",
        "## ",
        "\\(",
        "&",
        "&a",
        "&lt;a",
        "&#1",
        "<a href=\"",
        "<a b ",
        "<script>",
        "<script><!--<script>",
        "<title>",
        "<sup>1",
        "<sup>1</sup>",
        "<a href='#'>1</a>",
        "<code>",
        "<code><p>",
        "<q>a",
        "<button>a",
        "<i lang=fr>a",
        "<br>",
        "a <br> ",
        "<ul><li>a",
        "<![CDATA[",
        "<!doctype a",
        "<img alt='a b'>",
        "<b><p></b>",
        "plain words and no markup, "
      })
  void readsInLinearTime(String piece) {
    double ratio =
        Growth.ofFourfold(
            400_000,
            size -> piece.repeat(size / piece.length()),
            page -> {
              int length = 1;
              for (Block block : Pages.article(page).blocks()) {
                length += block.text().length();
              }
              assertThat(length).isPositive();
            });
    System.out.printf("%-30s %.1f times the time for 4 times the page%n", piece, ratio);
    assertThat(ratio).isLessThan(11);
  }
}
