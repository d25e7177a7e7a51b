package dev.copydesk.article.asciidoc;

import dev.copydesk.article.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads lines as blocks. Delimited blocks lie on a stack; as in Asciidoctor, the mark that closes
 * an outer one closes whatever is open within.
 */
final class BlockScanner {
  private static final int DEEPEST_CELL = 2;

  /** A delimited block that holds blocks, and what was true around it. */
  private record Frame(long delimiter, boolean list, boolean quotation) {}

  private final String text;
  private final Rows rows;
  private final Prose prose;
  private final int depth;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Set<Long> open = new HashSet<>();
  private BlockAttributes attributes = new BlockAttributes();
  private boolean quotation;

  /** Whether the block before is part of a list, which the mark of another item goes on with. */
  private boolean list;

  /** Whether a plus sign ties the next block to the item before. */
  private boolean attached;

  /** Whether the text of a term is still to come. */
  private boolean termOpen;

  /** Whether the document's title may still come. */
  private boolean head;

  BlockScanner(String text, Rows rows, Prose prose) {
    this(text, rows, prose, 0, false);
  }

  private BlockScanner(String text, Rows rows, Prose prose, int depth, boolean quotation) {
    this.text = text;
    this.rows = rows;
    this.prose = prose;
    this.depth = depth;
    this.quotation = quotation;
  }

  void scanDocument() {
    head = true;
    scan();
  }

  private void scan() {
    int row = 0;
    while (row < rows.count()) {
      row = rows.isBlank(row) ? row + 1 : block(row);
    }
  }

  /** What begins with a line; gives the line behind it. */
  private int block(int row) {
    int start = rows.start(row);
    int end = rows.end(row);
    long delimiter = LineForms.delimiter(text, start, end);
    if (delimiter != 0) {
      head = false;
      return delimited(row, delimiter);
    }
    if (LineForms.isFence(text, start, end)) {
      int close = closing(row + 1, LineForms.delimiter("```", 0, 3));
      return consumed(close < rows.count() ? close + 1 : close);
    }
    if (LineForms.isAttributeEntry(text, start, end)) {
      return entryEnd(row);
    }
    if (isSkipped(row)) {
      return row + 1;
    }
    if (isContinuation(row)) {
      attached = true;
      return row + 1;
    }
    if (LineForms.isAttributeList(text, start, end)) {
      attributes.read(text.substring(start + 1, end - 1));
      return row + 1;
    }
    if (LineForms.isBlockTitle(text, start, end)) {
      if (!isFileName(start + 1, end)) {
        prose.addTitle(quotation, Passage.of(text, start + 1, end), false, true);
      }
      return row + 1;
    }
    return headingOrText(row);
  }

  /** Listings are often titled so. */
  private boolean isFileName(int start, int end) {
    boolean dotted = false;
    for (int at = start; at < end; at++) {
      if (Characters.isBlank(text.charAt(at))) {
        return false;
      }
      dotted |= at + 1 < end && text.charAt(at) == '.';
    }
    return dotted;
  }

  private int headingOrText(int row) {
    int start = rows.start(row);
    int end = rows.end(row);
    int level = LineForms.headingLevel(text, start, end);
    if (level > 0) {
      return heading(row, level);
    }
    if (isUnderlined(row)) {
      prose.addTitle(quotation, Passage.of(text, start, end), true, isNamed(end));
      list = false;
      return titled(row + 2, text.charAt(rows.start(row + 1)) == '=');
    }
    head = false;
    if (LineForms.isBreak(text, start, end)) {
      return consumed(row + 1);
    }
    if (LineForms.isMacro(text, start, end)) {
      return macro(row);
    }
    int item = ListMarkers.itemText(text, start, end);
    if (item >= 0) {
      list = true;
      return consumed(addLines(row, item, Block.Kind.LIST_ITEM, quotation));
    }
    int term = ListMarkers.termEnd(text, start, end);
    if (term >= 0) {
      return term(row, term);
    }
    return paragraph(row);
  }

