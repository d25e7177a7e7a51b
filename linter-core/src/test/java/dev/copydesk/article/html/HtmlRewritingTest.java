package dev.copydesk.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.testing.MarkedUp;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Other words in place of some, and what becomes of the page. */
final class HtmlRewritingTest {
  private static Optional<String> rewritten(String html, String words, String others) {
    return MarkedUp.rewritten(Pages.article(html), words, others);
  }

  @Test
  void markupStays() {
    assertThat(rewritten("<p>teh <b>cat</b></p>", "teh", "the")).hasValue("<p>the <b>cat</b></p>");
    assertThat(rewritten("<p>the <b>teh</b> x</p>", "teh", "the"))
        .hasValue("<p>the <b>the</b> x</p>");
    assertThat(rewritten("<p>a <b>b</b>c d</p>", "bc d", "x")).hasValue("<p>a <b>x</b></p>");
    assertThat(rewritten("<p>a<b>b</b></p>", "ab", "a b")).hasValue("<p>a <b>b</b></p>");
    assertThat(rewritten("<p>a<b>b</b>c</p>", "bc", "b c")).hasValue("<p>a<b>b</b> c</p>");
    assertThat(rewritten("<p>a <code>x</code> b</p>", "\uFFFC b", "b")).isEmpty();
    assertThat(rewritten("<p>the <b>the</b> cat</p>", "the the", "the")).isEmpty();
  }

  @Test
  void nothingIsLeftEmpty() {
    assertThat(rewritten("<p>Again.</p><p>b</p>", "Again.", "")).isEmpty();
    assertThat(rewritten("<img alt='cat'>", "cat", "")).isEmpty();
  }

  @Test
  void breaks() {
    assertThat(rewritten("<p>govern-\n\t ment</p>", "govern-\nment", "government"))
        .hasValue("<p>government</p>");
    assertThat(rewritten("<p>one<br>two</p>", "one\ntwo", "one two")).isEmpty();
    assertThat(rewritten("<p>a <q>b</q></p>", "“b", "b")).isEmpty();
    assertThat(rewritten("<p>a. b</p>", ". b", ".\n\nb")).isEmpty();
  }

  @Test
  void references() {
    assertThat(rewritten("<p>Don&rsquo;t</p>", "Don’t", "Don't")).hasValue("<p>Don't</p>");
    assertThat(rewritten("<p>a &amp;rsquo; b</p>", "&rsquo;", "’")).hasValue("<p>a ’ b</p>");
    assertThat(rewritten("<p>R & D</p>", "& D", "& copy")).hasValue("<p>R & copy</p>");
    assertThat(rewritten("<p>R & copy</p>", "& copy", "&copy")).isEmpty();
    assertThat(rewritten("<p>R & D</p>", "& D", "&D")).hasValue("<p>R &D</p>");
    assertThat(rewritten("<p>a < b</p>", "< b", "<b")).isEmpty();
    assertThat(rewritten("<p>x { {y</p>", "{ {", "{{")).isEmpty();
  }

  @Test
  void whatIsMarkupIsEscaped() {
    assertThat(rewritten("<p>x and y</p>", "and", "&")).hasValue("<p>x &amp; y</p>");
    assertThat(rewritten("<p>x and y</p>", "and", "<b>")).hasValue("<p>x &#60;b&gt; y</p>");
    assertThat(rewritten("<img alt=\"a cat\">", "cat", "\"'")).hasValue("<img alt=\"a &quot;'\">");
    assertThat(rewritten("<img alt='a cat'>", "cat", "\"'")).hasValue("<img alt='a \"&#39;'>");
    assertThat(rewritten("<img alt=cat>", "cat", "dog")).isEmpty();
  }

  @Test
  void aMarkKeepsItsNotation() {
    assertThat(rewritten("<p>&quot;Gone&quot;, he</p>", "\",", ",\""))
        .hasValue("<p>&quot;Gone,&quot; he</p>");
    assertThat(rewritten("<p>&ldquo;Gone&#8221;.</p>", "\u201D.", ".\u201D"))
        .hasValue("<p>&ldquo;Gone.&#8221;</p>");
    assertThat(rewritten("<p>&quot;Gone\", he</p>", "\",", ",\""))
        .hasValue("<p>&quot;Gone,\" he</p>");
    assertThat(rewritten("<p>A &copy2020</p>", "\u00A92", "\u00A91"))
        .hasValue("<p>A &copy1020</p>");
  }

  @Test
  void whatJoinsAWordIsNotWrittenApart() {
    assertThat(rewritten("<p>the&shy;the</p>", "thethe", "the the")).isEmpty();
    assertThat(rewritten("<p>the<wbr>the</p>", "thethe", "the the")).isEmpty();
    assertThat(rewritten("<p>hy&shy;fen</p>", "hyfen", "hyphen")).hasValue("<p>hy&shy;phen</p>");
    assertThat(rewritten("<p>a<wbr> teh</p>", "teh", "the")).hasValue("<p>a<wbr> the</p>");
  }

  @Test
  void nothingBecomesATemplate() {
    assertThat(rewritten("<p>pay $ now</p>", " now", "now")).isEmpty();
    assertThat(rewritten("<p>pay $ 5</p>", " 5", "5")).hasValue("<p>pay $5</p>");
    assertThat(rewritten("<p>a @ if (b)</p>", "@ if", "@if")).isEmpty();
    assertThat(rewritten("<p>a {b c} d</p>", "b c", "bc")).isEmpty();
  }

  @Test
  void charactersThatTheEncodingLacks() throws SourceException {
    assertThat(
            MarkedUp.rewritten(
                page("<p>caf\u00E9 don't \u0391".getBytes(StandardCharsets.UTF_8)), "n't", "n’t"))
        .hasValue("<p>caf\u00E9 don’t \u0391");
    Article latin = page("<p>caf\u00E9 A don't".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(MarkedUp.rewritten(latin, "A", "\u0391")).hasValue("<p>caf\u00E9 &#913; don't");
    assertThat(MarkedUp.rewritten(latin, "n't", "n’t")).hasValue("<p>caf\u00E9 A don’t");
  }

  @Test
  void pagesThatAreReadInAnotherEncoding() throws SourceException {
    assertThat(MarkedUp.rewritten(page("<head></head><p>don't"), "n't", "n’t"))
        .hasValue("<head></head><p>don&#8217;t");
    assertThat(MarkedUp.rewritten(page("<meta charset=iso-8859-1><p>don't"), "n't", "n’t"))
        .hasValue("<meta charset=iso-8859-1><p>don&#8217;t");
    assertThat(
            MarkedUp.rewritten(page("<head><meta charset=\"UTF-8\"></head><p>don't"), "n't", "n’t"))
        .hasValue("<head><meta charset=\"UTF-8\"></head><p>don’t");
  }

  private static Article page(String html) throws SourceException {
    return page(html.getBytes(StandardCharsets.US_ASCII));
  }

  private static Article page(byte[] html) throws SourceException {
    return Article.parse(Source.decode("page.html", html), Format.HTML, Dialect.EN_US);
  }
}
