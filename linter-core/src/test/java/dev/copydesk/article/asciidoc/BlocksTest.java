package dev.copydesk.article.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which lines are prose, and of which kind. */
final class BlocksTest {
  @Test
  void header() {
    assertThat(
            AsciiDoc.blocks(
                """
                // comment
                = The *Title*
                Jane Doe <jane@a.example>
                v1.0, 2020-01-01
                :description: not read
                :long: one \\
                two

                Text.

                :later: value
                == Section ==
                More.

                Old title
                ---------
                Even more.
                """))
        .containsExactly(
            "head The Title",
            "para Text.",
            "head Section",
            "para More.",
            "head Old title",
            "para Even more.");
  }

  @Test
  void verbatim() {
    assertThat(
            AsciiDoc.blocks(
                """
                .Listing title
                [source,java]
                ----
                code = 1;
                ====
                ----

                ....
                literal
                ....

                ```ruby
                code
                ```

                ++++
                <b>raw</b>
                ++++

                ////
                comment
                ////

                [stem]
                ++++
                x^2
                ++++

                [verse, Poet]
                ____
                by hand
                ____

                [source]
                a paragraph of code

                 indented

                [mermaid]
                graph

                include::a.adoc[]
                toc::[]
                '''
                <<<
                After.
                """))
        .containsExactly("head Listing title", "para After.");
  }

  @Test
  void containers() {
    assertThat(
            AsciiDoc.blocks(
                """
                NOTE: Mind this.

                [TIP]
                ====
                Inside.

                . One
                +
                ----
                code
                ----
                +
                Attached.
                ====

                ____
                Quoted.

                --
                Still.
                --
                ____

                ****
                Aside.
                ****

                [quote, Author]
                Said so.

                "Said too."
                -- Author

                > Marked
                > down.

                Free.
                """))
        .containsExactly(
            "para Mind this.",
            "para Inside.",
            "item One",
            "para Attached.",
            "para* Quoted.",
            "para* Still.",
            "para Aside.",
            "para* Said so.",
            "para* \"Said too.\"",
            "para* Marked / down.",
            "para Free.");
  }

  @Test
  void lists() {
    assertThat(
            AsciiDoc.blocks(
                """
                * One
                goes on
                ** [x] Two
                - Three

                  literal
                . Four
                1. Five
                a. Six
                <1> Seven

                Term *a*:: Text
                  more
                Term b::
                  Indented text
                Question;; Answer

                Text
                * no item
                std::string is text
                """))
        .containsExactly(
            "item One / goes on",
            "item Two",
            "item Three",
            "item Four",
            "item Five",
            "item Six",
            "item Seven",
            "head Term a",
            "item Text / more",
            "head Term b",
            "item Indented text",
            "head Question",
            "item Answer",
            "para Text / * no item / std::string is text");
  }

  @Test
  void tables() {
    assertThat(
            AsciiDoc.blocks(
                """
                .Caption
                [cols="1,1m,2a"]
                |===
                |Name |code |Text

                2+^.>s|Wide cell. | * Item
                | A \\| b
                | code
                | First.

                * Item

                !===
                ! inner
                !===
                |===

                [format=csv]
                |===
                a,b
                |===

                ,===
                a,b
                ,===

                image::a.png["A, b", 20]
                """))
        .containsExactly(
            "head Caption",
            "cell Name",
            "para Text",
            "para Wide cell.",
            "item Item",
            "cell A | b",
            "para First.",
            "item Item",
            "cell inner",
            "head A, b");
  }

  @Test
  void whatIsMeantForCodeAndAttributes() {
    assertThat(
            AsciiDoc.blocks(
                """
                [,java]
                code = 1;

                * Item
                :attribute: value \\
                of more lines
                * Item
                :Name with blanks: value

                Time: 12:30
                :not an entry
                """))
        .containsExactly("item Item", "item Item", "para Time: 12:30 / :not an entry");
  }

  @Test
  void cellsThatEndLikeSentences() {
    assertThat(AsciiDoc.blocks("|===\n|It is *so.*\n|\"`Why?`\"\n|A `code.`\n|No *end*\n|===\n"))
        .containsExactly("para It is so.", "para \u201CWhy?\u201D", "cell A <>", "cell No end");
  }

  @Test
  void columnsOfATable() {
    String rows = "\n|===\n|One |two\n\n|Three\n|four\n|===\n";

    for (String columns :
        new String[] {
          "[cols=\"1,1l\"]",
          "[cols='1,1l']",
          "[%autowidth, cols = \"1, >l\"]",
          "[options='header', cols=\"d;1m\"]",
          "[subs]\n----\nx\n----\n[vega,format=svg]\n....\nx\n....\n[cols=\",1l\"]",
          "[source]\n--\nx\n--\n[ditaa]\n....\nx\n....\n[cols=\",1l\"]"
        }) {
      assertThat(AsciiDoc.blocks(columns + rows))
          .as(columns)
          .containsExactly("cell One", "cell Three");
    }
    assertThat(AsciiDoc.blocks("[cols=2*l]" + rows)).isEmpty();
    assertThat(AsciiDoc.blocks("[cols=\"{columns}\"]" + rows)).isEmpty();
  }

  @Test
  void outerMarkClosesWhatIsOpenWithin() {
    assertThat(AsciiDoc.blocks("====\n----\ncode\n====\n\nAfter.\n"))
        .containsExactly("para After.");
    assertThat(AsciiDoc.blocks("Before.\n\n----\nnever closed\n")).containsExactly("para Before.");
  }

  @Test
  void lineEndsDoNotMatter() {
    String text = "= Title\n\n* One +\ntwo\n\n|===\n|a |b\n|===\n";

    assertThat(AsciiDoc.blocks(text.replace("\n", "\r\n"))).isEqualTo(AsciiDoc.blocks(text));
    assertThat(AsciiDoc.blocks(text.replace("\n", "\r"))).isEqualTo(AsciiDoc.blocks(text));
  }

  @Test
  void places() {
    String text =
        """
        = T\u00EFtle \uD83D\uDE00 word

        * item https://a.example[the link]
        +
        ____
        * said *loudly*
        ____

        |===
        |a 2+|\ttabbed cell
        |===
        """;

    for (String lineEnd : new String[] {"\n", "\r\n", "\r"}) {
      String ended = text.replace("\n", lineEnd);
      assertThat(AsciiDoc.position(ended, "word")).isEqualTo("1:12");
      assertThat(AsciiDoc.position(ended, "link")).isEqualTo("3:30");
      assertThat(AsciiDoc.position(ended, "loudly")).isEqualTo("6:9");
      assertThat(AsciiDoc.position(ended, "tabbed")).isEqualTo("10:8");
    }
  }
}
