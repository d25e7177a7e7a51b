package dev.copydesk.article.markdown;

import dev.copydesk.article.Block;

/** Reads lists whose items hold paragraphs, code between fences and other items. */
final class PlainList {
  private final Page page;
  private final PlainProse prose;
  private final Nesting nesting;

  PlainList(Page page, PlainProse prose, Nesting nesting) {
    this.page = page;
    this.prose = prose;
    this.nesting = nesting;
  }

  /** Reads a list to the line behind it; false if it is not plain. */
  boolean read(Rows rows) {
    nesting.clear();
    PlainLine shape = PlainLine.ITEM;
    while (true) {
      boolean isCode = shape == PlainLine.FENCE;
      if (!(isCode ? rows.leaveCode(nesting.column()) : paragraph(shape, rows))) {
        return false;
      }
      boolean blank = rows.skipBlank();
      if (rows.isOver() || !rows.isSetIn()) {
        return true;
      }
      // What is set in ended a paragraph as an item of this list; behind a blank line or code it
      // may not be.
      if ((blank || isCode) && !nesting.reach(rows.start(), rows.content())) {
        return false;
      }
      if (nesting.isEmpty()) {
        return true;
      }
      shape = prose.shape(rows);
      if (shape != PlainLine.ITEM && shape != PlainLine.TEXT && shape != PlainLine.FENCE) {
        return false;
      }
    }
  }

  private boolean paragraph(PlainLine shape, Rows rows) {
    if (shape != PlainLine.ITEM) {
      return prose.paragraph(Block.Kind.PARAGRAPH, true, rows, rows.content());
    }
    int content = PlainLine.behindMarker(page.masked(), rows.content(), rows.end(), page.mdx());
    nesting.add(content - rows.start());
    return prose.paragraph(Block.Kind.LIST_ITEM, true, rows, content);
  }
}
