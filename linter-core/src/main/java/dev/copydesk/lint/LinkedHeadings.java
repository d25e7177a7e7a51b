package dev.copydesk.lint;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.BlockFinder;
import dev.copydesk.article.HeadingName;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Fix;
import dev.copydesk.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The headings of an article to which others link by their words: generators make ids of them, so
 * that a link breaks when the words are mended.
 */
final class LinkedHeadings {
  private final Article article;
  private final BlockFinder blocks;
  private final Links links;

  LinkedHeadings(Article article, BlockFinder blocks, Links links) {
    this.article = article;
    this.blocks = blocks;
    this.links = links;
  }

  /** Why a fix, as a rule has it, should be left to a person; empty if it breaks no link. */
  Optional<String> broken(Fix fix) {
    return fix.edits().stream().flatMap(edit -> broken(edit).stream()).findFirst();
  }

  private Optional<String> broken(Edit edit) {
    Optional<Block> holding = blocks.holding(edit.span());
    List<Block> changed =
        holding.isPresent()
            ? holding.filter(block -> renames(edit, block)).stream().toList()
            : blocks.within(edit.span());
    return changed.stream().flatMap(block -> linkTo(block).stream()).findFirst();
  }

  private static boolean renames(Edit edit, Block block) {
    if (block.kind() != Block.Kind.HEADING) {
      return false;
    }
    Span place = block.place(edit.span());
    String text = block.text();
    String after =
        text.substring(0, place.start()) + edit.replacement() + text.substring(place.end());
    return HeadingName.differ(text, after);
  }

  private Optional<String> linkTo(Block heading) {
    Set<String> names = heading.names(article.source().text());
    return names.isEmpty() ? Optional.empty() : links.to(article, names);
  }
}
