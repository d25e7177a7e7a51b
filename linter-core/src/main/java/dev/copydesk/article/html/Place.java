package dev.copydesk.article.html;

import dev.copydesk.article.Block;
import dev.copydesk.article.LineShape;

/** Where on the page words stand; says what kind of block they make. */
final class Place {
  private static final int LONGEST_FRAGMENT = 120;

  /** What the elements around say. */
  enum Shape {
    /** In a division or on the page itself. */
    LOOSE,
    PARAGRAPH,
    HEADING,
    ITEM,
    CELL
  }

  private final Shape shape;
  private final boolean quotation;
  private boolean begun;

  Place(Shape shape, boolean quotation) {
    this.shape = shape;
    this.quotation = quotation;
  }

  boolean isQuotation() {
    return quotation;
  }

  /** The place that an element makes within this one. */
  Place within(Role role, boolean container) {
    return switch (role) {
      case PARAGRAPH ->
          shape == Shape.ITEM || shape == Shape.CELL ? this : new Place(Shape.PARAGRAPH, quotation);
      case HEADING, CONTROL -> new Place(Shape.HEADING, quotation);
      case ITEM -> new Place(Shape.ITEM, quotation);
      case CELL -> new Place(Shape.CELL, quotation);
      case QUOTATION -> new Place(Shape.LOOSE, true);
      default -> container && shape != Shape.LOOSE ? new Place(Shape.LOOSE, quotation) : this;
    };
  }

  /** The kind of the next block here. */
  Block.Kind kind(String text) {
    boolean first = !begun;
    begun = true;
    return switch (shape) {
      case PARAGRAPH -> Block.Kind.PARAGRAPH;
      case HEADING -> Block.Kind.HEADING;
      case ITEM -> first ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
      case CELL -> LineShape.endsSentence(text) ? Block.Kind.PARAGRAPH : Block.Kind.TABLE_ROW;
      case LOOSE ->
          text.length() > LONGEST_FRAGMENT || LineShape.endsSentence(text)
              ? Block.Kind.PARAGRAPH
              : Block.Kind.HEADING;
    };
  }
}
