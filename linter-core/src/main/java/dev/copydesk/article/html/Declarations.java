package dev.copydesk.article.html;

/** Comments, document types, processing instructions, and what browsers take for comments. */
final class Declarations {
  private Declarations() {}

  /** Where such a thing ends that begins at an offset; the end of the source if it has none. */
  static int end(String source, int at, boolean xml) {
    if (source.startsWith("<!--", at)) {
      return commentEnd(source, at + 4);
    }
    if (source.startsWith("<![CDATA[", at) && xml) {
      return behind(source, "]]>", at + 9);
    }
    if (source.startsWith("<?xml", at)) {
      return behind(source, "?>", at);
    }
    int end = behind(source, ">", at);
    if (xml && source.regionMatches(true, at, "<!doctype", 0, 9)) {
      int bracket = source.substring(at, end).indexOf('[');
      if (bracket >= 0) {
        return behind(source, ">", behind(source, "]", at + bracket));
      }
    }
    return end;
  }

  /** A comment may end with its first marks, and with a wrong one. */
  private static int commentEnd(String source, int from) {
    if (source.startsWith(">", from)) {
      return from + 1;
    }
    if (source.startsWith("->", from)) {
      return from + 2;
    }
    int dashes = source.indexOf("--", from);
    while (dashes >= 0) {
      if (source.startsWith(">", dashes + 2)) {
        return dashes + 3;
      }
      if (source.startsWith("!>", dashes + 2)) {
        return dashes + 4;
      }
      dashes = source.indexOf("--", dashes + 1);
    }
    return source.length();
  }

  private static int behind(String source, String mark, int from) {
    int found = source.indexOf(mark, from);
    return found < 0 ? source.length() : found + mark.length();
  }
}
