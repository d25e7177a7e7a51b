package dev.copydesk.article;

import dev.copydesk.source.Source;
import java.util.List;

/** Turns a source of one format into its blocks of prose, in order; never fails on any input. */
interface ArticleParser {
  List<Block> parse(Source source);
}
