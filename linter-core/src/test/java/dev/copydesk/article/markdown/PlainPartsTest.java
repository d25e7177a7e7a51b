package dev.copydesk.article.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Parts that are read without the library stay in order and end where the others begin. */
@SuppressWarnings("StringConcatToTextBlock") // What is read stands line by line.
final class PlainPartsTest {
  @Test
  void plainPartsStandBetweenOthersInOrder() {
    assertThat(
            Reading.blocks(
                "One\n\n> two\n\n# Three\n\n- four\n  - five\n\nSix\n- seven\n2. eight\n"))
        .containsExactly(
            "paragraph: One",
            "quoted paragraph: two",
            "heading: Three",
            "list item: four",
            "list item: five",
            "paragraph: Six",
            "list item: seven",
            "list item: eight");
  }

  @Test
  void codeAndCommentsGoOnBehindBlankLines() {
    assertThat(
            Reading.blocks(
                "```\na\n\nb\n```\nOne\n\n> x\n```\nc\n\nd\n```\n\n<!-- e\n\nf -->\n\nTwo\n"))
        .containsExactly("paragraph: One", "quoted paragraph: x", "paragraph: Two");
  }

  @Test
  void whatIsSetInBelongsToWhatStandsBefore() {
    assertThat(Reading.blocks("- one\n\nTwo\n\n    code\n\n- three\n\n  four\n"))
        .containsExactly("list item: one", "paragraph: Two", "list item: three", "paragraph: four");
  }

  @Test
  void numbersBeginNoListWithinAParagraph() {
    assertThat(Reading.blocks("It was in\n1984. Then\n2. came\n"))
        .containsExactly("paragraph: It was in/1984. Then/2. came");
  }

  @Test
  void labelsAreDefinedAnywhere() {
    assertThat(Reading.rewritten("See [the page].\n\n> [the page]: /u\n", "page", "sheet"))
        .isEqualTo("refused");
  }

  @Test
  void itemsStandInOneAnother() {
    assertThat(
            Reading.blocks(
                "- one\n"
                    + "  - two\n"
                    + "    more\n"
                    + "      - three\n"
                    + "   - four\n"
                    + "         - text\n"
                    + "lazy\n"
                    + "* five\n"))
        .containsExactly(
            "list item: one",
            "list item: two/more",
            "list item: three",
            "list item: four/- text/lazy",
            "list item: five");
  }

  @Test
  void quotationsEndAtBlankLines() {
    assertThat(Reading.blocks("> one\n>  more\n>\n>two\n\nThree\n\n> four\nlazy\n"))
        .containsExactly(
            "quoted paragraph: one/more",
            "quoted paragraph: two",
            "paragraph: Three",
            "quoted paragraph: four/lazy");
    assertThat(Reading.blocks("> [!NOTE]\n> one\n")).containsExactly("paragraph: one");
  }

  @Test
  void modulesWhoseBracesNeverCloseTakeOneParagraph() {
    assertThat(
            Reading.blocks(
                Reading.article(
                    "x.mdx",
                    "import {\nOne\n\nTwo\n\nimport {\n\nThree\n\nimport {\n\na }\n\nFour\n")))
        .containsExactly("paragraph: Two", "paragraph: Three", "paragraph: Four");
  }

  @Test
  void listsGoOnBehindBlankLines() {
    assertThat(
            Reading.blocks(
                "One:\n\n"
                    + "  1. two\n\n"
                    + "     three\n\n"
                    + "     - four\n\n"
                    + "  2. five\n\n"
                    + "Six\n  - seven\n"))
        .containsExactly(
            "paragraph: One:",
            "list item: two",
            "paragraph: three",
            "list item: four",
            "list item: five",
            "paragraph: Six",
            "list item: seven");
  }

  @Test
  void linesBelowWordsMakeHeadings() {
    assertThat(Reading.blocks("One\nmore\n---\nTwo\n***\nThree\n===\n\n---\n\n- four\n---\n"))
        .containsExactly(
            "heading: One/more", "paragraph: Two", "heading: Three", "list item: four");
  }

