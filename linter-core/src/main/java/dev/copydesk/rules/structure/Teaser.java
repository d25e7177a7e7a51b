package dev.copydesk.rules.structure;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.source.Span;
import java.util.List;
import java.util.Optional;

/** Finds the end of a teaser: an article of which only the beginning was copied. */
final class Teaser {
  static final String MESSAGE = "The article breaks off here, as the teaser of another page does";

  private static final List<String> CUT =
      List.of(
          "[...]",
          "[\u2026]",
          "[. . .]",
          "(more)",
          "[more]",
          "... Read more",
          "\u2026 Read more",
          "...Read more",
          "\u2026Read more",
          "...more",
          "... more",
          "\u2026 more");

  private static final int SHORTEST = 40;

  private Teaser() {}

  /** The marks that show it; empty if the article ends as others do. */
  static Optional<Span> at(Article article) {
    List<Block> blocks = article.blocks();
    for (int i = blocks.size() - 1; i >= 0 && i > blocks.size() - 3; i--) {
      Block block = blocks.get(i);
      if (block.kind() == Block.Kind.PARAGRAPH || block.text().length() >= SHORTEST) {
        return block.isRunningText() || block.kind() == Block.Kind.HEADING
            ? end(article, block)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> end(Article article, Block block) {
    Ending ending = Ending.of(block);
    String text = block.text();
    int end = ending.end();
    if (end < SHORTEST || block.isQuoted(end - 1)) {
      return Optional.empty();
    }
    for (String cut : CUT) {
      if (text.startsWith(cut, end - cut.length())) {
        return Optional.of(block.span(end - cut.length(), end));
      }
    }
    return ellipsis(article, block, end);
  }

  /** Dots behind a word that no sentence ends with, in an article that has no other dots. */
  private static Optional<Span> ellipsis(Article article, Block block, int end) {
    String text = block.text();
    int start = end;
    while (start > 0 && (text.charAt(start - 1) == '.' || text.charAt(start - 1) == '\u2026')) {
      start--;
    }
    boolean dots = end - start >= 3 || (end > 0 && text.charAt(end - 1) == '\u2026');
    if (!dots) {
      return Optional.empty();
    }
    int ink = start;
    while (ink > 0 && text.charAt(ink - 1) == ' ') {
      ink--;
    }
    CutWords.End cut = CutWords.table().at(text, ink);
    int sourceStart = block.span(start, end).start();
    String source = article.source().text();
    boolean other =
        source.lastIndexOf("...", sourceStart - 1) >= 0
            || source.lastIndexOf('\u2026', sourceStart - 1) >= 0;
    return (cut == CutWords.End.ALWAYS || cut == CutWords.End.PARAGRAPH) && !other
        ? Optional.of(block.span(start, end))
        : Optional.empty();
  }
}
