package dev.copydesk.article.markdown;

import org.jspecify.annotations.Nullable;

/**
 * Takes out of a page what Markdown's own rules do not know: templates, JSX, formulas, containers,
 * ids. Each is overwritten character for character, so that every offset stays what it was: with
 * {@link #OBJECT} where it stands in a sentence, with {@link #VOID} where it is only markup, with
 * blanks where it fills lines of its own. Code and comments are passed over.
 */
final class Masking {
  /** Stands for something in the sentence that is no prose; Unicode says it is no character. */
  static final char OBJECT = '\uFDD0';

  /** Stands for markup that means nothing to the sentence. */
  static final char VOID = '\uFDD1';

  /** More marks than that, close together, are no paragraph anybody wrote. */
  private static final int MOST_MARKS = 20_000;

  private static final int DENSEST = 8;

  /** Tables with more cells are data, and would fill the memory as blocks. */
  private static final int MOST_BARS = 400_000;

  /** What a line may begin with that is looked at by {@link #block}. */
  private static final boolean[] BLOCKS = new boolean[128];

  /** What {@link Inert} may find something at; and the bar, which parts cells. */
  private static final boolean[] MARKS = new boolean[128];

  static {
    for (char c : ":!?<-%${\\+(".toCharArray()) {
      BLOCKS[c] = true;
    }
    for (char c : "\\$<{[%|\n\r".toCharArray()) {
      MARKS[c] = true;
    }
  }

  private final String text;
  private final char[] masked;
  private final boolean mdx;
  private final Inert inert;
  private final RawLines raw;
  private final int start;

  /** Where the paragraph begins that is being read; -1 between paragraphs. */
  private int paragraph = -1;

  /** Whether something in it may be no prose. */
  private boolean isMarked;

  /** Whether lines belong to an HTML block, which a blank line would end. */
  private boolean inHtml;

  /** Made for the first module whose braces never close. */
  private @Nullable Braces braces;

  /** How many bars there were in lines that may be rows of tables. */
  private int bars;

  Masking(String text, int start, boolean mdx) {
    this.text = text;
    this.start = start;
    this.mdx = mdx;
    this.masked = text.toCharArray();
    this.inert = new Inert(text, mdx);
    this.raw = new RawLines(text, masked);
  }

  /** The text, masked; to be read only. */
  char[] masked() {
    int at = start;
    while (at < text.length()) {
      at = line(at);
    }
    endParagraph(text.length());
    return masked;
  }

  /** Reads what begins at the start of a line; where the next line to be read begins. */
  private int line(int line) {
    int before = bars;
    boolean marked = false;
    int end = nextMark(line);
    // Nearly all characters mean nothing, and each line is gone through once to know that.
    while (end < masked.length && !InlineWalk.isLineEnd(masked[end])) {
      bars += masked[end] == '|' ? 1 : 0;
      marked |= mayBeInert(end);
      end = nextMark(end + 1);
    }
    int content = Lines.behindQuotes(masked, line, end);
    if (content == end) {
      endParagraph(line);
      return next(end);
    }
    if (bars > before && bars > MOST_BARS) {
      bars = before + 1;
      endParagraph(line);
      blank(line, end);
      return next(end);
    }
    int open = raw.behindMarkers(content, end);
    int fence = raw.fenceLength(open, end);
    if (fence > 0) {
      endParagraph(line);
      return raw.behindFence(next(end), text.charAt(open), fence);
    }
    int behind = inHtml ? -1 : block(line, content, end);
    if (behind > 0) {
      return behind;
    }
    if (paragraph < 0) {
      paragraph = line;
      isMarked = false;
      inHtml = !mdx && raw.startsHtml(content);
      if (inHtml) {
        int rawEnd = raw.behindHtml(content);
        if (rawEnd > 0) {
          paragraph = -1;
          inHtml = false;
          return rawEnd;
        }
      }
    }
    isMarked |= marked;
    return next(end);
  }

  /** A glance that rules out most links and tags; what it lets pass is looked at in the end. */
  private boolean mayBeInert(int at) {
    char next = at + 1 < masked.length ? masked[at + 1] : '\n';
    return switch (masked[at]) {
      case '|' -> false;
      case '%' -> next == '%';
      case '\\' -> next == '(' || next == '[';
      case '<' -> mdx || next == '%' || next == '?' || next == '/' || (next >= 'A' && next <= 'Z');
      case '[' -> (next >= 'a' && next <= 'z') || "^[! X".indexOf(next) >= 0;
      default -> true;
    };
  }

  private int nextMark(int from) {
    char[] chars = masked;
    int at = from;
    while (at < chars.length && (chars[at] >= MARKS.length || !MARKS[chars[at]])) {
      at++;
    }
    return at;
  }

  /** What fills whole lines; -1 if nothing does. */
  private int block(int line, int content, int end) {
    char c = masked[content];
    if (!mayBeginBlock(c) || (c == '-' && !text.startsWith("--", content))) {
      return -1;
    }
    if (c == ':' && text.startsWith(":::", content) && inert.rawBlockEnd(content, end) < 0) {
      endParagraph(line);
      container(content, end);
      return next(end);
    }
    if (isAdmonition(content, end)) {
      endParagraph(line);
      admonition(content, end);
      return next(end);
    }
    if (isNote(content) || Myst.isMark(text, content, end)) {
      endParagraph(line);
      blank(content, end);
      return next(end);
    }
    if (mdx && paragraph < 0 && content == line && isModule(line)) {
      int behind = behindModule(line);
      blank(line, behind);
      return behind;
    }
    if (c == '$' && text.startsWith("$$", content)) {
      int close = inert.blockFormulaEnd(content);
      if (close > 0) {
        int behind = next(lineEnd(close));
        endParagraph(line);
        blank(content, lineEnd(close));
        return behind;
      }
    }
    int rawEnd = inert.rawBlockEnd(content, end);
    int inertEnd = rawEnd > 0 ? lineEnd(rawEnd) : inert.wholeLines(content);
    if (inertEnd > 0) {
      endParagraph(line);
      blank(content, inertEnd);
      return next(inertEnd);
    }
    return -1;
  }