  @Test
  void tablesAreReadCellByCell() {
    assertThat(Reading.blocks("| One | Two |\n|--|:-:|\n| *three* | | four |\n|five\n\nSix\n"))
        .containsExactly(
            "table row: One",
            "table row: Two",
            "table row: three",
            "table row: five",
            "paragraph: Six");
    assertThat(Reading.blocks("| One | Two |\n|--|\n"))
        .containsExactly("paragraph: | One | Two |/|--|");
  }

  @Test
  void whatOnlyLooksLikeADefinitionDefinesNothing() {
    String code = "See [the page].\n\n```\n[the page]: /u\n```\n";
    assertThat(Reading.rewritten(code, "page", "sheet"))
        .isEqualTo(code.replaceFirst("page", "sheet"));
    assertThat(Reading.rewritten("See [the page].\n\n[The  page]: /u\n", "page", "sheet"))
        .isEqualTo("refused");
    assertThat(Reading.rewritten("See [the page][].\n\n[the page]: /u\n", "page", "sheet"))
        .isEqualTo("refused");
  }

  @Test
  void quotationsHoldWhatPagesDo() {
    assertThat(
            Reading.blocks(
                "One\n"
                    + "> ### Two\n"
                    + ">\n"
                    + "> three\n"
                    + "> ```\n"
                    + "> code\n"
                    + ">\n"
                    + "> ```\n"
                    + "> - four\n"
                    + ">\n"
                    + ">   five\n"
                    + "> 2. six\n"
                    + "***\n"
                    + "> [!TIP]\n"
                    + "> seven\n"
                    + ">\n"
                    + "> eight\n"))
        .containsExactly(
            "paragraph: One",
            "quoted heading: Two",
            "quoted paragraph: three",
            "quoted list item: four",
            "quoted paragraph: five",
            "quoted list item: six",
            "paragraph: seven",
            "paragraph: eight");
  }

  @Test
  void itemsHoldCode() {
    assertThat(
            Reading.blocks(
                "- one\n  ```\n  code\n\n  code\n  ```\n  two\n- three\n\n  ~~~\n# no heading\n"))
        .containsExactly(
            "list item: one", "paragraph: two", "list item: three", "heading: no heading");
    assertThat(Reading.blocks("-\n  ```\n ```\n\nx\n")).isEmpty();
  }

  @Test
  void whatImagesShowStandsBehindTheirText() {
    assertThat(
            Reading.blocks("One ![two words](a.png) [![three more](b.png)](/u) four ![a.b](c)\n"))
        .containsExactly(
            "paragraph: One [] [] four []", "heading: two words", "heading: three more");
  }

  @Test
  void codeAndLinksGoOnWithTheNextLine() {
    assertThat(Reading.blocks("See `one\ntwo` and [three\n](/u) four\n"))
        .containsExactly("paragraph: See [] and three/ four");
    assertThat(Reading.blocks("~~See~~ [three\n](/u)four\n"))
        .containsExactly("paragraph: See three/four");
  }

  @Test
  void parenthesesInATargetNestAsDeepAsTheSpecificationSays() {
    String open = "(".repeat(32);
    String close = ")".repeat(32);
    assertThat(Reading.blocks("[one](" + open + "a" + close + ")\n"))
        .containsExactly("paragraph: one");
    assertThat(Reading.blocks("[one](" + open + "(a)" + close + ")\n"))
        .containsExactly("paragraph: [one](" + open + "(a)" + close + ")");
  }

  @Test
  void barsWithABackslashInATemplatePartNoCells() {
    assertThat(Reading.blocks("| b | *c* _d |\n|-|-|\n| {{ x \\| y }}e | ![f*g*h](i) |\n"))
        .containsExactly("table row: b", "table row: c _d", "table row: []e", "heading: fgh");
  }

  @Test
  void tagsAndEntitiesWithinASentenceAreRead() {
    assertThat(Reading.blocks("A <b>bold</b> one, <!-- no --> &lt;said&gt; <https://a.b> R&D\n"))
        .containsExactly("paragraph: A bold one, <said> [] R&D");
    assertThat(Reading.rewritten("This and\nthat &amp;\n", "&", "x"))
        .isEqualTo("This and\nthat x\n");
    assertThat(Reading.rewritten("~~This~~ and &amp;\n", "&", "x")).isEqualTo("~~This~~ and x\n");
    assertThat(Reading.blocks("~~One~~ <!-- no --> \nTwo\n"))
        .containsExactly("paragraph: One /Two");
  }
}
