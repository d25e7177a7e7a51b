package dev.copydesk.rules.stet;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.BlockFinder;
import dev.copydesk.article.StetComment;
import dev.copydesk.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A stet and what of the article it is about.
 *
 * @param span in UTF-16 offsets of the source; empty if it is about nothing
 * @param isProse whether there is any prose in it
 * @param isClosed false only for a start without its end, which reaches to the end of the article
 */
public record Reach(Stet stet, Span span, boolean isProse, boolean isClosed) {
  /** Finds how far stets reach. */
  private static final class Finder {
    private final String text;
    private final List<Block> blocks;
    private final BlockFinder finder;

    /** The last block of the table that goes on with a block; empty until asked for. */
    private int[] tableEnds = {};

    Finder(Article article) {
      text = article.source().text();
      blocks = article.blocks();
      finder = BlockFinder.of(article);
    }

    Reach ofNext(Stet stet) {
      Optional<Block> around = finder.holding(stet.comment());
      if (around.isPresent()) {
        return new Reach(stet, around.get().span(), true, true);
      }
      int next = firstFrom(stet.comment().end());
      if (next == blocks.size()) {
        return nowhere(stet);
      }
      int start = stet.comment().start();
      int end = blocks.get(tableEnd(next)).span().end();
      return new Reach(stet, new Span(start, end), true, true);
    }

    Reach between(Stet stet, int end, boolean closed) {
      Span span = new Span(stet.comment().start(), end);
      int next = firstFrom(span.start());
      boolean prose = next < blocks.size() && blocks.get(next).span().start() < end;
      return new Reach(stet, span, prose || finder.holding(stet.comment()).isPresent(), closed);
    }

    static Reach nowhere(Stet stet) {
      int end = stet.comment().end();
      return new Reach(stet, new Span(end, end), false, true);
    }

    private int firstFrom(int offset) {
      int low = 0;
      int high = blocks.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (blocks.get(middle).span().start() < offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    /** A table is one thing to whoever writes above it. */
    private int tableEnd(int index) {
      if (tableEnds.length == 0) {
        tableEnds = new int[blocks.size()];
        for (int i = tableEnds.length - 1; i >= 0; i--) {
          boolean goesOn = i + 1 < tableEnds.length && isRow(i) && isRow(i + 1) && !hasBlankLine(i);
          tableEnds[i] = goesOn ? tableEnds[i + 1] : i;
        }
      }
      return tableEnds[index];
    }

    private boolean isRow(int index) {
      return blocks.get(index).kind() == Block.Kind.TABLE_ROW;
    }

    /** Whether a blank line parts a block from the next. */
    private boolean hasBlankLine(int index) {
      boolean blank = false;
      int end = blocks.get(index + 1).span().start();
      for (int at = blocks.get(index).span().end(); at < end; at++) {
        char c = text.charAt(at);
        if (c == '\n' && blank) {
          return true;
        }
        blank = c == '\n' || (blank && Character.isWhitespace(c));
      }
      return false;
    }
  }

  /** How far each stet reaches, in order. */
  static List<Reach> all(Article article, List<StetComment> comments) {
    if (comments.isEmpty()) {
      return List.of();
    }
    String text = article.source().text();
    Finder finder = new Finder(article);
    List<Reach> reaches = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (StetComment comment : comments) {
      Stet stet = Stet.of(comment, text);
      Stet.Scope scope = stet.scope().orElse(Stet.Scope.END);
      switch (scope) {
        case NEXT_BLOCK -> reaches.add(finder.ofNext(stet));
        case FILE -> {
          Span all = new Span(0, text.length());
          reaches.add(new Reach(stet, all, !article.blocks().isEmpty(), true));
        }
        case START -> {
          open.push(reaches.size());
          reaches.add(finder.between(stet, text.length(), false));
        }
        case END -> {
          boolean closes = stet.scope().isPresent() && !open.isEmpty();
          if (closes) {
            int start = open.pop();
            Stet opening = reaches.get(start).stet();
            reaches.set(start, finder.between(opening, comment.span().end(), true));
          }
          reaches.add(
              closes
                  ? new Reach(stet, Finder.nowhere(stet).span(), true, true)
                  : Finder.nowhere(stet));
        }
      }
    }
    return List.copyOf(reaches);
  }
}
