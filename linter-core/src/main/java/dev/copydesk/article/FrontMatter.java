package dev.copydesk.article;

import dev.copydesk.source.Source;
import java.util.List;

/** The head of data before a page's text, of which some fields are prose. */
public final class FrontMatter {
  private FrontMatter() {}

  /**
   * Reads it.
   *
   * @param blocks where the prose of its fields is added
   * @return where the page's text begins; 0 if there is no front matter
   */
  public static int parse(Source source, Tokenizer tokenizer, List<Block> blocks) {
    return 0;
  }
}
