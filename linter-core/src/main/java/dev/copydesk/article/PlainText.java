package dev.copydesk.article;

import dev.copydesk.source.Lines;
import dev.copydesk.source.Source;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Plain text: blank lines part blocks; within a block, lines belong together only if the text is
 * wrapped by hand.
 */
final class PlainText implements ArticleParser {
  private static final int WIDEST_WRAPPED = 100;
  private static final int WIDEST_FILLED = 130;
  private static final int SLACK = 5;

  @Override
  public Format format() {
    return Format.TEXT;
  }

  @Override
  public List<Block> parse(Source source, ProseFields fields) {
    List<Block> blocks = new ArrayList<>();
    Tokenizer tokenizer = new Tokenizer();
    Lines lines = source.lines();
    int first = 1;
    while (first <= lines.count()) {
      if (isBlank(source, first)) {
        first++;
        continue;
      }
      int last = first;
      while (last < lines.count() && !isBlank(source, last + 1)) {
        last++;
      }
      addGroup(source, first, last, tokenizer, blocks);
      first = last + 1;
    }
    return blocks;
  }

  /** Lines from first to last, none of them blank. */
  private static void addGroup(
      Source source, int first, int last, Tokenizer tokenizer, List<Block> blocks) {
    boolean narrow = isNarrow(source, first, last);
    int from = first;
    while (from <= last) {
      int to = from;
      if (narrow && isWrapped(source, from, last)) {
        while (to < last && !startsAnew(source, from, to + 1)) {
          to++;
        }
      } else if (!narrow) {
        while (to < last && breaksOff(source, to) && !endsSentence(source, to)) {
          to++;
        }
      }
      blocks.add(block(source, from, to, tokenizer));
      from = to + 1;
    }
  }

  /**
   * Whether lines may be wrapped by hand: none is longer than people wrap, or they are filled to
   * much the same width. A long word such as a URL counts for nothing.
   */
  private static boolean isNarrow(Source source, int first, int last) {
    int widest = 0;
    for (int line = first; line <= last; line++) {
      int width = source.lines().span(line).length();
      if (width > widest && hasSeveralWords(source.text(), source.lines().span(line))) {
        widest = width;
      }
    }
    return widest <= WIDEST_WRAPPED
        || (widest <= WIDEST_FILLED && isFilled(source, first, last, widest));
  }

  private static boolean hasSeveralWords(String text, Span line) {
    int start = line.start();
    int end = line.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    for (int i = start; i < end; i++) {
      if (Tokenizer.isBlank(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether most lines but the last have no room for the first word of the next. */
  private static boolean isFilled(Source source, int first, int last, int width) {
    int full = 0;
    for (int line = first; line < last; line++) {
      String next = line(source, line + 1).strip();
      int word = 0;
      while (word < next.length() && !Tokenizer.isBlank(next.charAt(word))) {
        word++;
      }
      // Some slack, for people wrap by eye.
      if (source.lines().span(line).length() + 1 + word + SLACK > width) {
        full++;
      }
    }
    return full * 4 >= (last - first) * 3;
  }

  /**
   * Whether a line breaks off in the middle of a paragraph, as typewritten and e-mailed text does.
   */
  private static boolean isWrapped(Source source, int first, int last) {
    if (first == last) {
      return false;
    }
    if (breaksOff(source, first)) {
      return true;
    }
    String text = line(source, first);
    int length = text.length();
    return !LineShape.isTableRow(text)
        && ((length >= 45 && !endsSentence(source, first))
            || (length >= 60 && line(source, first + 1).strip().length() > 20));
  }

  /** Whether the next line goes on in lower case. */
  private static boolean breaksOff(Source source, int line) {
    String text = line(source, line);
    String next = line(source, line + 1).strip();
    return !next.isEmpty()
        && Character.isLowerCase(next.codePointAt(0))
        && !LineShape.isTableRow(text);
  }

  private static boolean endsSentence(Source source, int line) {
    return LineShape.endsSentence(line(source, line));
  }

  private static boolean startsAnew(Source source, int first, int line) {
    String text = line(source, line);
    return LineShape.isListItem(text)
        || LineShape.isTableRow(text)
        || isIndentedParagraph(source, first, line);
  }

  /** As books set them: no blank line between paragraphs, the first line of each set in. */
  private static boolean isIndentedParagraph(Source source, int first, int line) {
    String before = line(source, line - 1);
    return LineShape.indent(line(source, line)) >= LineShape.indent(before) + 2
        && endsSentence(source, line - 1)
        && !LineShape.isListItem(line(source, first));
  }

  private static Block block(Source source, int first, int last, Tokenizer tokenizer) {
    Lines lines = source.lines();
    Span span = new Span(lines.span(first).start(), lines.span(last).end());
    String text = span.in(source.text());
    return new Block(kind(text, first == last), text, span.start(), tokenizer);
  }

  private static Block.Kind kind(String text, boolean oneLine) {
    if (LineShape.isListItem(oneLine ? text : firstLine(text))) {
      return Block.Kind.LIST_ITEM;
    }
    if (oneLine && LineShape.isTableRow(text)) {
      return Block.Kind.TABLE_ROW;
    }
    if (LineShape.isCode(text) || (isIndented(text) && !LineShape.endsSentence(text))) {
      return Block.Kind.VERBATIM;
    }
    if (oneLine && text.length() <= 120 && !LineShape.endsSentence(text)) {
      return Block.Kind.HEADING;
    }
    return Block.Kind.PARAGRAPH;
  }

  private static boolean isIndented(String text) {
    return text.startsWith("    ") || text.startsWith("\t");
  }

  private static String firstLine(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(0, end);
  }

  private static String line(Source source, int line) {
    return source.lines().span(line).in(source.text());
  }

  private static boolean isBlank(Source source, int line) {
    Span span = source.lines().span(line);
    for (int i = span.start(); i < span.end(); i++) {
      char c = source.text().charAt(i);
      if (!Character.isWhitespace(c)) {
        // Who lets something stand does not write prose.
        return c == '<' && StetComments.isLine(source.text(), span);
      }
    }
    return true;
  }
}
