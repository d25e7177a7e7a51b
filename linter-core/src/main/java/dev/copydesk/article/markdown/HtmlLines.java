package dev.copydesk.article.markdown;

import java.util.Locale;
import java.util.Set;

/**
 * HTML in lines of its own that no words go on behind: comments, and elements up to a blank line.
 */
final class HtmlLines {
  private static final int LONGEST_NAME = 10;

  private static final Set<String> ELEMENTS =
      Set.of(
          "article",
          "aside",
          "blockquote",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "iframe",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "tr",
          "ul");

  /** Such as set words off within a sentence. */
  private static final Set<String> INLINE =
      Set.of("a", "b", "br", "em", "i", "img", "kbd", "small", "span", "strong", "sub", "sup");

  private HtmlLines() {}

  /**
   * One past the lines that begin with one; -1 if none begins with it, or it may be something else.
   */
  static int end(char[] text, int line, int lineEnd) {
    if (text[line] != '<') {
      return -1;
    }
    RawHtml raw = RawHtml.at(text, line, lineEnd);
    if (raw == RawHtml.COMMENT) {
      int close = raw.end(text, line);
      return close == text.length ? -1 : Lines.next(text, Lines.end(text, close));
    }
    boolean isBlock = isElement(text, line + 1, lineEnd) || isTagAlone(text, line, lineEnd);
    return raw == null && isBlock ? behindParagraph(text, line) : -1;
  }

  /** Whether a line begins with a tag that cannot begin a block of HTML unless it stands alone. */
  static boolean beginsInline(char[] text, int line, int lineEnd) {
    int end = inlineEnd(text, line, lineEnd);
    return end > 0 && Lines.behindBlanks(text, end, lineEnd) < lineEnd;
  }

  private static boolean isTagAlone(char[] text, int line, int lineEnd) {
    int end = inlineEnd(text, line, lineEnd);
    return end > 0 && Lines.behindBlanks(text, end, lineEnd) == lineEnd;
  }

  private static int inlineEnd(char[] text, int line, int lineEnd) {
    int end = InlineTag.end(text, line, lineEnd);
    if (end < 0 || text[line + 1] == '!') {
      return -1;
    }
    return INLINE.contains(HtmlTags.name(new String(text, line, end - line))) ? end : -1;
  }

  private static boolean isElement(char[] text, int from, int lineEnd) {
    int start = from < lineEnd && text[from] == '/' ? from + 1 : from;
    int end = start;
    while (end < lineEnd && end <= start + LONGEST_NAME && Character.isLetterOrDigit(text[end])) {
      end++;
    }
    boolean ends = end == lineEnd || text[end] == '>' || InlineWalk.isBlank(text[end]);
    return ends && ELEMENTS.contains(new String(text, start, end - start).toLowerCase(Locale.ROOT));
  }

  private static int behindParagraph(char[] text, int from) {
    int line = from;
    while (line < text.length) {
      int end = Lines.end(text, line);
      if (Lines.behindBlanks(text, line, end) == end) {
        return line;
      }
      line = Lines.next(text, end);
    }
    return line;
  }
}
