package dev.copydesk.evidence;

import dev.copydesk.article.Block;

/**
 * One place where an article uses an abbreviation that does not belong before a noun.
 *
 * @param abbreviation the abbreviation, such as {@code USA}
 * @param block where it stands
 * @param start its first UTF-16 code unit in the block's text
 * @param use how it is used there
 */
public record Abbreviation(String abbreviation, Block block, int start, Use use) {
  /** How an abbreviation stands in its sentence. */
  public enum Use {
    /** As a noun with {@code the}. */
    DETERMINED,
    /** Before a noun. */
    ATTRIBUTIVE,
    /** Before what may be a noun or a verb, or a noun before which some write it on purpose. */
    PERHAPS_ATTRIBUTIVE,
    /** It tells nothing: quoted, part of a name, a noun without an article. */
    OTHER
  }

  /** One past its last UTF-16 code unit in the block's text. */
  public int end() {
    return start + abbreviation.length();
  }
}
