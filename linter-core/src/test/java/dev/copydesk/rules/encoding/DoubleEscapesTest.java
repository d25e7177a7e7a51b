package dev.copydesk.rules.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Format;
import dev.copydesk.testing.Linting;
import dev.copydesk.testing.MarkedUp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References that the readers of marked-up articles see. */
final class DoubleEscapesTest {
  private final HtmlEntity rule = new HtmlEntity();

  private static Article article(Format format, String text) {
    return MarkedUp.article("page" + format.extensions().get(0), text + "\n", format);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '`',
      value = {
        "MARKDOWN = It isn&amp;rsquo;t *late*. = It isn\u2019t *late*.",
        "MARKDOWN = It isn\\&rsquo;t late. = It isn\u2019t late.",
        "MARKDOWN = The *caf&amp;eacute;* is shut. = The *caf\u00E9* is shut.",
        "MARKDOWN = It isn&amp;amp;#8217;t late. = It isn\u2019t late.",
        "MARKDOWN = The caf&amp;eacute;&amp;rsquo;s door. = The caf\u00E9\u2019s door.",
        "MARKDOWN = > Words&amp;mdash;many of them. = > Words\u2014many of them.",
        "ASCIIDOC = It isn&amp;rsquo;t _late_. = It isn\u2019t _late_.",
        "ASCIIDOC = * The caf&amp;eacute; is shut. = * The caf\u00E9 is shut.",
        "HTML = <p>It isn&amp;rsquo;t late. = <p>It isn\u2019t late.",
        "HTML = <p>It isn&amp;#39;t &amp;ldquo;over.&amp;rdquo;</p> = <p>It isn't \u201Cover.\u201D</p>",
        "HTML = <td>Z&amp;uuml;rich and &amp;Ouml;rebro = <td>Z\u00FCrich and \u00D6rebro",
        "HTML = <p>Wait&amp;hellip; what? = <p>Wait\u2026 what?",
        "RST = It isn&rsquo;t *late*. = It isn\u2019t *late*.",
        "RST = * The caf&amp;eacute; is shut. = * The caf\u00E9 is shut.",
      })
  void areDecodedWhereTheyHangOnAWord(Format format, String text, String mended) {
    assertThat(Linting.fix(article(format, text), rule)).isEqualTo(mended + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "MARKDOWN = Smith &amp;amp; Sons came. = Smith & Sons came.",
        "HTML = <p>The AT&amp;amp;T shop. = <p>The AT&T shop.",
        "RST = Smith &amp; Sons came. = Smith & Sons came.",
        "HTML = <p>It came &amp;mdash; too late. = <p>It came \u2014 too late.",
      })
  void areSuggestedWhereTheyMayBeMeant(Format format, String text, String mended) {
    assertThat(Linting.fix(article(format, text), rule)).isEqualTo(text + "\n");
    assertThat(Linting.fixSuggested(article(format, text), rule)).contains(mended);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>It isn&rsquo;t late, and Smith &amp; Sons came to the caf&eacute;.",
        "<p>It isn\u2019t a &lt; b, and R&amp;D is b &gt; a.",
        "<p>Write &amp;rsquo; and not ' in your letters.",
        "<p>The &amp;eacute; is one sign.",
        "<p>Put &amp;nbsp; there, or a&amp;nbsp;b, or a&amp;lt;b, or 3&amp;gt;2.",
        "<p>He said &amp;quot;no&amp;quot; to it.",
        "<p>An entity such as isn&amp;rsquo;t is escaped.",
        "<p>In HTML it is written isn&amp;rsquo;t.",
        "<p>The getName() and setName() of it isn&amp;rsquo;t there.",
        "<p>It isn<code>&amp;rsquo;</code>t late.",
        "<p>It is salt &amp;amp; water.",
        "<p>See https://a.example/?a&amp;amp;b&amp;eacute;c there.",
        "<p>Is it (&amp;rdquo;) or \u201C&amp;ldquo;\u201D?",
        "<pre>It isn&amp;rsquo;t late.</pre>",
      })
  void areLeftAloneElsewhere(String text) {
    assertThat(Linting.lint(article(Format.HTML, text), rule)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"It isn&rsquo;t late.", "---\ntitle: It isn&rsquo;t late\n---\nWords."})
  void areNotThereWhereMarkupDecodesThem(String text) {
    assertThat(Linting.lint(article(Format.MARKDOWN, text), rule)).isEmpty();
  }
}
