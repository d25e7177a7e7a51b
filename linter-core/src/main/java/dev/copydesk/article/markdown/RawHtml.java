package dev.copydesk.article.markdown;

import org.jspecify.annotations.Nullable;

/** HTML that goes on behind blank lines, and what ends it. */
enum RawHtml {
  SCRIPT("script", "</script>"),
  PRE("pre", "</pre>"),
  STYLE("style", "</style>"),
  TEXTAREA("textarea", "</textarea>"),
  COMMENT("!--", "-->"),
  DATA("![CDATA[", "]]>"),
  DECLARATION("!", ">"),
  INSTRUCTION("?", "?>");

  private static final RawHtml[] ALL = values();

  private final String open;
  private final String close;
  private final boolean isElement;

  RawHtml(String open, String close) {
    this.open = open;
    this.close = close;
    this.isElement = close.startsWith("</");
  }

  /** What begins at an offset; null if nothing of the kind does. */
  static @Nullable RawHtml at(char[] text, int at, int end) {
    if (text[at] != '<' || at + 1 == end) {
      return null;
    }
    for (RawHtml raw : ALL) {
      if (raw.opens(text, at + 1, end)) {
        return raw;
      }
    }
    return null;
  }

  private boolean opens(char[] text, int at, int end) {
    int behind = at + open.length();
    if (!stands(open, text, at, end)) {
      return false;
    }
    return !isElement
        || behind == end
        || text[behind] == '>'
        || Character.isWhitespace(text[behind]);
  }

  /** Where what ends it stands; the text's end if that is missing. */
  int end(char[] text, int from) {
    for (int i = from; i < text.length; i++) {
      if (text[i] == close.charAt(0) && stands(close, text, i, text.length)) {
        return i;
      }
    }
    return text.length;
  }

  /** Whether characters stand at an offset, in upper or lower case. */
  private static boolean stands(String characters, char[] text, int at, int end) {
    int length = characters.length();
    if (at + length > end) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (Character.toLowerCase(text[at + i]) != Character.toLowerCase(characters.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
