package dev.copydesk.rules.naming;

import dev.copydesk.article.Block;

/**
 * One place where a text uses a form of a set.
 *
 * @param form which form
 * @param ending what the form ends in there
 * @param block where it stands
 * @param start its first UTF-16 code unit in the block's text
 * @param end one past its last, ending included
 * @param quoted whether it may be somebody's very words
 */
record VariantSpot(
    VariantSet.Form form, String ending, Block block, int start, int end, boolean quoted) {
  VariantSet set() {
    return form.set();
  }

  /** The characters it stands in, on one line. */
  String text() {
    return block.text().substring(start, end).replaceAll("\\s++", " ");
  }
}
