package dev.copydesk.article;

/**
 * Words between double quotation marks within one block. Offsets count in the block's text.
 *
 * @param open where the opening mark stands
 * @param close where the closing mark stands
 */
public record Quotation(int open, int close) {
  /** Where the quoted words begin. */
  public int start() {
    return open + 1;
  }

  /** One past the quoted words. */
  public int end() {
    return close;
  }
}
