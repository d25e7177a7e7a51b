package dev.copydesk.article;

import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the block in which a place of an article's source lies. */
public final class BlockFinder {
  private final List<Block> blocks;

  /** How far any of the blocks up to an index reaches; a caption may lie within a paragraph. */
  private final int[] reach;

  private BlockFinder(List<Block> blocks) {
    this.blocks = blocks;
    this.reach = new int[blocks.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, blocks.get(i).span().end());
      reach[i] = furthest;
    }
  }

  public static BlockFinder of(Article article) {
    return new BlockFinder(article.blocks());
  }

  /** The innermost block that holds a span of the source; empty if none does. */
  public Optional<Block> holding(Span span) {
    for (int i = lastFrom(span.start()); i >= 0 && reach[i] >= span.end(); i--) {
      if (blocks.get(i).span().contains(span)) {
        return Optional.of(blocks.get(i));
      }
    }
    return Optional.empty();
  }

  /** The blocks within a span of the source that lie in no other of them, in order. */
  public List<Block> within(Span span) {
    List<Block> within = new ArrayList<>();
    int end = span.start();
    int i = Math.max(0, lastFrom(span.start()));
    for (; i < blocks.size() && blocks.get(i).span().start() <= span.end(); i++) {
      Span block = blocks.get(i).span();
      if (!block.isEmpty() && block.start() >= end && span.contains(block)) {
        within.add(blocks.get(i));
        end = block.end();
      }
    }
    return within;
  }

  /** The last block that begins at an offset of the source or before; -1 if none does. */
  private int lastFrom(int offset) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
