package dev.copydesk.article.markdown;

/** Finds what says of a heading, a paragraph or a link how it is set and what refers to it. */
final class AttributeLists {
  private final String text;
  private final boolean mdx;

  AttributeLists(String text, boolean mdx) {
    this.text = text;
    this.mdx = mdx;
  }

  /** {@code {#id}}, {@code {.name}}, {@code {: .name}}, {@code {width=50%}}; -1 if it is none. */
  int end(int at, int to) {
    int close = at + 1;
    boolean isNamed = false;
    while (close < to && text.charAt(close) != '}') {
      char c = text.charAt(close);
      if (InlineWalk.isLineEnd(c) || c == '{') {
        return -1;
      }
      isNamed |= c == '=' && Character.isLetter(text.charAt(at + 1)) && !mdx;
      close++;
    }
    if (close >= to) {
      return -1;
    }
    int first = first(at, close);
    char sign = text.charAt(first);
    boolean marked = ":.".indexOf(sign) >= 0 || (sign == '#' && isAllAttributes(first, close));
    return (marked && close > at + 2) || isNamed ? close + 1 : -1;
  }

  /** Whether what stands behind an id is ids, names of classes and values. */
  private boolean isAllAttributes(int first, int close) {
    int at = first;
    while (at < close) {
      int end = at;
      char quote = '\0';
      while (end < close && (quote != '\0' || !Character.isWhitespace(text.charAt(end)))) {
        char c = text.charAt(end);
        boolean opens = quote == '\0' && "\"'".indexOf(c) >= 0 && text.charAt(end - 1) == '=';
        quote = opens ? c : c == quote ? '\0' : quote;
        end++;
      }
      String part = text.substring(at, end);
      if ("#.".indexOf(part.charAt(0)) < 0 && part.indexOf('=') <= 0) {
        return false;
      }
      at = end;
      while (at < close && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    return true;
  }

  /** Where attributes begin; blanks may stand before an id or a class, not before anything else. */
  int first(int at, int close) {
    int first = Lines.behindBlanks(text, at + 1, close);
    boolean named =
        first + 1 < close
            && "#.".indexOf(text.charAt(first)) >= 0
            && Character.isLetter(text.charAt(first + 1));
    return named ? first : at + 1;
  }
}
