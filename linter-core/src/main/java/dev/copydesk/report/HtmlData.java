package dev.copydesk.report;

import java.io.IOException;

/**
 * JSON on its way into a page: no text of it can end the element it stands in. A less-than sign is
 * in JSON only ever part of a string, where its escape says the same.
 */
final class HtmlData implements Appendable {
  private final Appendable page;

  HtmlData(Appendable page) {
    this.page = page;
  }

  @Override
  public HtmlData append(CharSequence text) throws IOException {
    return append(text, 0, text.length());
  }

  @Override
  public HtmlData append(CharSequence text, int start, int end) throws IOException {
    int done = start;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '<') {
        page.append(text, done, i);
        append('<');
        done = i + 1;
      }
    }
    page.append(text, done, end);
    return this;
  }

  @Override
  public HtmlData append(char c) throws IOException {
    if (c == '<') {
      page.append("\\u003c");
    } else {
      page.append(c);
    }
    return this;
  }
}
