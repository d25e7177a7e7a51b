package dev.copydesk.style;

/** What a passage is a whole of. */
enum Unit {
  /** A block: a paragraph, a heading, a list item, a cell. */
  BLOCK,
  PARAGRAPH,
  SENTENCE,
  /** All running text of the article, one block after the other. */
  SUMMARY,
  /** The article as it is written, markup and all. */
  RAW
}
