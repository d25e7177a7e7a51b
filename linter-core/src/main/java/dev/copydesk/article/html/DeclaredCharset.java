package dev.copydesk.article.html;

import dev.copydesk.source.Source;
import java.util.Locale;

/** What a page says of its own encoding. */
final class DeclaredCharset {
  /** Browsers look no further. */
  private static final int HEAD = 1_024;

  private DeclaredCharset() {}

  /**
   * Whether a page is to stay without characters beyond ASCII: it says it is in another encoding
   * than that it is written in, or it has none so far and says nothing.
   */
  static boolean wantsAscii(Source source, boolean xml) {
    if (source.hasByteOrderMark()) {
      return false;
    }
    String text = source.text();
    String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
    int mark = head.indexOf("charset=");
    int from = mark + "charset=".length();
    if (mark < 0 && xml) {
      mark = head.indexOf("encoding=");
      from = mark + "encoding=".length();
    }
    if (mark >= 0) {
      String name = label(head, from);
      String encoding = source.encoding().toLowerCase(Locale.ROOT);
      boolean same = name.equals(encoding) || (isLatin(name) && isLatin(encoding));
      return !name.isEmpty() && !same;
    }
    return !xml && head.contains("<head") && isAscii(text);
  }

  /** Browsers read these as one. */
  private static boolean isLatin(String name) {
    return name.equals("windows-1252") || name.equals("iso-8859-1") || name.equals("us-ascii");
  }

  private static String label(String head, int from) {
    int start = from;
    while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length() && "\"' ;>/?".indexOf(head.charAt(end)) < 0) {
      end++;
    }
    String name = head.substring(start, end);
    return name.equals("utf8") ? "utf-8" : name;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
