package dev.copydesk.languagetool;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The prose of an article as one text, with a map back to its blocks.
 *
 * <p>Blocks are parted by a blank line; a line break within a block, with the blanks around it, is
 * one blank. Neither the list item's mark nor blanks at the end are part of the text: LanguageTool
 * takes a line break after the last quotation mark for an unpaired one.
 */
final class Prose {
  /**
   * Said for what is no prose, such as code: a noun that is singular and plural and takes any
   * article.
   */
  private static final String OBJECT = "Series";

  /** LanguageTool leaves it out, and then miscounts all that follows. */
  private static final char SOFT_HYPHEN = '\u00AD';

  private static final String BETWEEN_BLOCKS = "\n\n";
  private static final Pattern LIST_MARK =
      Pattern.compile("\\s*+(?:[-*+\u2022\u25AA\u25E6\u2013]|\\d{1,3}[.)])\\s++");

  /** A word or sentence beyond these is no prose, and costs more than linear time. */
  private static final int LONGEST_WORD = 400;

  private static final int LONGEST_SENTENCE = 8_000;

  private final String text;
  private final List<Block> blocks;
  private final IdentityHashMap<Block, Integer> indexes = new IdentityHashMap<>();
  private final int[] starts;
  private final int[] offsets;

  private Prose(Builder builder) {
    this.text = builder.text.toString();
    this.blocks = List.copyOf(builder.blocks);
    this.starts = builder.starts.stream().mapToInt(Integer::intValue).toArray();
    this.offsets = Arrays.copyOf(builder.offsets, text.length());
    for (int i = 0; i < blocks.size(); i++) {
      indexes.put(blocks.get(i), i);
    }
  }

  /**
   * Where a stretch of the text stands.
   *
   * @param block the block it lies in
   * @param start its first code unit in the block's text
   * @param end one past its last
   */
  record Place(Block block, int start, int end) {
    String text() {
      return block.text().substring(start, end);
    }

    /** Whether something that is no prose is part of it or touches it. */
    boolean isGluedToObject() {
      return hasObject(start, end);
    }

    private boolean hasObject(int from, int to) {
      return block
              .text()
              .substring(Math.max(0, from - 1), Math.min(block.text().length(), to + 1))
              .indexOf(Block.OBJECT)
          >= 0;
    }

    /** Whether something that is no prose is part of it or its neighbour. */
    boolean isBesideObject() {
      int from = start;
      while (from > 0 && isBlank(block.text().charAt(from - 1))) {
        from--;
      }
      int to = end;
      while (to < block.text().length() && isBlank(block.text().charAt(to))) {
        to++;
      }
      return hasObject(from, to);
    }
  }

  static Prose of(Article article) {
    return of(article.blocks());
  }

  /** The prose of some blocks; those that hold none are left out. */
  static Prose of(List<Block> blocks) {
    Builder builder = new Builder();
    for (Block block : blocks) {
      if ((block.isRunningText() || block.kind() == Block.Kind.HEADING) && isReadable(block)) {
        builder.add(block);
      }
    }
    return new Prose(builder);
  }

  String text() {
    return text;
  }

  /** The blocks that gave text. */
  List<Block> blocks() {
    return blocks;
  }

  /** Where a stretch of the text stands; empty if it lies in no block or in more than one. */
  Optional<Place> place(int from, int to) {
    if (from < 0 || to <= from || to > text.length() || offsets[from] < 0 || offsets[to - 1] < 0) {
      return Optional.empty();
    }
    int index = blockAt(from);
    return index == blockAt(to - 1)
        ? Optional.of(new Place(blocks.get(index), offsets[from], offsets[to - 1] + 1))
        : Optional.empty();
  }

  /** The sentence in which a place begins, together with all of the place; in this text. */
  Span sentence(Place place) {
    Span sentence = place.block().sentenceAt(place.start());
    Span last = place.block().sentenceAt(place.end() - 1);
    return span(
        place.block(),
        Math.min(sentence.start(), place.start()),
        Math.max(last.end(), place.end()));
  }

  /** Where a stretch of a block stands in this text; what gave no text has no length. */
  Span span(Block block, int start, int end) {
    int index = Objects.requireNonNull(indexes.get(block));
    return new Span(offsetOf(index, start), offsetOf(index, end));
  }

  /** The first offset in the text at or behind an offset in a block. */
  private int offsetOf(int index, int blockOffset) {
    int low = starts[index];
    int high =
        index + 1 < starts.length ? starts[index + 1] - BETWEEN_BLOCKS.length() : text.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (offsets[middle] < blockOffset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int blockAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private static boolean isReadable(Block block) {
    int word = 0;
    String text = block.text();
    for (int i = 0; i < text.length(); i++) {
      word = isBlank(text.charAt(i)) ? 0 : word + 1;
      if (word > LONGEST_WORD) {
        return false;
      }
    }
    return block.sentences().stream().noneMatch(sentence -> sentence.length() > LONGEST_SENTENCE);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private int[] offsets = new int[1024];

    void add(Block block) {
      String from = block.text();
      int start = 0;
      if (block.kind() == Block.Kind.LIST_ITEM) {
        Matcher mark = LIST_MARK.matcher(from);
        start = mark.lookingAt() ? mark.end() : 0;
      }
      int end = from.length();
      while (end > start && isBlank(from.charAt(end - 1))) {
        end--;
      }
      while (start < end && isBlank(from.charAt(start))) {
        start++;
      }
      if (start == end) {
        return;
      }
      if (!blocks.isEmpty()) {
        for (int i = 0; i < BETWEEN_BLOCKS.length(); i++) {
          append(BETWEEN_BLOCKS.charAt(i), -1);
        }
      }
      blocks.add(block);
      starts.add(text.length());
      addLines(from, start, end);
    }

    private void addLines(String from, int start, int end) {
      int i = start;
      while (i < end) {
        if (from.charAt(i) == Block.OBJECT) {
          for (int each = 0; each < OBJECT.length(); each++) {
            append(OBJECT.charAt(each), i);
          }
          i++;
          continue;
        }
        if (from.charAt(i) == SOFT_HYPHEN) {
          i++;
          continue;
        }
        if (!isBlank(from.charAt(i))) {
          append(readable(from, i), i);
          i++;
          continue;
        }
        int after = i;
        boolean breaks = false;
        while (after < end && isBlank(from.charAt(after))) {
          breaks |= isLineBreak(from.charAt(after));
          after++;
        }
        if (breaks) {
          append(' ', i);
        } else {
          for (int blank = i; blank < after; blank++) {
            append(from.charAt(blank), blank);
          }
        }
        i = after;
      }
    }

    private void append(char c, int offset) {
      if (text.length() == offsets.length) {
        offsets = Arrays.copyOf(offsets, offsets.length * 2);
      }
      offsets[text.length()] = offset;
      text.append(c);
    }

    /** Half of a surrogate pair becomes the replacement character, which is as long. */
    private static char readable(String from, int at) {
      char c = from.charAt(at);
      boolean paired =
          Character.isHighSurrogate(c)
              ? at + 1 < from.length() && Character.isLowSurrogate(from.charAt(at + 1))
              : !Character.isLowSurrogate(c)
                  || (at > 0 && Character.isHighSurrogate(from.charAt(at - 1)));
      return paired ? c : '\uFFFD';
    }
  }
}