  private int heading(int row, int level) {
    int end = rows.end(row);
    int marks = end;
    while (marks > rows.start(row) && text.charAt(marks - 1) == text.charAt(rows.start(row))) {
      marks--;
    }
    boolean closed = end - marks == level && Characters.isBlank(Characters.at(text, marks - 1));
    Passage title = Passage.of(text, rows.start(row) + level, closed ? marks : end);
    prose.addTitle(quotation, title, false, isNamed(end));
    list = false;
    return titled(row + 1, level == 1);
  }

  /**
   * Whether a title that ends at an offset has an identifier of its own, above it or at its end.
   */
  private boolean isNamed(int end) {
    return attributes.hasId() || text.startsWith("]]", end - 2);
  }

  /** Behind a title; below the document's own stand its authors, its revision and attributes. */
  private int titled(int next, boolean document) {
    int row = next;
    if (document && head) {
      int lines = 0;
      while (row < rows.count() && !rows.isBlank(row) && lines <= 2) {
        boolean entry = LineForms.isAttributeEntry(text, rows.start(row), rows.end(row));
        lines += entry || isSkipped(row) ? 0 : 1;
        row = lines > 2 ? row : entry ? entryEnd(row) : row + 1;
      }
    }
    head = false;
    return consumed(row);
  }

  private boolean isUnderlined(int row) {
    int next = row + 1;
    if (next == rows.count()
        || !frames.isEmpty()
        || attached
        || !LineForms.isUnderline(text, rows.start(next), rows.end(next))) {
      return false;
    }
    int underline = rows.end(next) - rows.start(next);
    int length = rows.end(row) - rows.start(row);
    return length <= 2 * (underline + 1)
        && LineForms.underlines(underline, text.substring(rows.start(row), rows.end(row)));
  }

  private int macro(int row) {
    int start = rows.start(row);
    if (text.startsWith("image::", start)) {
      int bracket = Characters.indexOf(text, '[', start, rows.end(row));
      Attributes alt = Attributes.in(text, bracket + 1, rows.end(row) - 1);
      prose.addLabel(Passage.of(text, alt.textStart(), alt.textEnd()));
    }
    return consumed(row + 1);
  }

  private int term(int row, int marks) {
    prose.add(Block.Kind.HEADING, quotation, Passage.of(text, rows.start(row), marks));
    list = true;
    int rest = ListMarkers.marksEnd(text, marks, rows.end(row));
    int next =
        rest == rows.end(row) ? row + 1 : addLines(row, rest, Block.Kind.LIST_ITEM, quotation);
    consumed(next);
    termOpen = rest == rows.end(row);
    return next;
  }

  private int paragraph(int row) {
    int start = rows.start(row);
    int end = rows.end(row);
    boolean first = termOpen;
    boolean indented = Characters.isBlank(text.charAt(start)) && !termOpen;
    if (!attached && !termOpen && !indented) {
      list = false;
    }
    if (indented || attributes.isVerbatim() || !attributes.isProse()) {
      return consumed(behindParagraph(row));
    }
    int admonition = LineForms.admonitionText(text, start, end);
    Block.Kind kind = first ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
    boolean quoted = quotation || attributes.isQuotation();
    return consumed(addLines(row, admonition < 0 ? start : admonition, kind, quoted));
  }

  private int behindParagraph(int row) {
    int at = row + 1;
    while (at < rows.count()
        && !rows.isBlank(at)
        && !isContinuation(at)
        && !closes(at)
        && !(list && beginsItem(at))) {
      at++;
    }
    return at;
  }

  private boolean beginsItem(int row) {
    int start = rows.start(row);
    int end = rows.end(row);
    return ListMarkers.itemText(text, start, end) >= 0
        || ListMarkers.termEnd(text, start, end) >= 0;
  }

  private boolean closes(int row) {
    return open.contains(LineForms.delimiter(text, rows.start(row), rows.end(row)));
  }

  /** Adds the paragraph that begins with the rest of a line; gives the line behind it. */
  private int addLines(int row, int from, Block.Kind kind, boolean quoted) {
    int behind = row + 1;
    while (behind < rows.count() && !interrupts(behind)) {
      behind++;
    }
    boolean credited =
        behind - row > 1
            && text.charAt(from) == '"'
            && text.startsWith("-- ", rows.start(behind - 1));
    boolean marked = text.startsWith("> ", from);
    Passage passage = new Passage(text);
    passage.add(marked ? from + 2 : from, rows.end(row));
    for (int at = row + 1; at < (credited ? behind - 1 : behind); at++) {
      if (!isSkipped(at)) {
        int start = rows.start(at);
        passage.add(marked && text.startsWith("> ", start) ? start + 2 : start, rows.end(at));
      }
    }
    prose.add(kind, quoted || credited || marked, passage);
    return behind;
  }

