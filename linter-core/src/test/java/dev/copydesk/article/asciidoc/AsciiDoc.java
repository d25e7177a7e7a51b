package dev.copydesk.article.asciidoc;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Change;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.source.Span;
import java.util.List;
import java.util.Optional;

/** Short ways to read AsciiDoc, to show what was read, and to write into it. */
final class AsciiDoc {
  private AsciiDoc() {}

  static Article parse(String text) {
    try {
      Source source = Source.decode("test.adoc", new byte[0]).withText(text);
      return Article.parse(source, Format.ASCIIDOC, Dialect.EN_US);
    } catch (SourceException e) {
      throw new AssertionError(e);
    }
  }

  static Article decode(String name, byte[] bytes) throws SourceException {
    return Article.parse(Source.decode(name, bytes), Format.ASCIIDOC, Dialect.EN_US);
  }

  /** Each block as its kind and its text; objects as {@code <>}, line breaks as {@code /}. */
  static List<String> blocks(String text) {
    return parse(text).blocks().stream().map(AsciiDoc::show).toList();
  }

  static String show(Block block) {
    return show(block, block.text());
  }

  /** A block as if it had another text. */
  static String show(Block block, String words) {
    String kind =
        switch (block.kind()) {
          case HEADING -> "head";
          case PARAGRAPH -> "para";
          case LIST_ITEM -> "item";
          case TABLE_ROW -> "cell";
          case VERBATIM -> "verbatim";
        };
    String text = words.replace(String.valueOf(Block.OBJECT), "<>").replace("\n", " / ");
    return kind + (block.isQuotation() ? "* " : " ") + text;
  }

  /** Where in the source a word of the prose stands, as line and column. */
  static String position(String text, String word) {
    Article article = parse(text);
    for (Block block : article.blocks()) {
      int at = block.text().indexOf(word);
      if (at >= 0) {
        Span span = block.span(at, at + word.length());
        return article.source().lines().line(span.start())
            + ":"
            + article.source().lines().column(span.start());
      }
    }
    return "absent";
  }

  /** The source after some words of its prose are replaced; empty if they cannot be. */
  static Optional<String> rewrite(String text, String words, String replacement) {
    for (Block block : parse(text).blocks()) {
      int at = block.text().indexOf(words);
      if (at >= 0) {
        return rewrite(text, block, at, at + words.length(), replacement);
      }
    }
    throw new AssertionError("no prose: " + words);
  }

  static Optional<String> rewrite(
      String text, Block block, int start, int end, String replacement) {
    return block
        .rewrite(block.span(start, end), replacement, text)
        .map(changes -> apply(text, changes));
  }

  private static String apply(String text, List<Change> changes) {
    StringBuilder written = new StringBuilder(text);
    for (int i = changes.size() - 1; i >= 0; i--) {
      Change change = changes.get(i);
      written.replace(change.span().start(), change.span().end(), change.text());
    }
    return written.toString();
  }
}
