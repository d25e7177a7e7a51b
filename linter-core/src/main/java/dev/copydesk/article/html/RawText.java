package dev.copydesk.article.html;

/** Finds the end of content in which no tags are known, such as a script. */
final class RawText {
  private RawText() {}

  /**
   * Where the end tag begins that ends an element; the end of the source if none does.
   *
   * @param from behind the start tag
   */
  static int end(String source, String name, int from) {
    if (name.equals("plaintext")) {
      return source.length();
    }
    return name.equals("script") ? script(source, from) : endTag(source, name, from);
  }

  /** Within a comment a script may hold another with its end tag. */
  private static int script(String source, int from) {
    int at = from;
    boolean comment = false;
    boolean nested = false;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '<' && !comment && source.startsWith("<!--", at)) {
        comment = true;
        // <!--> is a whole comment, so what closes it may share its marks.
        at += 2;
      } else if (c == '-' && comment && source.startsWith("-->", at)) {
        comment = false;
        nested = false;
        at += 3;
      } else if (c == '<' && comment && !nested && isTag(source, "script", at + 1)) {
        nested = true;
        at += 7;
      } else if (c == '<' && isTag(source, "/script", at + 1)) {
        if (!nested) {
          return at;
        }
        nested = false;
        at += 8;
      } else {
        at++;
      }
    }
    return source.length();
  }

  private static int endTag(String source, String name, int from) {
    String tag = "/" + name;
    int at = source.indexOf('<', from);
    while (at >= 0) {
      if (isTag(source, tag, at + 1)) {
        return at;
      }
      at = source.indexOf('<', at + 1);
    }
    return source.length();
  }

  private static boolean isTag(String source, String name, int at) {
    int end = at + name.length();
    return source.regionMatches(true, at, name, 0, name.length())
        && end < source.length()
        && (Html.isBlank(source.charAt(end))
            || source.charAt(end) == '/'
            || source.charAt(end) == '>');
  }
}
