package dev.copydesk.article.html;

/** What an element does to the prose in and around it. */
enum Role {
  /** Words within the sentence around them. */
  INLINE,
  /** Words that browsers put between quotation marks. */
  QUOTE,
  /** Stands in the sentence around it, but its words are no prose. */
  OBJECT,
  /** Stands in the sentence around it; its words are prose of their own. */
  CONTROL,
  /** Neither words nor a place in the sentence. */
  HIDDEN,
  BLOCK,
  PARAGRAPH,
  HEADING,
  ITEM,
  CELL,
  QUOTATION,
  /** Parts blocks and holds no prose. */
  SILENT_BLOCK,
  /** Has no content and parts blocks. */
  VOID_BLOCK,
  /** Has no content and stands in the sentence. */
  VOID_OBJECT,
  /** Has no content and nothing to show. */
  VOID_HIDDEN,
  LINE_BREAK,
  /** Content without tags that is never shown as words. */
  RAW_HIDDEN,
  /** Content without tags in place of which something else is shown. */
  RAW_OBJECT,
  /** Content without tags that is prose. */
  RAW_TITLE,
  /** The elements around the page, whose tags may be left out. */
  ROOT;

  /** Whether a block ends where such an element begins and ends. */
  boolean partsBlocks() {
    return switch (this) {
      case BLOCK,
          PARAGRAPH,
          HEADING,
          ITEM,
          CELL,
          QUOTATION,
          SILENT_BLOCK,
          VOID_BLOCK,
          RAW_TITLE,
          ROOT ->
          true;
      default -> false;
    };
  }

  /** Whether such an element is open until something closes it. */
  boolean staysOpen() {
    return switch (this) {
      case INLINE,
          QUOTE,
          OBJECT,
          CONTROL,
          HIDDEN,
          BLOCK,
          PARAGRAPH,
          HEADING,
          ITEM,
          CELL,
          QUOTATION,
          SILENT_BLOCK ->
          true;
      default -> false;
    };
  }
}
