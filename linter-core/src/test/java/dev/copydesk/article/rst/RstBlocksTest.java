package dev.copydesk.article.rst;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RstBlocksTest {
  @Test
  void titlesHaveALineBelowOrOnBothSides() {
    assertBlocks("UI\n##\n\nText.", "H UI", "P Text.");
    assertBlocks("###########\nThe Harbour\n###########\n", "H The Harbour");
    assertBlocks("=========\n Harbour\n=========\nText.\n", "H Harbour", "P Text.");
    assertBlocks("One.\n\n-----\n\nTwo.", "P One.", "P Two.");
  }

  @Test
  void itemsAreReadWithoutTheirMarkers() {
    assertBlocks(
        "- one\n  goes on\n\n  later\n\n  1. first\n  #. second\n* - deep\n\n(i) roman\na. letter",
        "L one/goes on",
        "P later",
        "L first",
        "L second",
        "L deep",
        "L roman",
        "L letter");
  }

  @Test
  void aNumberThatBeginsALineOfAParagraphMakesNoList() {
    assertBlocks("A. Einstein was\na physicist.", "P A. Einstein was/a physicist.");
  }

  @Test
  void codeIsNoProse() {
    assertBlocks("Run this::\n\n    make it\n\nThen go.", "P Run this:", "P Then go.");
    assertBlocks("Run this ::\n\n    make it\n", "P Run this");
    assertBlocks("::\n\n    make it\n\nThen go.", "P Then go.");
    assertBlocks("It says::\n\n> a line\n> and one\n\nThen.", "P It says:", "P Then.");
    assertBlocks(">>> print(1)\n1\n\nThen.", "P Then.");
    assertBlocks(".. code-block:: python\n   :caption: x\n\n   x = 1\n\nThen.", "P Then.");
  }

  @Test
  void verseAndCommentsAndTargetsAreNoProse() {
    assertBlocks("| a verse\n| of two lines\n\nThen.", "P Then.");
    assertBlocks(".. a comment\n   goes on\n\nThen.", "P Then.");
    assertBlocks("..\n\n   A quotation.", "Pq A quotation.");
    assertBlocks(".. _here: https://a.example/\n.. |x| replace:: y\n\n__ https://b.example/\n");
  }

  @Test
  void whatIsSetInIsAQuotation() {
    assertBlocks(
        "She said:\n\n    I was there.\n\n    -- Ada Lovelace\n\nThen.",
        "P She said:",
        "Pq I was there.",
        "Hq Ada Lovelace",
        "P Then.");
    assertBlocks(".. epigraph::\n\n   I was there.\n", "Pq I was there.");
  }

  @Test
  void definitionsHaveTermsAndClassifiersAreNoProse() {
    assertBlocks(
        "Term : noun\n    What it *means*\n    here.\n\n    More.",
        "H Term",
        "P What it means/here.",
        "P More.");
  }

  @Test
  void fieldsAreProseIfTheirNamesSaySo() {
    assertBlocks(
        ":Author: Ada Lovelace\n:Abstract: What this\n   is about.\n:param int x: How many.\n"
            + ":type x: int\n:Title: The ferry",
        "P What this/is about.",
        "P How many.",
        "H The ferry");
  }

  @Test
  void optionsAreDescribed() {
    assertBlocks(
        "-f FILE, --file=FILE  The file.\n--all  Every\n       one.",
        "P The file.",
        "P Every/one.");
  }

  @Test
  void theHeadOfAProposalHasOnlyATitle() {
    assertBlocks(
        "PEP: 1\nTitle: The Way\nAuthor: A <a@b.example>,\n        B\n\nText.",
        "H The Way",
        "P Text.");
  }

  @Test
  void admonitionsAreProse() {
    assertBlocks(
        ".. note:: One\n   goes on.\n\n   Two::\n\n      code\n\n   - three\n\nThen.",
        "P One/goes on.",
        "P Two:",
        "L three",
        "P Then.");
    assertBlocks(".. note::\n   :class: x\n\n   One.", "P One.");
    assertBlocks(".. admonition:: A title\n\n   One.", "H A title", "P One.");
    assertBlocks(".. versionchanged:: 2.1 The text\n   of it.", "P The text/of it.");
    assertBlocks(".. py:function:: f(x)\n\n   It *does*.", "P It does.");
    assertBlocks(".. nobody-knows:: What this is\n\n   Or that.");
  }

  @Test
  void imagesHaveWordsForThoseWhoDoNotSeeThem() {
    assertBlocks(
        ".. figure:: a.png\n   :alt: A ferry\n         at sea\n   :width: 3\n\n   The *ferry*.\n\n   Later.",
        "H A ferry/at sea",
        "H The ferry.",
        "P Later.");
    assertBlocks(".. image:: a.png\n   :alt: A ferry", "H A ferry");
  }

  @Test
  void notesAndCitationsAreProse() {
    assertBlocks(
        ".. [1] One\n   goes on.\n.. [#a] Two.\n.. [CIT2002] Three.",
        "P One/goes on.",
        "P Two.",
        "P Three.");
  }

  @Test
  void drawnTablesHaveCells() {
    assertBlocks(
        """
        +-------+----------+
        | Cell  | It ends. |
        | more  |          |
        +=======+==========+
        | one over both    |
        +-------+----------+
        | x     | - one    |
        +-------+ - two    |
        | y \uD83D\uDE00  |          |
        +-------+----------+
        """,
        "T Cell/more",
        "P It ends.",
        "T one over both",
        "T x",
        "L one",
        "L two",
        "T y \uD83D\uDE00");
    assertBlocks("+---+---+\n| a | b |\n+---+--+\n");
  }

  @Test
  void simpleTablesHaveCells() {
    assertBlocks(
        "=====  =====\nHead   Two\n=====  =====\none    It is.\n       more\n\\      x\n=====  =====\n\nThen.",
        "T Head",
        "T Two",
        "T one",
        "T It is./more",
        "T x",
        "P Then.");
  }

  @Test
  void listsMakeTablesToo() {
    assertBlocks(
        ".. list-table:: The title\n   :header-rows: 1\n\n   * - Key\n     - It is.\n   * - b\n     - c\n",
        "H The title",
        "T Key",
        "P It is.",
        "T b",
        "T c");
  }

  @Test
  void inlineMarkupIsNoPartOfTheText() {
    assertBlocks("The **Russian** *Federation*\nsaid.", "P The Russian Federation/said.");
    assertBlocks("H\\ :sub:`2`\\ O and **R**\\ ussia", "P H2O and Russia");
    assertBlocks("``code`` and :pep:`8` and |sub| and `x_y`", "P @ and @ and @ and @");
    assertBlocks(
        "See `a link <https://a.example>`_, word_ and `this one`__.",
        "P See a link, word and this one.");
    assertBlocks(":ref:`own text <label>` and :ref:`label`", "P own text and @");
    assertBlocks("A `War and Peace` and _`a target`.", "P A War and Peace and a target.");
    assertBlocks("{{ name }} of {% x %} it", "P @ of @ it");
  }

  @Test
  void whatFoldsAndWhatTurnsHasATitle() {
    assertBlocks(
        """
        .. tab:: Some words

           A body.

        .. dropdown:: Others
           :open:

           Another.

        .. card::

           A third.

        .. group-tab:: key

           A fourth.
        """,
        "H Some words",
        "P A body.",
        "H Others",
        "P Another.",
        "P A third.",
        "P A fourth.");
  }

  @Test
  void marksThatAreNoMarkupStay() {
    assertBlocks(
        "2 * 3 * 4, a*b*c, \"*\", '*' and \\*not\\*", "P 2 * 3 * 4, a*b*c, \"*\", '*' and *not*");
    assertBlocks(
        "An *unclosed and __init__ and https://a.example/b",
        "P An *unclosed and __init__ and https://a.example/b");
  }

  @Test
  void theNumberOfANoteIsNotSeenWhereItHangsOnAWord() {
    assertBlocks(
        "It ended in 2005 [1]_. As [2]_ says, so. [#a]_", "P It ended in 2005. As @ says, so.");
  }

  private static void assertBlocks(String text, String... expected) {
    for (String eol : new String[] {"\n", "\r\n", "\r"}) {
      assertThat(Rst.shown(text.replace("\n", eol))).containsExactly(expected);
    }
  }
}
