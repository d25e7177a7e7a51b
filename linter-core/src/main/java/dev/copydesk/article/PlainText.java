package dev.copydesk.article;

import dev.copydesk.source.Lines;
import dev.copydesk.source.Source;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text: blank lines part blocks; within a block, lines belong together only if the text is
 * wrapped by hand.
 */
final class PlainText implements ArticleParser {
  private static final int WIDEST_WRAPPED = 100;
  private static final int WIDEST_FILLED = 130;
  private static final int SLACK = 5;

  private static final Pattern LIST_ITEM =
      Pattern.compile("[ \\t]{0,8}(?:[-*+\u2022\u25AA\u25E6\u2013]|\\d{1,3}[.)])[ \\t]++\\S.*+");
  private static final Pattern TABLE_ROW =
      Pattern.compile(
          "\\|.*+|\\S[^\\t]*+\\t.*+|\\S++(?: {1,2}+\\S++)*+(?: {3,}+\\S++(?: {1,2}+\\S++)*+){2,}+\\s*+");
  private static final Pattern ENDS_SENTENCE =
      Pattern.compile("(?s).*[.?!:;\u2026][\"'\u201D\u2019)\\]]*+\\s*+");

  @Override
  public List<Block> parse(Source source) {
    List<Block> blocks = new ArrayList<>();
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
      addGroup(source, first, last, blocks);
      first = last + 1;
    }
    return blocks;
  }

  /** Lines from first to last, none of them blank. */
  private static void addGroup(Source source, int first, int last, List<Block> blocks) {
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
      blocks.add(block(source, from, to));
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
      if (width > widest && line(source, line).strip().chars().anyMatch(Tokenizer::isBlank)) {
        widest = width;
      }
    }
    return widest <= WIDEST_WRAPPED
        || (widest <= WIDEST_FILLED && isFilled(source, first, last, widest));
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
    return !TABLE_ROW.matcher(text).matches()
        && ((length >= 45 && !endsSentence(source, first))
            || (length >= 60 && line(source, first + 1).strip().length() > 20));
  }

  /** Whether the next line goes on in lower case. */
  private static boolean breaksOff(Source source, int line) {
    String text = line(source, line);
    String next = line(source, line + 1).strip();
    return !next.isEmpty()
        && Character.isLowerCase(next.codePointAt(0))
        && !TABLE_ROW.matcher(text).matches();
  }

  private static boolean endsSentence(Source source, int line) {
    return ENDS_SENTENCE.matcher(line(source, line)).matches();
  }

  private static boolean startsAnew(Source source, int first, int line) {
    String text = line(source, line);
    return LIST_ITEM.matcher(text).matches()
        || TABLE_ROW.matcher(text).matches()
        || isIndentedParagraph(source, first, line);
  }

  /** As books set them: no blank line between paragraphs, the first line of each set in. */
  private static boolean isIndentedParagraph(Source source, int first, int line) {
    String before = line(source, line - 1);
    return indent(line(source, line)) >= indent(before) + 2
        && endsSentence(source, line - 1)
        && !LIST_ITEM.matcher(line(source, first)).matches();
  }

  private static int indent(String line) {
    int columns = 0;
    for (int i = 0; i < line.length() && Tokenizer.isBlank(line.charAt(i)); i++) {
      columns += line.charAt(i) == '\t' ? 8 : 1;
    }
    return columns;
  }

  private static Block block(Source source, int first, int last) {
    Lines lines = source.lines();
    Span span = new Span(lines.span(first).start(), lines.span(last).end());
    String text = span.in(source.text());
    return new Block(kind(text, first == last), text, span.start());
  }

  private static Block.Kind kind(String text, boolean oneLine) {
    if (LIST_ITEM.matcher(firstLine(text)).matches()) {
      return Block.Kind.LIST_ITEM;
    }
    if (oneLine && TABLE_ROW.matcher(text).matches()) {
      return Block.Kind.TABLE_ROW;
    }
    if (isCode(text) || (isIndented(text) && !ENDS_SENTENCE.matcher(text).matches())) {
      return Block.Kind.VERBATIM;
    }
    if (oneLine && text.length() <= 120 && !ENDS_SENTENCE.matcher(text).matches()) {
      return Block.Kind.HEADING;
    }
    return Block.Kind.PARAGRAPH;
  }

  private static boolean isIndented(String text) {
    return text.startsWith("    ") || text.startsWith("\t");
  }

  /** More than one character in twenty is one that code uses and prose does not. */
  private static boolean isCode(String text) {
    long marks = text.chars().filter(c -> "{}<>;=\\|`~^_".indexOf(c) >= 0).count();
    return marks * 20 > text.length();
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
    return line(source, line).isBlank();
  }
}
