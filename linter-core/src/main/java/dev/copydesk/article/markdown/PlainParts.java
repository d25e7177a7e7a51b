package dev.copydesk.article.markdown;

import dev.copydesk.article.Block;
import dev.copydesk.article.BlockBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the parts of a page that are a paragraph, a heading, a fenced code, a quotation of
 * paragraphs, a table or a list of paragraphs, which most parts are, in one go. All others are left
 * to the library.
 *
 * <p>A part begins behind another part that is plain, or with a line that is not set in behind a
 * blank line. There everything is closed that may be open but code and some HTML, so that a part
 * can be read without the parts before it.
 */
final class PlainParts {
  /**
   * A block of prose.
   *
   * @param start where its part begins
   * @param end where its line ends, if it is a heading
   * @param quoted whether it is somebody's words
   */
  record Found(
      Block.Kind kind,
      BlockBuilder builder,
      MarkdownNotation notation,
      int start,
      int end,
      boolean quoted) {}

  private final Page page;
  private final char[] text;
  private final Labels labels;
  private final OtherParts others;
  private final Nesting nesting;
  private final PlainTable table;
  private final List<Found> found = new ArrayList<>();

  /** Where each part begins and ends that holds nothing but definitions. */
  private final List<int[]> definitions = new ArrayList<>();

  /** Where the lines of a paragraph begin and end. */
  private int[] lines = new int[16];

  private PlainParts(Page page, Labels labels) {
    this.page = page;
    this.text = page.masked();
    this.labels = labels;
    this.others = new OtherParts(text, page.mdx());
    this.nesting = new Nesting(text);
    this.table = new PlainTable(text);
  }

  /** What is found in order; the rest is added to the page's remainder. */
  static List<Found> of(Page page) {
    if (page.text().indexOf("]:", page.start()) < 0) {
      PlainParts parts = new PlainParts(page, Labels.NONE);
      parts.read();
      return parts.found;
    }
    Definitions labels = new Definitions(page.text(), page.masked(), page.start());
    while (true) {
      PlainParts parts = new PlainParts(page, labels);
      parts.read();
      if (labels.hold(page.masked(), parts.definitions)) {
        for (int[] part : parts.definitions) {
          page.remainder().define(page.masked(), part[0], part[1]);
        }
        return parts.found;
      }
      page.remainder().clear();
    }
  }

  /**
   * Parts that are set in belong to the group that a part before them begins, for a list that is
   * left to the library would take them in if what stands between were taken out.
   */
  private void read() {
    int at = Lines.behindBlankLines(text, page.start());
    int group = at;
    int known = 0;
    int defined = 0;
    while (at < text.length) {
      if (!InlineWalk.isBlank(text[at])) {
        group = at;
        known = found.size();
        defined = definitions.size();
      }
      int end = part(at);
      if (end < 0) {
        found.subList(known, found.size()).clear();
        definitions.subList(defined, definitions.size()).clear();
        int next = others.end(group);
        page.remainder().add(text, group, next);
        at = next;
      } else {
        at = Lines.behindBlankLines(text, end);
      }
    }
  }

  /** One past the part that begins at a line; -1 if it is not plain. */
  private int part(int line) {
    int end = Lines.end(text, line);
    int content = Lines.behindBlanks(text, line, end);
    if (content > line && Lines.isCode(text, line, content)) {
      return -1;
    }
    return switch (PlainLine.of(text, content, end, page.mdx())) {
      case TEXT -> text(line, content, end);
      case ITEM -> items(line, content, end);
      case HEADING -> heading(line, content, end);
      case FENCE ->
          Lines.behindFence(text, Lines.next(text, end), text[content], run(content, end));
      case RULE -> Lines.next(text, end);
      case DOUBTFUL -> content == line ? other(line, end) : -1;
    };
  }

  private int text(int line, int content, int end) {
    boolean defines =
        content == line && text[line] == '[' && Definitions.isDefinition(text, line, end);
    return defines
        ? definitions(line, end)
        : paragraph(Block.Kind.PARAGRAPH, false, line, content, end);
  }

  private int other(int line, int end) {
    if (text[line] == '>') {
      return quotation(line);
    }
    if (text[line] == '|') {
      return table(line, end);
    }
    return page.mdx() ? -1 : HtmlLines.end(text, line, end);
  }

  /** One past lines that are definitions, up to a blank one; -1 if another line follows. */
  private int definitions(int first, int firstEnd) {
    int line = Lines.next(text, firstEnd);
    int end = Lines.end(text, line);
    while (line < end && text[line] == '[' && Definitions.isDefinition(text, line, end)) {
      line = Lines.next(text, end);
      end = Lines.end(text, line);
    }
    if (Lines.behindBlanks(text, line, end) < end) {
      return -1;
    }
    definitions.add(new int[] {first, line});
    return line;
  }

  private int table(int line, int lineEnd) {
    if (!table.read(line, lineEnd)) {
      return -1;
    }
    for (int cell = 0; cell < table.count(); cell++) {
      lines[0] = table.start(cell);
      lines[1] = table.end(cell);
      if (lines[0] < lines[1] && !add(Block.Kind.TABLE_ROW, line, 1, false)) {
        return -1;
      }
    }
    return table.end();
  }

  private int run(int at, int end) {
    return PlainLine.fence(text, at, end);
  }

  private int heading(int part, int content, int end) {
    lines[0] = PlainLine.behindSigns(text, content, end);
    lines[1] = end;
    return add(Block.Kind.HEADING, part, 1, false) ? Lines.next(text, end) : -1;
  }

