package dev.copydesk.article.markdown;

import java.util.Arrays;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/**
 * Where things stand in a table cell. The table's parser takes the backslash out of {@code \|}
 * before it reads the cell, so that its offsets lag behind by one for each.
 */
final class CellOffsets {
  static final CellOffsets NONE = new CellOffsets(new int[0], 0);

  /** The offsets, as the parser counts, of the bars that had a backslash. */
  private final int[] bars;

  private final int count;

  private CellOffsets(int[] bars, int count) {
    this.bars = bars;
    this.count = count;
  }

  static CellOffsets of(Page page, Node node) {
    Node cell = node.getParent() instanceof TableCell parent ? parent : node;
    char[] text = page.masked();
    int at = page.at(cell.getSourceSpans().get(0).getInputIndex());
    int[] bars = new int[4];
    int count = 0;
    while (at < text.length && !InlineWalk.isLineEnd(text[at]) && text[at] != '|') {
      if (text[at] == '\\' && at + 1 < text.length && text[at + 1] == '|') {
        bars = count == bars.length ? Arrays.copyOf(bars, 2 * count) : bars;
        bars[count] = at - count;
        count++;
        at++;
      }
      at++;
    }
    return count == 0 ? NONE : new CellOffsets(bars, count);
  }

  /** The source's offset for one of the parser. */
  int at(int offset) {
    int found = Arrays.binarySearch(bars, 0, count, offset);
    return offset + (found >= 0 ? found : -found - 1);
  }
}
