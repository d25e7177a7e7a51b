package dev.copydesk.article.markdown;

import dev.copydesk.article.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the parts of a page that are plain, which most parts are, in one go: paragraphs, headings,
 * code between fences, tables, and lists and quotations of these. All others are left to the
 * library.
 *
 * <p>A part begins behind another part that is plain, or with a line that is not set in behind a
 * blank line. There everything is closed that may be open but code and some HTML, so that a part
 * can be read without the parts before it.
 */
final class PlainParts {
  private final Page page;
  private final char[] text;
  private final OtherParts others;
  private final PlainProse prose;
  private final PlainList list;
  private final PlainTable table;

  /** Where each part begins and ends that holds nothing but definitions. */
  private final List<int[]> definitions = new ArrayList<>();

  private PlainParts(Page page, Labels labels) {
    this.page = page;
    this.text = page.masked();
    this.others = new OtherParts(text, page.mdx());
    Nesting nesting = new Nesting(text);
    this.prose = new PlainProse(page, labels, nesting);
    this.list = new PlainList(page, prose, nesting);
    this.table = new PlainTable(text);
  }

  /** What is found in order; the rest is added to the page's remainder. */
  static List<PlainProse.Found> of(Page page) {
    if (page.text().indexOf("]:", page.start()) < 0) {
      PlainParts parts = new PlainParts(page, Labels.NONE);
      parts.read();
      return parts.prose.found();
    }
    Definitions labels = new Definitions(page.text(), page.masked(), page.start());
    while (true) {
      PlainParts parts = new PlainParts(page, labels);
      parts.read();
      if (labels.hold(page.masked(), parts.definitions)) {
        for (int[] part : parts.definitions) {
          page.remainder().define(page.masked(), part[0], part[1]);
        }
        return parts.prose.found();
      }
      page.remainder().clear();
    }
  }

  /**
   * Parts that are set in belong to the group that a part before them begins, for a list that is
   * left to the library would take them in if what stands between were taken out.
   */
  private void read() {
    Rows rows = Rows.ofPage(text);
    rows.go(page.start());
    rows.skipBlank();
    int group = rows.start();
    int known = 0;
    int defined = 0;
    while (!rows.isOver()) {
      if (!rows.isSetIn()) {
        group = rows.start();
        known = prose.found().size();
        defined = definitions.size();
      }
      if (part(rows)) {
        rows.skipBlank();
      } else {
        prose.quote(false);
        prose.keep(known);
        definitions.subList(defined, definitions.size()).clear();
        int next = others.end(group);
        page.remainder().add(text, group, next);
        rows.go(next);
      }
    }
  }

  /** Reads the part that begins with a line; false if it is not plain. */
  private boolean part(Rows rows) {
    if (rows.isSetIn() && Lines.isCode(text, rows.start(), rows.content())) {
      return false;
    }
    return switch (prose.shape(rows)) {
      case TEXT -> text(rows);
      case ITEM -> list.read(rows);
      case HEADING -> prose.heading(rows);
      case FENCE -> rows.leaveCode(0);
      case RULE -> {
        rows.next();
        yield true;
      }
      case DOUBTFUL -> !rows.isSetIn() && other(rows);
    };
  }

  private boolean text(Rows rows) {
    boolean defines = !rows.isQuoted() && isDefinition(rows);
    return defines
        ? definitions(rows)
        : prose.paragraph(Block.Kind.PARAGRAPH, false, rows, rows.content());
  }

  private boolean isDefinition(Rows rows) {
    return !rows.isSetIn()
        && !rows.isBlank()
        && text[rows.start()] == '['
        && Definitions.isDefinition(text, rows.start(), rows.end());
  }

  /** Reads lines that are definitions up to a blank one; false if another line follows. */
  private boolean definitions(Rows rows) {
    int first = rows.start();
    while (isDefinition(rows)) {
      rows.next();
    }
    definitions.add(new int[] {first, rows.start()});
    return rows.isBlank();
  }

  private boolean other(Rows rows) {
    if (rows.isQuoted()) {
      return comment(rows);
    }
    return switch (text[rows.start()]) {
      case '>' -> quotation(rows);
      case '|' -> table(rows);
      default -> html(rows);
    };
  }

  private boolean html(Rows rows) {
    int end = page.mdx() ? -1 : HtmlLines.end(text, rows.start(), rows.end());
    if (end > 0) {
      rows.go(end);
    }
    return end > 0;
  }

  /** A comment on a line of its own. */
  private boolean comment(Rows rows) {
    boolean isComment =
        !page.mdx()
            && RawHtml.at(text, rows.start(), rows.end()) == RawHtml.COMMENT
            && RawHtml.COMMENT.end(text, rows.start()) < rows.end();
    rows.next();
    return isComment;
  }

  private boolean table(Rows rows) {
    if (!table.read(rows.start(), rows.end())) {
      return false;
    }
    for (int cell = 0; cell < table.count(); cell++) {
      if (table.start(cell) < table.end(cell) && !prose.cell(table.start(cell), table.end(cell))) {
        return false;
      }
    }
    rows.go(table.end());
    return true;
  }

  /** Reads a quotation; false if it is not plain, or a line may go on with its last paragraph. */
  private boolean quotation(Rows rows) {
    Rows inner = Rows.ofQuotation(text);
    inner.go(rows.start());
    inner.skipBlank();
    // What begins so sets words off that nobody said; but only if they are a paragraph.
    boolean isAlert = !inner.isOver() && page.text().startsWith("[!", inner.content());
    int known = prose.found().size();
    prose.quote(!isAlert);
    while (!inner.isOver()) {
      if (!part(inner)) {
        return false;
      }
      inner.skipBlank();
    }
    prose.quote(false);
    rows.go(inner.start());
    boolean isParagraph =
        known < prose.found().size() && prose.found().get(known).kind() == Block.Kind.PARAGRAPH;
    return (!isAlert || isParagraph)
        && (rows.isBlank() || prose.isEnd(prose.shape(rows), false, rows));
  }
}