  /**
   * One past a paragraph; -1 if it is not plain.
   *
   * @param inItem whether it stands in an item of a list
   * @param part where the part begins that it is
   * @param content where the paragraph begins in it
   */
  private int paragraph(Block.Kind kind, boolean inItem, int part, int content, int firstEnd) {
    boolean mayDefine = text[content] == '[';
    int count = 0;
    int line = content;
    int end = firstEnd;
    while (true) {
      if (mayDefine && definesIn(line, end)) {
        return -1;
      }
      count = addLine(count, line, end);
      line = Lines.next(text, end);
      end = Lines.end(text, line);
      int next = Lines.behindBlanks(text, line, end);
      if (next == end) {
        break;
      }
      PlainLine shape = PlainLine.of(text, next, end, page.mdx());
      if (shape == PlainLine.TEXT) {
        continue;
      }
      if (!inItem && next == line && PlainLine.isUnderline(text, line, end)) {
        return add(Block.Kind.HEADING, part, count, false) ? Lines.next(text, end) : -1;
      }
      if (!(next > line ? isEndSetIn(shape, inItem, line, next) : isEnd(shape, inItem, line))) {
        return -1;
      }
      break;
    }
    return add(kind, part, count, false) ? line : -1;
  }

  /** Whether a line that is set in ends a paragraph. */
  private boolean isEndSetIn(PlainLine shape, boolean inItem, int line, int next) {
    return shape == PlainLine.ITEM
        && (inItem
            ? nesting.holds(line, next)
            : !Lines.isCode(text, line, next) && !PlainLine.isLaterNumber(text, next));
  }

  /**
   * One past a list; -1 if it is not plain. Its items hold paragraphs and other items.
   *
   * @param marker where the marker of its first item stands
   */
  private int items(int first, int marker, int firstEnd) {
    nesting.clear();
    int line = first;
    int content = marker;
    int end = firstEnd;
    PlainLine shape = PlainLine.ITEM;
    while (true) {
      Block.Kind kind = Block.Kind.PARAGRAPH;
      if (shape == PlainLine.ITEM) {
        content = PlainLine.behindMarker(text, content, end, page.mdx());
        nesting.add(content - line);
        kind = Block.Kind.LIST_ITEM;
      }
      int behind = paragraph(kind, true, first, content, end);
      if (behind < 0) {
        return -1;
      }
      line = Lines.behindBlankLines(text, behind);
      end = Lines.end(text, line);
      content = Lines.behindBlanks(text, line, end);
      if (content == line) {
        return line;
      }
      // What is set in ended a paragraph as an item of this list; behind a blank line it may not
      // be.
      if (line > behind) {
        if (!nesting.reach(line, content)) {
          return -1;
        }
        if (nesting.isEmpty()) {
          return line;
        }
      }
      shape = PlainLine.of(text, content, end, page.mdx());
      if (shape != PlainLine.ITEM && shape != PlainLine.TEXT) {
        return -1;
      }
    }
  }

  /** One past a quotation of nothing but paragraphs, up to a blank line; -1 if it is not plain. */
  private int quotation(int first) {
    int count = 0;
    int line = first;
    int end = Lines.end(text, line);
    while (line < end && text[line] == '>') {
      int inner = line + 1 < end && text[line + 1] == ' ' ? line + 2 : line + 1;
      int content = Lines.behindBlanks(text, inner, end);
      if (content == end) {
        if (count > 0 && !add(Block.Kind.PARAGRAPH, first, count, true)) {
          return -1;
        }
        count = 0;
      } else {
        if (!isOfQuotation(inner, content, end, count == 0)) {
          return -1;
        }
        count = addLine(count, content, end);
      }
      line = Lines.next(text, end);
      end = Lines.end(text, line);
    }
    boolean goesOn = Lines.behindBlanks(text, line, end) < end;
    boolean read = !goesOn && (count == 0 || add(Block.Kind.PARAGRAPH, first, count, true));
    return read ? line : -1;
  }

  /** Whether it begins a paragraph or goes on with one; what is no quotation begins with a sign. */
  private boolean isOfQuotation(int inner, int content, int end, boolean begins) {
    boolean isText = PlainLine.of(text, content, end, page.mdx()) == PlainLine.TEXT;
    return isText
        && !definesIn(content, end)
        && !(begins && (content > inner || page.text().startsWith("[!", content)));
  }

  private int addLine(int count, int start, int end) {
    lines = 2 * count == lines.length ? Arrays.copyOf(lines, 4 * count) : lines;
    lines[2 * count] = start;
    lines[2 * count + 1] = end;
    return count + 1;
  }

  /** Whether a line that is not set in ends a paragraph; a number does not everywhere. */
  private boolean isEnd(PlainLine shape, boolean inItem, int line) {
    return switch (shape) {
      case HEADING, FENCE, RULE -> true;
      case ITEM -> inItem || !PlainLine.isLaterNumber(text, line);
      default -> false;
    };
  }

  private boolean definesIn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == ':' && i > 0 && text[i - 1] == ']') {
        return true;
      }
    }
    return false;
  }

  private boolean add(Block.Kind kind, int start, int count, boolean quoted) {
    MarkdownNotation notation = new MarkdownNotation(page.mdx());
    BlockBuilder builder = new BlockBuilder(page.source(), page.tokenizer(), notation);
    if (!new QuickText(page, labels, builder, notation).read(lines, count)) {
      return false;
    }
    found.add(new Found(kind, builder, notation, start, lines[1], quoted));
    return true;
  }
}
