package dev.copydesk.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages and the words that are read of them; {@code _} is an object, {@code /} a line's end. */
final class HtmlParserTest {
  private static void reads(String html, String... blocks) {
    assertThat(Pages.blocks(html)).containsExactly(blocks);
  }

  @Test
  void inlineMarkupDoesNotCut() {
    reads(
        "<p>the <b>Russian <i>Federation</i></b> said</p>",
        "PARAGRAPH: the Russian Federation said");
    reads("<p><b>R</b>ussia</p>", "PARAGRAPH: Russia");
    reads("<p>a <!-- note --> b<wbr>c <a name=x></a>d</p>", "PARAGRAPH: a bc d");
  }

  @Test
  void blanksCollapse() {
    reads(
        "<p>\n  one \t two\n   three  <b> four </b> five \n</p>",
        "PARAGRAPH: one two/three four five");
    reads("<p>a&nbsp;&#32; b</p>", "PARAGRAPH: a~ b");
  }

  @Test
  void breaks() {
    reads("<p>one<br>two <br />\n three</p>", "PARAGRAPH: one/two/three");
    reads("<p>one<br><br>two</p>", "PARAGRAPH: one", "PARAGRAPH: two");
    reads("<p><br>one<br></p>", "PARAGRAPH: one");
  }

  @Test
  void blocks() {
    reads(
        "<title>A &amp; B</title><h1>Head</h1><p>One.<p>Two.<ul><li>a<li><p>b</p><p>c</p></ul>",
        "HEADING: A & B",
        "HEADING: Head",
        "PARAGRAPH: One.",
        "PARAGRAPH: Two.",
        "LIST_ITEM: a",
        "LIST_ITEM: b",
        "PARAGRAPH: c");
    reads(
        "<table><caption>Cap</caption><tr><th>Name<td>Bob said so.</table>",
        "HEADING: Cap",
        "TABLE_ROW: Name",
        "PARAGRAPH: Bob said so.");
    reads(
        "<blockquote><p>Said.</p></blockquote><div>Loose text.</div><div>Menu</div>",
        "PARAGRAPH Q: Said.",
        "PARAGRAPH: Loose text.",
        "HEADING: Menu");
    reads(
        "<dl><dt>Term<dd>What it is</dl><figure><figcaption>Fig</figcaption></figure>",
        "HEADING: Term",
        "LIST_ITEM: What it is",
        "HEADING: Fig");
    reads(
        "<li>one <ul><li>inner</ul> rest", "LIST_ITEM: one", "LIST_ITEM: inner", "PARAGRAPH: rest");
  }

  @Test
  void codeIsAnObject() {
    reads(
        "<p>Run <code>go <b>mail</b></code> or <kbd>x</kbd>.</p><pre>no prose</pre>",
        "PARAGRAPH: Run _ or _.");
    reads("<script>a<b>c</script><style>p{}</style><p>x</p>", "PARAGRAPH: x");
    reads("<script><!-- document.write('<script>x</script>') --></script><p>x</p>", "PARAGRAPH: x");
    reads("<p>a <svg><title>t</title><text>no</text></svg> b</p>", "PARAGRAPH: a _ b");
    reads("<p>so \\(x^2\\) and <math><mi>x</mi></math></p>", "PARAGRAPH: so _ and _");
    reads("<p>The &lt;br /&gt; tag, 1 &lt; 2</p>", "PARAGRAPH: The _ tag, 1 < 2");
    reads("<textarea>code</textarea><template><p>no</p></template>");
  }

  @Test
  void codeThatIsNeverClosedGoesOn() {
    reads("<p>a <code>b</p><p>c</code> d</p>", "PARAGRAPH: a", "PARAGRAPH: d");
    reads("<table><td><code>x<td>word</table>", "TABLE_ROW: word");
  }