  private boolean interrupts(int row) {
    int start = rows.start(row);
    int end = rows.end(row);
    return rows.isBlank(row)
        || LineForms.delimiter(text, start, end) != 0
        || LineForms.isFence(text, start, end)
        || LineForms.isAttributeList(text, start, end)
        // Asciidoctor shows it; but who wrote it meant no prose.
        || LineForms.isAttributeEntry(text, start, end)
        || isContinuation(row)
        || (list && beginsItem(row));
  }

  private int delimited(int row, long delimiter) {
    if (open.contains(delimiter)) {
      close(delimiter);
      return consumed(row + 1);
    }
    char mark = (char) delimiter;
    boolean holdsBlocks =
        switch (mark) {
          case '=', '*', '_' -> !attributes.isVerbatim();
          case '-' -> rows.end(row) - rows.start(row) == 2 && attributes.isProse();
          default -> false;
        };
    if (holdsBlocks) {
      frames.push(new Frame(delimiter, list, quotation));
      open.add(delimiter);
      quotation |= mark == '_' || attributes.isQuotation();
      list = false;
      return consumed(row + 1);
    }
    int close = closing(row + 1, delimiter);
    if (mark == '|' || mark == '!') {
      table(row + 1, close, mark);
    }
    boolean closed =
        close < rows.count()
            && LineForms.delimiter(text, rows.start(close), rows.end(close)) == delimiter;
    return consumed(closed ? close + 1 : close);
  }

  private void close(long delimiter) {
    Frame frame;
    do {
      frame = frames.pop();
      open.remove(frame.delimiter());
    } while (frame.delimiter() != delimiter);
    list = frame.list();
    quotation = frame.quotation();
  }

  /** The line that closes a block or one around it, or that behind the last. */
  private int closing(int row, long delimiter) {
    int at = row;
    while (at < rows.count()) {
      long found = LineForms.delimiter(text, rows.start(at), rows.end(at));
      if (found != 0 && (found == delimiter || open.contains(found))) {
        break;
      }
      at++;
    }
    return at;
  }

  private void table(int from, int to, char mark) {
    boolean own = attributes.separator().length() == 1;
    boolean cells = attributes.format().isEmpty() || attributes.format().equals("psv");
    if (!cells || attributes.isVerbatim() || (!own && !attributes.separator().isEmpty())) {
      return;
    }
    char separator = own ? attributes.separator().charAt(0) : mark;
    boolean quoted = quotation;
    new TableScanner(text, prose.inCell(separator), separator, attributes.columns())
        .scan(rows, from, to, quoted, (cell, inside) -> nested(cell, inside, quoted));
  }

  private void nested(Rows cell, Prose inside, boolean quoted) {
    // Deeper tables need marks of their own, which nobody has.
    if (depth < DEEPEST_CELL) {
      new BlockScanner(text, cell, inside, depth + 1, quoted).scan();
    }
  }

  private boolean isSkipped(int row) {
    return isSkipped(text, rows.start(row), rows.end(row));
  }

  /** Whether a line is nothing to the reader, wherever it stands. */
  static boolean isSkipped(String text, int start, int end) {
    return LineForms.isComment(text, start, end) || LineForms.isDirective(text, start, end);
  }

  private boolean isContinuation(int row) {
    return rows.end(row) - rows.start(row) == 1 && text.charAt(rows.start(row)) == '+';
  }

  /** Behind an attribute's value, which goes on behind a backslash. */
  private int entryEnd(int row) {
    int at = row;
    while (at + 1 < rows.count()
        && rows.end(at) > rows.start(at)
        && text.charAt(rows.end(at) - 1) == '\\') {
      at++;
    }
    return at + 1;
  }

  /** Forgets what was said of the block that ends before a line. */
  private int consumed(int row) {
    attributes = new BlockAttributes();
    attached = false;
    termOpen = false;
    return row;
  }
}
