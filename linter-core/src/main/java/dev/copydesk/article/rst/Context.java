package dev.copydesk.article.rst;

import dev.copydesk.article.Block;

/**
 * What a body is part of.
 *
 * @param lead what its first paragraph is
 * @param quotation whether it is somebody's words
 * @param cells whether its list items are cells of a table
 * @param columns whether it stands in a table that is drawn, so that nothing in it may change its
 *     width
 * @param depth how many bodies it stands in
 */
record Context(Lead lead, boolean quotation, boolean cells, boolean columns, int depth) {
  /** Deeper than anybody writes; what is nested farther is not read. */
  static final int DEEPEST = 60;

  static final Context TOP = new Context(Lead.TEXT, false, false, false, 0);

  /** What the first paragraph of a body is. */
  enum Lead {
    TEXT,
    ITEM,
    CAPTION,
    CELL,
    /** Terms that any article may refer to, each with what it means. */
    GLOSSARY
  }

  Context within(Lead first) {
    return new Context(first, quotation, cells, columns, depth + 1);
  }

  Context item() {
    return within(cells ? Lead.CELL : Lead.ITEM);
  }

  Context quoted() {
    return new Context(Lead.TEXT, true, cells, columns, depth + 1);
  }

  Context listTable() {
    return new Context(Lead.TEXT, quotation, true, columns, depth + 1);
  }

  Context drawnCell() {
    return new Context(Lead.CELL, quotation, false, true, depth + 1);
  }

  /** What follows the first paragraph. */
  Context rest() {
    return lead == Lead.TEXT || lead == Lead.CELL || lead == Lead.GLOSSARY
        ? this
        : new Context(Lead.TEXT, quotation, cells, columns, depth);
  }

  Block.Kind kind(CharSequence text) {
    return switch (lead) {
      case TEXT, GLOSSARY -> Block.Kind.PARAGRAPH;
      case ITEM -> Block.Kind.LIST_ITEM;
      case CAPTION -> Block.Kind.HEADING;
      case CELL -> endsSentence(text) ? Block.Kind.PARAGRAPH : Block.Kind.TABLE_ROW;
    };
  }

  private static boolean endsSentence(CharSequence text) {
    int at = text.length() - 1;
    while (at >= 0
        && (Chars.isBlank(text.charAt(at)) || "\"'\u201D\u2019)]".indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    return at >= 0 && ".?!:;\u2026".indexOf(text.charAt(at)) >= 0;
  }
}