  @Test
  void wordsOfOthers() {
    reads("<p>the <i lang=fr>mot juste</i> is</p>", "PARAGRAPH: the _ is");
    reads("<p>a <i lang='en-GB'>colour</i></p>", "PARAGRAPH: a colour");
    reads("<div lang=de><p>Nein</p><p lang=en>Yes.</p></div>", "PARAGRAPH: Yes.");
    reads("<html lang=de><body><p>Nein</p>");
    reads("<p translate=no>X</p><p>a <b class='x notranslate'>Y</b></p>", "PARAGRAPH: a _");
    reads("<html lang=en translate=no><p>Yes</p>", "PARAGRAPH: Yes");
    reads("<i class=material-icons>home</i> <p>x</p>", "PARAGRAPH: x");
    reads("<p>was <del>five</del> <ins>six</ins></p>", "PARAGRAPH: was _ six");
  }

  @Test
  void quotationMarksOfQ() {
    reads("<p>He said <q>no <q>really</q></q>.</p>", "PARAGRAPH: He said “no ‘really’”.");
  }

  @Test
  void notes() {
    reads("<p>word<sup><a href='#n1'>1</a></sup> next</p>", "PARAGRAPH: word next");
    reads("<p>end.<a href='#n' epub:type='noteref'>12</a></p>", "PARAGRAPH: end.");
    reads("<p>see <a href='#s2'>2.1</a>.</p>", "PARAGRAPH: see _.");
    reads("<p>the 1<sup>st</sup> of 10<sup>6</sup> m</p>", "PARAGRAPH: the 1st of 10_ m");
    reads("<h2>Head<a class=headerlink href='#h'>¶</a></h2>", "HEADING: Head");
    reads("<p><ruby>kan<rt>x</rt>ji</ruby></p>", "PARAGRAPH: kanji");
  }

  @Test
  void attributes() {
    reads(
        "<p>a <img alt='A &quot;cat&quot; &copy=1' src=x> b</p>",
        "PARAGRAPH: a _ b",
        "HEADING: A \"cat\" &copy=1");
    reads(
        "<meta name=description content=\"What it's about\"><meta name=viewport content='x y'>",
        "HEADING: What it's about");
    reads("<abbr title='Long name'>LN</abbr>", "HEADING: Long name", "HEADING: LN");
    reads(
        "<input type=submit value=Send><input value=x placeholder='Your name'>",
        "HEADING: Send",
        "HEADING: Your name");
  }

  @Test
  void controls() {
    reads(
        "<p>Click <button>Save it</button> now.</p>",
        "PARAGRAPH: Click _ now.",
        "HEADING: Save it");
    reads(
        "<label>Size <select><option>Big<option>Small</select></label>",
        "HEADING: Size _",
        "HEADING: Big",
        "HEADING: Small");
  }

  @Test
  void references() {
    reads(
        "<p>Don&rsquo;t &#146; &#x2019 &copy2 &notit; &bogus; AT&T &amp;rsquo;</p>",
        "PARAGRAPH: Don’t ’ ’ ©2 ¬it; &bogus; AT&T &rsquo;");
    reads("<p>hy&shy;phen</p>", "PARAGRAPH: hyphen");
  }

  @Test
  void xhtml() {
    String head = "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY me 'x>y'>]>";
    assertThat(
            Pages.blocks(head + "<p>I am &me;<a id='x'/> <![CDATA[a<b]]> b</p><script/><p>c</p>"))
        .containsExactly("PARAGRAPH: I am _ _ b", "PARAGRAPH: c");
  }

