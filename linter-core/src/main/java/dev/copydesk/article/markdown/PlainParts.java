package dev.copydesk.article.markdown;

import dev.copydesk.article.Block;
import dev.copydesk.article.BlockBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the parts of a page that are a paragraph, a heading, a fenced code, a quotation of
 * paragraphs or an item of a list that holds no more than one paragraph and items like itself,
 * which most parts are, in one go. All others are left to the library.
 *
 * <p>A part begins with a line that is not set in, behind a blank line or behind another part that
 * is plain. There everything is closed that may be open but code and some HTML, so that a part can
 * be read without the parts before it.
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
  private final List<Found> found = new ArrayList<>();

  private final Nesting nesting;

  /** Where the lines of a paragraph begin and end. */
  private int[] lines = new int[16];

  private PlainParts(Page page) {
    this.page = page;
    this.text = page.masked();
    this.labels = page.text().indexOf("]:", page.start()) >= 0 ? Labels.UNKNOWN : Labels.NONE;
    this.others = new OtherParts(text, page.mdx());
    this.nesting = new Nesting(text);
  }

  /** What is found in order; the rest is added to the page's remainder. */
  static List<Found> of(Page page) {
    PlainParts parts = new PlainParts(page);
    parts.read();
    return parts.found;
  }

  private void read() {
    int at = Lines.behindBlankLines(text, page.start());
    while (at < text.length) {
      int known = found.size();
      int end = part(at);
      int next = end < 0 ? end : Lines.behindBlankLines(text, end);
      // What is set in behind a list would belong to it if this part were taken out between them.
      if (next < 0 || (next < text.length && InlineWalk.isBlank(text[next]))) {
        if (found.size() > known) {
          found.subList(known, found.size()).clear();
        }
        next = others.end(at);
        page.remainder().add(text, at, next);
      }
      at = next;
    }
  }

  /** One past the part that begins at a line; -1 if it is not plain. */
  private int part(int line) {
    int end = Lines.end(text, line);
    if (InlineWalk.isBlank(text[line])) {
      return -1;
    }
    return switch (PlainLine.of(text, line, end, page.mdx())) {
      case TEXT -> paragraph(Block.Kind.PARAGRAPH, line, line, end);
      case ITEM -> items(line, end);
      case HEADING -> heading(line, end);
      case FENCE -> Lines.behindFence(text, Lines.next(text, end), text[line], run(line, end));
      case DOUBTFUL -> {
        if (text[line] == '>') {
          yield quotation(line);
        }
        yield page.mdx() ? -1 : HtmlLines.end(text, line, end);
      }
    };
  }

  private int run(int at, int end) {
    return PlainLine.fence(text, at, end);
  }

  private int heading(int line, int end) {
    lines[0] = PlainLine.behindSigns(text, line, end);
    lines[1] = end;
    return add(Block.Kind.HEADING, line, 1, false) ? Lines.next(text, end) : -1;
  }

  /**
   * One past a paragraph; -1 if it is not plain.
   *
   * @param part where the part begins that it is
   * @param content where the paragraph begins in it
   */
  private int paragraph(Block.Kind kind, int part, int content, int firstEnd) {
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
      if (shape != PlainLine.TEXT) {
        boolean ends =
            next > line
                ? shape == PlainLine.ITEM
                    && kind == Block.Kind.LIST_ITEM
                    && nesting.holds(line, next)
                : isEnd(shape, kind, text[line]);
        if (!ends) {
          return -1;
        }
        break;
      }
    }
    return add(kind, part, count, false) ? line : -1;
  }

  /** One past an item and all that are set in below it; -1 if one of them is not plain. */
  private int items(int first, int firstEnd) {
    nesting.clear();
    int line = first;
    int marker = first;
    int end = firstEnd;
    while (true) {
      int content = PlainLine.behindMarker(text, marker, end, page.mdx());
      nesting.add(content - line);
      line = paragraph(Block.Kind.LIST_ITEM, first, content, end);
      if (line < 0) {
        return -1;
      }
      end = Lines.end(text, line);
      marker = Lines.behindBlanks(text, line, end);
      if (marker == line || marker == end) {
        return line;
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
  private static boolean isEnd(PlainLine line, Block.Kind paragraph, char first) {
    return switch (line) {
      case HEADING, FENCE -> true;
      case ITEM -> paragraph == Block.Kind.LIST_ITEM || !Character.isDigit(first);
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
