package dev.copydesk.article.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.source.Lines;
import dev.copydesk.testing.Growth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup on the left, what is read on the right. */
@SuppressWarnings("StringConcatToTextBlock") // What is read stands line by line.
final class MarkdownParserTest {
  @Test
  void markupDoesNotCutTheSentence() {
    assertThat(Reading.blocks("**R**ussia and the **Russian *Federation*** [said](/u \"t\") so.\n"))
        .containsExactly("paragraph: Russia and the Russian Federation said so.");
  }

  @Test
  void headingsListsAndQuotations() {
    String text =
        """
        # One #

        Two
        ===

        1. first
           line

           second
           - deep

        > said
        > > again
        lazy
        """;

    assertThat(Reading.blocks(text))
        .containsExactly(
            "heading: One",
            "heading: Two",
            "list item: first/line",
            "paragraph: second",
            "list item: deep",
            "quoted paragraph: said",
            "quoted paragraph: again/lazy");
  }

  @Test
  void codeLinksAndHtmlAreNoProse() {
    String text =
        """
        Run `a b` or <kbd>x</kbd> at <http://a.b>, see [it][l] <!-- no --> now.

            code

        ```
        code
        ```

        <p>
        raw
        </p>

        [l]: /u "title"
        """;

    assertThat(Reading.blocks(text)).containsExactly("paragraph: Run [] or [] at [], see it now.");
  }

  @Test
  void tables() {
    String text = "| A | B |\n|---|---|\n| x \\| y *z* `a\\|b` w | Ends. |\n| `c` | |\n";

    assertThat(Reading.blocks(text))
        .containsExactly(
            "table row: A", "table row: B", "table row: x | y z [] w", "paragraph: Ends.");
    Reading.assertMaps(Reading.article(text));
  }

  @Test
  void imagesAreReadApart() {
    assertThat(Reading.blocks("See ![the *old* house](a.png) and ![b.png](b.png).\n"))
        .containsExactly("paragraph: See [] and [].", "heading: the old house");
  }

  @Test
  void entitiesEscapesAndBreaks() {
    assertThat(
            Reading.blocks("It&rsquo;s \\*so\\* &amp;amp; &nosuch; \\q  \nhere<br>and\\\nthere\n"))
        .containsExactly("paragraph: It\u2019s *so* &amp; &nosuch; \\q/here/and/there");
  }

  @Test
  void notesTasksAndAdmonitions() {
    String text =
        """
        A note[^1].

        - [ ] to do
        - [x] done

        > [!NOTE]
        > Mind *this*.

        [^1]: The text
            goes on.

            And on.
        """;

    assertThat(Reading.blocks(text))
        .containsExactly(
            "paragraph: A note.",
            "list item: to do",
            "list item: done",
            "paragraph: Mind this.",
            "paragraph: The text/goes on.",
            "paragraph: And on.");
  }

  @Test
  void whatSiteGeneratorsAdd() {
    String text =
        """
        ---
        title: A page
        ---
        {{#include x.rs}}

        :::tip Watch *out*
        A {{ x }} b.
        :::

        ## Head {#id}

        ## Next {/*id*/}

        {% if a %}
        yes
        {% endif %}
        {% highlight ruby %}
        puts

        more
        {% endhighlight %}

        <Note>

        Mind.

        </Note>

        Sum $x^2$, $5 and $6.

        $$
        a
        $$
        """;

    assertThat(Reading.blocks(text))
        .containsExactly(
            "heading: A page",
            "heading: Watch out",
            "paragraph: A [] b.",
            "heading: Head",
            "heading: Next",
            "paragraph: yes",
            "paragraph: Mind.",
            "paragraph: Sum [], $5 and $6.");
  }

  @Test
  void rawTemplatesInASentence() {
    assertThat(Reading.blocks("Say {% raw %}it {{ so }} isn t{% endraw %} and {% raw %} so.\n"))
        .containsExactly("paragraph: Say [] and [] so.");
  }

  @Test
  void admonitionsOfPythonMarkdown() {
    String text =
        """
        !!! note "It's *so*"
            One
            two.

            - three

        ??? tip

            Four.

                code

        ???+ warning inline
            Five.

        Six.
        """;

    assertThat(Reading.blocks(text))
        .containsExactly(
            "heading: It's so",
            "paragraph: One/two.",
            "list item: three",
            "paragraph: Four.",
            "paragraph: Five.",
            "paragraph: Six.");
    Reading.assertMaps(Reading.article(text));
  }

  @Test
  void commentsAndIdsWithBlanks() {
    assertThat(Reading.blocks("# Head { #id }\n\nSo %%no, it's%% it is 5%% of %% all.\n"))
        .containsExactly("heading: Head", "paragraph: So [] it is 5%% of %% all.");
  }