  @Test
  void templates() {
    reads("<p>Hi {{ user | upper }}, {% if a > b %}x{% endif %}.</p>", "PARAGRAPH: Hi _, _x_.");
    reads(
        "{% include \"a.html\" %}\n<p class=\"{{ \"x>y\" }}\" {% if a > 1 %}id=z{% endif %}>Yes</p>",
        "PARAGRAPH: Yes");
    reads("<?php if ($a > 3) { ?><p>Yes</p><?php } echo '<p>no</p>'", "PARAGRAPH: Yes");
    reads("<p>a <%= x > y ? \"<b>\" : 1 %> b</p>", "PARAGRAPH: a _ b");
    reads("{% highlight c %}<p>no</p>{% endhighlight %}<p>${x} yes</p>", "PARAGRAPH: _ yes");
    reads("<h{{ n }}>Text</h{{ n }}>", "HEADING: Text");
    reads("<img alt='{{ page.title }}'><img alt='Photo of {{ x }}'>", "HEADING: Photo of _");
  }

  @Test
  void templatesOfPages() {
    reads(
        "<#if a == \"b>c\">It was ${x}.<#else>No.</#if><#-- gone > --><@note text='a'/>",
        "HEADING: _It was _._No.___");
    reads("<p class='<#if a>x</#if>'>Yes [#if b]no[/#if]</p>", "PARAGRAPH: Yes _no_");
    reads(
        "#set ($x = \"a b\")\n#if($x)\n<p>By $user.name, $!{x} and $5.</p>#else ## c\n#* d *##end",
        "PARAGRAPH: By _, _ and $5.");
    reads("<p>Item # 5 ## and #end of (it)</p>", "PARAGRAPH: Item # 5 ## and #end of (it)");
    reads(
        "<p>@if (a > b) {<b>Yes</b>} @else {no} a@b.com (x)</p>",
        "PARAGRAPH: _Yes} _ _ a@b.com (x)");
    reads("<p>@Model.Name {!! a b !!} {#if a}x{/if} {name}</p>", "PARAGRAPH: _ _ _x_ _");
    reads("<p>{{!-- a }} b --}}x {{-- a }} b --}}</p><%-- <%= y %> z --%>", "PARAGRAPH: _x _");
    reads("<p>so $$a_b  .c$$ and $$ or</p>", "PARAGRAPH: so _ and $$ or");
    reads("<b :title='a b' v-bind:alt='a b' [title]='a b' th:text='a b'>x</b>", "HEADING: x");
  }

  @Test
  void blanksThatMeanSomething() {
    reads(
        "<p style='color: red; white-space:pre-wrap'>a  b</p><p style='x: pre'>c</p>",
        "PARAGRAPH: c");
    reads("<div style='WHITE-SPACE: -moz-pre-wrap'>a</div><p xml:space='preserve'>b</p>");
    reads("<p style='white-space: nowrap'>a b</p>", "PARAGRAPH: a b");
    reads("<listing>a  b</listing><xmp>a  b</xmp><p>c</p><plaintext>d  e", "PARAGRAPH: c");
  }

  @Test
  void brokenMarkup() {
    reads("<p>a < b and <3 <b>x", "PARAGRAPH: a < b and <3 x");
    reads("<p>a</p><p class=\"x>lost</p><p>lost", "PARAGRAPH: a");
    reads("<p>a<!-- lost <p>b", "PARAGRAPH: a");
    reads(
        "<table>odd<tr><td>cell</table>tail.",
        "HEADING: odd",
        "TABLE_ROW: cell",
        "PARAGRAPH: tail.");
    reads("<b><p>one</b> two</p>", "PARAGRAPH: one two");
    reads("</div></p>x</span> y", "HEADING: x y");
    reads("<table><td></div><div>a</td></table>", "TABLE_ROW: a");
    reads("<!--{ \"Title\": \"x\" }--><p>a</p>", "PARAGRAPH: a");
    reads("<!--> <p>a<!---->b</p>", "PARAGRAPH: ab");
    reads("<p>a<!", "PARAGRAPH: a");
    reads("<p>a</", "PARAGRAPH: a");
    reads("<p>a<", "PARAGRAPH: a<");
    reads("<p>a&", "PARAGRAPH: a&");
    reads("<p>a&#", "PARAGRAPH: a&#");
    reads("<p>lone \uD83D</p>", "PARAGRAPH: lone \uD83D");
  }
}
