package dev.copydesk.article;

import dev.copydesk.source.Source;
import java.util.List;

/**
 * Reads one format: finds the prose and the way back to the source. Found by {@link
 * java.util.ServiceLoader}; stateless, safe for use by many threads.
 */
public interface ArticleParser {
  /** What it reads. */
  Format format();

  /**
   * The runs of prose in the order in which they begin. Any text gives an answer, in time that
   * grows linearly with its length; what is broken is read as far as its meaning is certain.
   *
   * @param fields those of front matter that are prose
   */
  List<Block> parse(Source source, ProseFields fields);
}
