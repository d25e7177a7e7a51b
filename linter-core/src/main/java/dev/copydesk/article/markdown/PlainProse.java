package dev.copydesk.article.markdown;

import dev.copydesk.article.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads paragraphs and headings of plain lines, and keeps what is found. */
final class PlainProse {
  private static final int LONGEST_LABEL = 1_000;

  /**
   * A block of prose.
   *
   * @param start where it begins
   * @param headingEnd where the first line of a heading ends; -1 for what is none
   * @param quoted whether it is somebody's words
   */
  record Found(Block.Kind kind, Run run, int start, int headingEnd, boolean quoted) {}

  private final Page page;
  private final char[] text;
  private final QuickText quick;
  private final Nesting nesting;
  private final List<Found> found = new ArrayList<>();

  /** Where the lines of a paragraph begin and end. */
  private int[] lines = new int[16];

  private int count;
  private boolean quotes;

  PlainProse(Page page, Labels labels, Nesting nesting) {
    this.page = page;
    this.text = page.masked();
    this.quick = new QuickText(page, labels);
    this.nesting = nesting;
  }

  /** What has been found in order. */
  List<Found> found() {
    return found;
  }

  /** Says whether what comes is somebody's words. */
  void quote(boolean isQuotation) {
    quotes = isQuotation;
  }

  /** Forgets all but the first that was found. */
  void keep(int number) {
    found.subList(number, found.size()).clear();
  }

  boolean heading(Rows rows) {
    begin(PlainLine.behindSigns(text, rows.content(), rows.end()), rows.end());
    rows.next();
    return add(Block.Kind.HEADING);
  }

  boolean cell(int start, int end) {
    begin(start, end);
    return add(Block.Kind.TABLE_ROW);
  }

  /**
   * Reads a paragraph, or the words of a heading that a line below them makes one; false if it is
   * not plain.
   *
   * @param inItem whether it stands in an item of a list
   * @param content where it begins in the line
   */
  boolean paragraph(Block.Kind kind, boolean inItem, Rows rows, int content) {
    if (text[content] == '[' && mayDefine(content)) {
      return false;
    }
    begin(content, rows.end());
    rows.next();
    while (!rows.isBlank()) {
      PlainLine shape = shape(rows);
      if (shape != PlainLine.TEXT) {
        if (!inItem && !rows.isSetIn() && PlainLine.isUnderline(text, rows.content(), rows.end())) {
          rows.next();
          return add(Block.Kind.HEADING);
        }
        return isEnd(shape, inItem, rows) && add(kind);
      }
      addLine(rows.start(), rows.end());
      rows.next();
    }
    return add(kind);
  }

  PlainLine shape(Rows rows) {
    return PlainLine.of(text, rows.content(), rows.end(), page.mdx());
  }

  /** Whether a line ends the paragraph above it. */
  boolean isEnd(PlainLine shape, boolean inItem, Rows rows) {
    int line = rows.start();
    int content = rows.content();
    if (!rows.isSetIn()) {
      return switch (shape) {
        case HEADING, FENCE, RULE -> true;
        case ITEM -> inItem || !PlainLine.isLaterNumber(text, line);
        case DOUBTFUL -> text[line] == '>' && !rows.isQuoted();
        case TEXT -> false;
      };
    }
    return switch (shape) {
      case ITEM ->
          inItem
              ? nesting.holds(line, content)
              : !Lines.isCode(text, line, content) && !PlainLine.isLaterNumber(text, content);
      case FENCE -> inItem ? nesting.reach(line, content) : !Lines.isCode(text, line, content);
      default -> false;
    };
  }

  /** Whether a paragraph that begins with a bracket may begin with a definition. */
  private boolean mayDefine(int bracket) {
    int last = Math.min(text.length, bracket + LONGEST_LABEL);
    int at = bracket + 1;
    while (at < last && text[at] != ']') {
      if (text[at] == '[') {
        return false;
      }
      at += text[at] == '\\' ? 2 : 1;
    }
    return at < last && at + 1 < text.length && text[at + 1] == ':';
  }

  private void begin(int start, int end) {
    count = 0;
    addLine(start, end);
  }

  private void addLine(int start, int end) {
    lines = 2 * count == lines.length ? Arrays.copyOf(lines, 4 * count) : lines;
    lines[2 * count] = start;
    lines[2 * count + 1] = end;
    count++;
  }

  private boolean add(Block.Kind kind) {
    Run run = quick.read(lines, count);
    if (run == null) {
      return false;
    }
    int headingEnd = kind == Block.Kind.HEADING ? lines[1] : -1;
    found.add(new Found(kind, run, lines[0], headingEnd, quotes));
    return true;
  }
}