  /** Modules of MDX begin with a word. */
  private boolean mayBeginBlock(char c) {
    return c < BLOCKS.length && (BLOCKS[c] || (mdx && (c == 'i' || c == 'e')));
  }

  /** What includes a file, opens a box or is a comment, of extensions that are widely used. */
  private boolean isNote(int content) {
    return text.startsWith("<<<", content)
        || text.startsWith("!!! ", content)
        || text.startsWith("--8<--", content)
        || text.startsWith("%%", content);
  }

  private boolean isAdmonition(int content, int end) {
    boolean marked = text.startsWith("!!! ", content) || text.startsWith("??? ", content);
    marked |= text.startsWith("???+ ", content);
    int type = Lines.behindBlanks(text, Math.min(content + 5, end), end);
    return marked && type < end && Character.isLetter(text.charAt(type));
  }

  /**
   * {@code !!! note "Title"} of Python-Markdown becomes a list item that begins with a heading, for
   * what it holds is set in like that of an item.
   */
  private void admonition(int content, int end) {
    int last = end;
    while (InlineWalk.isBlank(text.charAt(last - 1))) {
      last--;
    }
    int open = content;
    while (open < last && masked[open] != '"') {
      open++;
    }
    boolean hasTitle = open < last - 1 && masked[last - 1] == '"';
    blank(content, hasTitle ? open + 1 : end);
    masked[content] = '-';
    masked[content + 2] = '#';
    if (hasTitle) {
      blank(last - 1, end);
      inert.mask(masked, open + 1, last - 1);
    }
  }

  /** {@code :::tip Title} becomes a heading, which a title is. */
  private void container(int content, int end) {
    int at = content;
    while (at < end && text.charAt(at) == ':') {
      at++;
    }
    while (at < end && InlineWalk.isBlank(text.charAt(at))) {
      at++;
    }
    while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    int last = end;
    if (at < end && text.charAt(at) == '[' && text.charAt(end - 1) == ']') {
      at++;
      last--;
    }
    String title = text.substring(Math.min(at, last), last);
    boolean hasTitle = title.indexOf('{') < 0 && title.chars().anyMatch(Character::isLetter);
    if (hasTitle) {
      blank(content, at);
      blank(last, end);
      masked[content] = '#';
      inert.mask(masked, at, last);
    } else {
      blank(content, end);
    }
  }

  private boolean isModule(int line) {
    return text.startsWith("import ", line)
        || text.startsWith("export ", line)
        || text.startsWith("import{", line);
  }

  /** Statements go on to a blank line outside all braces. */
  private int behindModule(int line) {
    if (braces != null && !braces.closesBehind(line)) {
      return behindParagraph(line);
    }
    int depth = 0;
    int at = line;
    while (at < text.length()) {
      int end = lineEnd(at);
      if (Lines.behindQuotes(masked, at, end) == end && depth <= 0) {
        return at;
      }
      for (int i = at; i < end; i++) {
        depth += Braces.step(masked[i]);
      }
      at = next(end);
    }
    if (depth <= 0) {
      return at;
    }
    // Braces that never close are no module: only the first paragraph is taken.
    if (braces == null) {
      braces = new Braces(masked, line);
    }
    return behindParagraph(line);
  }

  private int behindParagraph(int line) {
    int at = line;
    while (at < text.length() && Lines.behindQuotes(masked, at, lineEnd(at)) < lineEnd(at)) {
      at = next(lineEnd(at));
    }
    return at;
  }

  private void endParagraph(int end) {
    if (paragraph >= 0 && !isOvermarked(paragraph, end)) {
      if (isMarked) {
        inert.mask(masked, paragraph, end);
      }
    } else if (paragraph >= 0) {
      blank(paragraph, end);
    }
    paragraph = -1;
    inHtml = false;
  }

  /**
   * Whether there are so many marks that reading them would cost more than a page is worth. Tables
   * are read cell by cell, so that their rows count one by one.
   */
  private boolean isOvermarked(int from, int to) {
    if (to - from < MOST_MARKS) {
      return false;
    }
    int marks = 0;
    int since = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (InlineWalk.isLineEnd(c) && i + 1 < to && text.charAt(i + 1) == '|') {
        marks = 0;
        since = i + 1;
      }
      marks += isMark(c) ? 1 : 0;
      if (marks > MOST_MARKS && marks * (long) DENSEST > i - since) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(char c) {
    return switch (c) {
      case '*', '_', '[', ']', '(', '<', '`', '~', '!', '\\', '&', '\n', '\r', '{', '$' -> true;
      default -> false;
    };
  }

  /** Overwrites all but line ends with blanks. */
  private void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!InlineWalk.isLineEnd(masked[i])) {
        masked[i] = ' ';
      }
    }
  }

  /** Ends of lines are never overwritten, and an array is faster than a string. */
  private int lineEnd(int from) {
    int at = from;
    while (at < masked.length && !InlineWalk.isLineEnd(masked[at])) {
      at++;
    }
    return at;
  }

  private int next(int lineEnd) {
    return Lines.next(masked, lineEnd);
  }
}