  @Test
  void attributesHoldNoProse() {
    assertThat(Reading.blocks("# One {#a .b title=\"some words\"}\n\nTwo {#b c='d e'}\n---\n"))
        .containsExactly("heading: One", "heading: Two");
    assertThat(Reading.blocks("Some words.\n{: a=\"" + "b ".repeat(200) + "\"}\n"))
        .containsExactly("paragraph: Some words.");
    assertThat(Reading.blocks("A {#each word} b {# a comment #} c.\n\n{#- another -#}\n"))
        .containsExactly("paragraph: A {#each word} b [] c.");
  }

  @Test
  void wordsBetweenSignsThatTouchThemAreAFormula() {
    assertThat(Reading.blocks("A $some words$ b, $5 or 6$, $HOME and $PATH, US$a and b$.\n"))
        .containsExactly("paragraph: A [] b, $5 or 6$, $HOME and $PATH, US$a and b$.");
  }

  @Test
  void attributesMayBePartedByAnyBlank() {
    assertThat(Reading.blocks("# One {#id\f.x}\n\nTwo {#id\u2003.x} words.\n"))
        .containsExactly("heading: One", "paragraph: Two  words.");
  }

  @Test
  void elementsWhoseNamesBeginLikeThoseOfRawTextAreOthers() {
    assertThat(Reading.blocks("<preface>\n\nSome {{ template \"words\" }} here.\n"))
        .containsExactly("paragraph: Some [] here.");
  }

  @Test
  void labelsAndBreaksOfMyst() {
    assertThat(Reading.blocks("(a-label)=\n# One\n\n+++ {\"a\": 1}\nTwo\n+++\n(three)= four\n"))
        .containsExactly("heading: One", "paragraph: Two", "paragraph: (three)= four");
  }

  @Test
  void underlinedWordsAreHeadings() {
    assertThat(Reading.blocks("One\n---\n\nTwo\n\n* * *\n"))
        .containsExactly("heading: One", "paragraph: Two");
  }

  @Test
  void mdx() {
    String text =
        """
        import A from 'a'
        export const b = {

          c: 'd'
        }

        # Head

        <A b={x => `y>`}>
          Text <b>here</b> is {props.it} now.
        </A>

        <C
          d="e"
        />

        {/* no */}

            code
        """;

    assertThat(Reading.blocks(Reading.article("page.mdx", text)))
        .containsExactly("heading: Head", "paragraph: Text here is [] now.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void positions(String lineEnd) {
    String text =
        """
        ---
        title: \uD83D\uDE00 front
        ---

        > - \uD83D\uDE00 a [link](/u) item
        >   tail &amp; end

        | a | cell \\| word |
        |---|---|

        1.\ttabbed
        """
            .replace("\n", lineEnd);
    Article article = Reading.article(text);

    assertThat(at(article, "front")).isEqualTo("2:11");
    assertThat(at(article, "link")).isEqualTo("5:11");
    assertThat(at(article, "item")).isEqualTo("5:21");
    assertThat(at(article, "tail")).isEqualTo("6:5");
    assertThat(at(article, "end")).isEqualTo("6:16");
    assertThat(at(article, "word")).isEqualTo("8:15");
    assertThat(at(article, "tabbed")).isEqualTo("11:4");
  }

  @Tag("benchmark")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "*a ",
        "<",
        "`a``",
        "](",
        "![",
        "**a_b ",
        "<A b={",
        "<!--",
        "[a](",
        "&amp;",
        "\\*",
        "> ",
        "- ",
        "a\n",
        "| a | b |\n",
        "{{ ",
        "{%",
        "{",
        "$a",
        "$$\n",
        "{/*",
        "[^a",
        "[[a",
        "```\n",
        ":::\n",
        "[a]: b\n",
        "<A>x",
        "import a\n",
        "import {\n\n",
        "!!! note\n",
        "> a\n>\n",
        "- a\n  - b\n\n",
        "<script>\n"
      })
  void anythingManyTimesIsReadInLinearTime(String piece) {
    for (String name : new String[] {"page.md", "page.mdx"}) {
      double growth =
          Growth.ofFourfold(
              60_000 / piece.length(),
              count -> "| a | b |\n|---|---|\n" + piece.repeat(count),
              text -> Reading.article(name, text));
      assertThat(growth).isLessThan(10);
    }
  }

  @Test
  void depthAsksForNoStack() {
    StringBuilder lists = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      lists.append("  ".repeat(i)).append("- a\n");
    }
    for (String text :
        new String[] {
          ">".repeat(50_000) + " a",
          "- ".repeat(50_000) + "a",
          "[".repeat(5_000) + "a" + "](b)".repeat(5_000),
          "*a **b ".repeat(5_000) + "** *".repeat(5_000),
          lists.toString()
        }) {
      assertThat(Reading.article(text).blocks()).isNotNull();
    }
  }

  private static String at(Article article, String word) {
    for (Block block : article.blocks()) {
      int found = block.text().indexOf(word);
      if (found >= 0) {
        int offset = block.span(found, found + word.length()).start();
        Lines lines = article.source().lines();
        return lines.line(offset) + ":" + lines.column(offset);
      }
    }
    return "absent";
  }
}
