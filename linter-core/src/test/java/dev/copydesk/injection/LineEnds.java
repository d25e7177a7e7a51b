package dev.copydesk.injection;

import java.util.Optional;
import java.util.Random;

/** Ends of lines and files that nobody sees but tools. */
final class LineEnds {
  private static final String RULE = "spacing/file-hygiene";

  /**
   * A text whose last line lost its end.
   *
   * <p>It comes from editors that do not write it, from pasting, from programs that join lines with
   * a mark between and none behind. It strikes the whole text once. POSIX wants every line to end,
   * and tools that join or compare files show it; no reader sees it. The kind of line end that has
   * to come back is the one that the other lines have, CRLF in files of Windows. A text of one line
   * shows no kind; a line feed is then the only sensible one. Files that hold nothing are right as
   * they are. Pages that begin with a head of data are no plain text and are only asked about, and
   * so are not struck here.
   */
  static final Damage MISSING_AT_END =
      Damage.safe(
          "missing final line end",
          RULE,
          Injury.throughout(text -> text.substring(0, text.length() - 1))
              .onlyIn(text -> text.endsWith("\n") && !text.endsWith("\n\n") && !hasHead(text)));

  /**
   * Some line ends of another kind than the others.
   *
   * <p>It comes from pasting between systems and from editors that write their own kind for new
   * lines into a file of the other kind. A sixth of the lines is struck here, at least one, chosen
   * by lot: if half and more were struck, the other kind would be the usual one, and nothing could
   * tell what was there first. No word changes, and no reader sees it, but every comparison of two
   * versions does. A lone carriage return, of old computers, does the same, and is not put in here.
   * A text of a few lines has no usual kind and is not struck. Blank lines are struck like others.
   */
  static final Damage MIXED = Damage.safe("mixed line ends", RULE, LineEnds::mix);

  /**
   * Blanks at the ends of all lines, as programs pad them.
   *
   * <p>It comes from terminals and tables, whose lines are filled up to a width, from mail programs
   * that mark soft line ends with a blank, and from pages whose lines are cut out with what stands
   * behind them. A machine strikes every line that holds something, or nearly every one. A single
   * blank behind a paragraph is typed by hand, stands in most edited texts and is a matter of
   * taste, so it is not what is struck here. In Markdown two blanks are a line break; only plain
   * text is struck. Tables, code and verse keep their blanks, which may mean something. Lines of
   * one width are padded with different numbers of blanks; two different numbers are used here.
   */
  static final Damage PADDED = Damage.safe("padded lines", RULE, LineEnds::pad);

  /**
   * Four and more blank lines where one parts two paragraphs.
   *
   * <p>It comes from pages whose pictures, advertisements and menus were taken out and left their
   * lines, from mail whose quotations were cut, and from converters that write a line for every
   * tag. It strikes between two paragraphs, once or at several places of different height. Two
   * blank lines part sections in typescripts and are left alone; three and more of one height
   * throughout are how an author, or the printers of an old book, set off chapters. Here one heap
   * is made, in a text that has none. At the end of a text a heap goes altogether. In Markdown they
   * mean nothing but are no concern of plain text, so pages with a head of data are spared.
   */
  static final Damage HEAP =
      Damage.safe(
          "heap of blank lines",
          RULE,
          Places.like("(?<=.)\n\n(?=[^\\x00-\\x20])")
              .become((parting, random) -> parting + "\n".repeat(3 + random.nextInt(5)))
              .onlyIn(text -> !text.contains("\n\n\n") && !hasHead(text)));

  /**
   * A blank at the end of one line.
   *
   * <p>It comes from typing: a sentence ends with a blank for the next one, and then a paragraph
   * does. A third of the articles of a large news site hold one. No reader sees it and no tool
   * minds, except those that compare; to strip it from a text that nobody damaged changes lines for
   * nothing. So it is found and offered but not taken away without asking, and a repair is not
   * demanded here. It strikes ends of paragraphs most, as those are where writers stop. It must not
   * make anything else worse, above all no line break may go with it, and the blank of a signature
   * or of a line break of Markdown has to stay.
   */
  static final Damage STRAY_BLANK =
      Damage.doubtful("stray trailing blank", RULE, Places.like("(?<=\\S)(?=\n)").become(" "));

  private LineEnds() {}

  /** Whether a page begins with a head of data, which is no plain text. */
  private static boolean hasHead(String text) {
    return text.startsWith("---");
  }

  private static Optional<String> mix(String text, Random random) {
    String[] lines = text.split("\n", -1);
    if (lines.length < 6 || text.indexOf('\r') >= 0) {
      return Optional.empty();
    }
    StringBuilder damaged = new StringBuilder(text.length() + lines.length);
    int forced = random.nextInt(lines.length - 1);
    for (int i = 0; i < lines.length; i++) {
      boolean last = i + 1 == lines.length;
      boolean struck = i == forced || random.nextInt(6) == 0;
      damaged.append(lines[i]).append(last ? "" : struck ? "\r\n" : "\n");
    }
    int struck = damaged.length() - text.length();
    return struck * 2 < lines.length - 1 ? Optional.of(damaged.toString()) : Optional.empty();
  }

  private static Optional<String> pad(String text, Random random) {
    String[] lines = text.split("\n", -1);
    if (lines.length < 8 || hasHead(text) || text.contains("   ") || text.contains(" \n")) {
      return Optional.empty();
    }
    for (int i = 0; i < lines.length; i++) {
      lines[i] += lines[i].isBlank() ? "" : random.nextBoolean() ? " " : "  ";
    }
    return Optional.of(String.join("\n", lines));
  }
}
