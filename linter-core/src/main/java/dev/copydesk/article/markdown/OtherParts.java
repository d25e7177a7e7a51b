package dev.copydesk.article.markdown;

/**
 * Finds where a part ends that is not plain: before a line that is not set in behind a blank one,
 * which closes every list and quotation. Only code between fences and HTML may go on behind it;
 * where it is not certain whether they do, the part goes on to the end of the page.
 */
final class OtherParts {
  private final char[] text;
  private final boolean mdx;

  /** Whether there was a fence or the like of which only a parser knows whether it is one. */
  private boolean unsure;

  /** Whether lines may belong to HTML, in which a fence means nothing. */
  private boolean inHtml;

  OtherParts(char[] text, boolean mdx) {
    this.text = text;
    this.mdx = mdx;
  }

  /** One past the part that begins at a line. */
  int end(int start) {
    unsure = false;
    inHtml = false;
    boolean blank = false;
    int line = start;
    while (line < text.length) {
      int end = Lines.end(text, line);
      int content = Lines.behindBlanks(text, line, end);
      if (content == end) {
        blank = true;
        inHtml = false;
        line = Lines.next(text, end);
        continue;
      }
      if (blank && content == line) {
        return line;
      }
      blank = false;
      line = behind(line, content, end);
    }
    return text.length;
  }

  /** Where the line begins that is to be looked at next; the text's end to stop. */
  private int behind(int line, int content, int end) {
    boolean isCode = Lines.isCode(text, line, content);
    int fence = isCode ? 0 : PlainLine.fence(text, content, end);
    if (fence == 0) {
      RawHtml raw = mdx || isCode ? null : RawHtml.at(text, content, end);
      if (raw != null) {
        return behindRaw(raw, line, content);
      }
      lookInto(content, end);
      return Lines.next(text, end);
    }
    boolean isSure = content == line || !unsure;
    if (!isSure || inHtml || has('|', content, end)) {
      return text.length;
    }
    int next = Lines.next(text, end);
    int behind = Lines.behindFence(text, next, text[content], fence);
    return content > line && leavesList(next, behind, content - line) ? text.length : behind;
  }

  /** HTML that ends before a blank line parts nothing; else it must be certain that it began. */
  private int behindRaw(RawHtml raw, int line, int content) {
    int close = raw.end(text, content);
    int end = Lines.end(text, close);
    boolean goesOn = Lines.hasBlankLine(text, content, end);
    if (close == text.length || (goesOn && (inHtml || content > line))) {
      return text.length;
    }
    inHtml |= !goesOn;
    return Lines.next(text, end);
  }

  /** Notes what might be the beginning of code or HTML within a container. */
  private void lookInto(int content, int end) {
    for (int i = content; i < end; i++) {
      char c = text[i];
      if (c == '<' && !mdx) {
        inHtml = true;
        unsure |= RawHtml.at(text, i, end) != null;
      } else if ((c == '`' || c == '~') && i + 2 < end) {
        unsure |= text[i + 1] == c && text[i + 2] == c;
      }
    }
  }

  /** Whether a line that is not set in as far as the code may end the item that it is in. */
  private boolean leavesList(int from, int to, int indent) {
    int line = from;
    while (line < to) {
      int end = Lines.end(text, line);
      int content = Lines.behindBlanks(text, line, end);
      if (content < end && content - line < indent) {
        return true;
      }
      line = Lines.next(text, end);
    }
    return false;
  }

  private boolean has(char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == c) {
        return true;
      }
    }
    return false;
  }
}
