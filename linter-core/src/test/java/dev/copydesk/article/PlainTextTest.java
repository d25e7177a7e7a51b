package dev.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.source.Span;
import dev.copydesk.testing.Linting;
import dev.copydesk.testing.RandomText;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainTextTest {
  private static final String LONG =
      "The council met on Monday evening to hear what residents of the harbour quarter think of the"
          + " plan to close two streets to cars. It adjourned after four hours.";

  @Test
  void blankLinesPartParagraphs() {
    assertBlocks(
        "One is here.\n\n\nTwo is here.\n \t\nThree.",
        "P One is here.",
        "P Two is here.",
        "P Three.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineOfLongOnesIsAParagraph(String eol) {
    assertBlocks(LONG + eol + LONG + eol + LONG + eol, "P " + LONG, "P " + LONG, "P " + LONG);
  }

  @Test
  void aShortLineBetweenLongOnesIsAParagraphToo() {
    String medium = "\"We were never asked,\" said one of those who spoke against the plan.";
    String heading = "What the harbour quarter wants from its council";
    assertBlocks(
        String.join("\n", medium, LONG, heading, LONG),
        "P " + medium,
        "P " + LONG,
        "H " + heading,
        "P " + LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesWrappedByHandAreOneParagraph(String eol) {
    String first =
        String.join(
            eol,
            "The ferry that links the two islands will not run until the end of",
            "the month. Passengers who hold a ticket may travel by way of Port",
            "Ellen instead.");
    String second =
        String.join(
            eol,
            "The operator did not say what it will do for lorries, which have no",
            "other way.");
    assertBlocks(first + eol + eol + second + eol, "P " + first, "P " + second);
  }

  @Test
  void aLongAddressDoesNotUndoTheWrapping() {
    String text =
        "The ferry that links the two islands will not run; the timetable is at\n"
            + "https://ferries.example/timetables/winter/islands/2026/november/"
            + "port-ellen-to-port-askaig.html?language=en&print=true\n"
            + "Passengers may travel by land instead.";
    assertBlocks(text, "P " + text);
  }

  @Test
  void aWideMarginIsAMarginToo() {
    String text =
        "\"The market is not what it was ten years ago, and nobody knows that better than we do,\" said Dana"
            + "\nWhitlock. \"We are not alone in this. Ask those who make valves, or those who lay the pipes of\n"
            + "Dayton, and they will tell you much the same story of orders that come late and leave early, and of\n"
            + "costs.\"";
    assertBlocks(text, "P " + text);
  }

  @Test
  void aLongLineThatBreaksOffGoesOn() {
    String broken = LONG + " Nobody who was there could say on the next day what the council had";
    assertBlocks(broken + "\nmeant.\n" + LONG, "P " + broken + "\nmeant.", "P " + LONG);
  }

  @Test
  void anIndentedFirstLineBeginsAParagraph() {
    String first = "\tShe had walked along the shore for an hour before she saw the boat\nagain.";
    String second =
        "\tNobody was in it, and the oars were gone. She sat down on a stone and\nwaited.";
    assertBlocks(first + "\n" + second, "P " + first, "P " + second);
  }

  @Test
  void itemsOfListsStandAlone() {
    assertBlocks(
        "Bring:\n- a torch\n- a map that shows the whole of the northern coast line\n* water\n1. First.\n"
            + "12) Twelfth.",
        "P Bring:",
        "L - a torch",
        "L - a map that shows the whole of the northern coast line",
        "L * water",
        "L 1. First.",
        "L 12) Twelfth.");
  }

  @Test
  void anItemKeepsItsWrappedLines() {
    String item = "- a map that shows the whole of the northern coast\n  line and its lights";
    assertBlocks(item + "\n- water", "L " + item, "L - water");
  }

  @Test
  void aDashOfDialogueOrABoldLineIsNoItem() {
    assertBlocks("-5 degrees were measured.", "P -5 degrees were measured.");
    assertBlocks("1999 was a good year.", "P 1999 was a good year.");
    assertBlocks("2. ", "P 2. ");
  }

  @Test
  void shortLinesWithoutAStopAreHeadings() {
    assertBlocks("Ferry stopped\n\nIt will not run.", "H Ferry stopped", "P It will not run.");
    assertBlocks("Ferry stopped\nIt will not run.", "H Ferry stopped", "P It will not run.");
  }

  @Test
  void rowsOfTablesStandAlone() {
    assertBlocks(
        "Name\tAge\nAda\t36\n| a | b |\nOslo     4.2     north",
        "T Name\tAge",
        "T Ada\t36",
        "T | a | b |",
        "T Oslo     4.2     north");
  }

  @Test
  void codeIsVerbatim() {
    assertBlocks("if (a < b) { return c_d; }", "V if (a < b) { return c_d; }");
    assertBlocks("    make install", "V     make install");
  }

  @Test
  void linesOfVerseStandAlone() {
    assertBlocks(
        "The tide came in,\nThe tide went out,\nWe never knew\nWhat for.",
        "H The tide came in,",
        "H The tide went out,",
        "H We never knew",
        "P What for.");
  }

  @Test
  void nothingHoldsNoBlock() {
    assertBlocks("");
    assertBlocks(" \n\r\n\t\r");
  }

  @RepeatedTest(400)
  void blocksAreTheSourceInOrderWithoutGaps(RepetitionInfo repetition) {
    RandomText random = new RandomText(repetition.getCurrentRepetition());
    String text = random.soup(300).replaceAll("[\uD800-\uDFFF]", "\uD83D\uDE00");
    int done = text.startsWith("\uFEFF") ? 1 : 0;
    text = text.substring(done);
    done = 0;
    for (Block block : Linting.article(text).blocks()) {
      Span span = block.span(0, block.text().length());
      assertThat(span.in(text)).isEqualTo(block.text());
      assertThat(text.substring(done, span.start())).isBlank();
      assertThat(block.text()).isNotBlank();
      done = span.end();
    }
    assertThat(text.substring(done)).isBlank();
  }

  private static void assertBlocks(String text, String... expected) {
    assertThat(
            Linting.article(text).blocks().stream()
                .map(block -> block.kind().name().charAt(0) + " " + block.text()))
        .containsExactly(expected);
  }
}
