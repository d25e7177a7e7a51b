package dev.copydesk.article;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A link to a place on a page, as any of the formats writes it.
 *
 * @param page the last part of the path, in small letters, with or without an ending; empty if the
 *     path ends in a folder that it does not name, or if there is none
 * @param local whether there is no path, so that the place is on the same page or on one that is
 *     built into one with it
 * @param name the place, as {@link HeadingName} has it
 * @param offset where in the text the place is named
 */
public record Link(String page, boolean local, String name, int offset) {
  private static final int LONGEST = 300;
  private static final String ENDS_PLACE = "#[]()<>{}\"'|,`";
  private static final String ENDS_PATH = "([<{\"'`|,)]>}";

  /**
   * The links of a text to places on other pages, in order; of AsciiDoc also those without a path,
   * for its pages include one another. Whatever looks like a link is taken for one.
   */
  public static List<Link> in(String text, Format format) {
    List<Link> links = new ArrayList<>();
    for (int sign = text.indexOf('#'); sign >= 0; sign = text.indexOf('#', sign + 1)) {
      int opened = wikiLink(text, sign);
      int start = opened >= 0 ? opened : pathStart(text, sign);
      String path = text.substring(start, sign).strip();
      int end = end(text, sign + 1, opened >= 0 ? "|]\n\r" : ENDS_PLACE, opened >= 0);
      String name = HeadingName.of(decoded(text.substring(sign + 1, end)));
      if (!path.isEmpty() && !name.isEmpty()) {
        links.add(new Link(page(path), false, name, sign + 1));
      }
    }
    if (format == Format.ASCIIDOC) {
      addLocal(text, "<<", links);
      addLocal(text, "xref:", links);
    }
    return links;
  }

  /** The name without the number that parts headings of the same words; the name if it has none. */
  public String unnumbered() {
    int end = name.length();
    while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
      end--;
    }
    return end == 0 ? name : name.substring(0, end);
  }

  private static void addLocal(String text, String mark, List<Link> links) {
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      int start = at + mark.length();
      int end = end(text, start, "#[<>,\n\r", true);
      boolean closed = end < text.length() && ">,[".indexOf(text.charAt(end)) >= 0;
      String name = closed ? HeadingName.of(text.substring(start, end)) : "";
      if (!name.isEmpty()) {
        links.add(new Link("", true, name, start));
      }
    }
  }

  /** Where the path begins that a number sign follows; the sign itself if none does. */
  private static int pathStart(String text, int sign) {
    int start = sign;
    while (start > 0
        && sign - start < LONGEST
        && !Character.isWhitespace(text.charAt(start - 1))
        && ENDS_PATH.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** Where the words begin of a wiki's link, which may hold blanks; -1 if it is none. */
  private static int wikiLink(String text, int sign) {
    for (int at = sign - 1; at > 0 && sign - at < LONGEST; at--) {
      char c = text.charAt(at);
      if (c == ']' || c == '\n' || c == '\r') {
        return -1;
      }
      if (c == '[' && text.charAt(at - 1) == '[') {
        return at + 1;
      }
    }
    return -1;
  }

  private static int end(String text, int from, String stops, boolean blanks) {
    int limit = Math.min(text.length(), from + LONGEST);
    int end = from;
    while (end < limit
        && stops.indexOf(text.charAt(end)) < 0
        && (blanks || !Character.isWhitespace(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** {@code d5.md} of {@code ../d5.md}, {@code d5} of {@code /docs/d5/} or {@code xref:a:d5}. */
  private static String page(String path) {
    int query = path.indexOf('?');
    String page = decoded(query < 0 ? path : path.substring(0, query));
    int end = page.length();
    while (end > 0 && page.charAt(end - 1) == '/') {
      end--;
    }
    int start = end;
    while (start > 0 && "/\\:@=".indexOf(page.charAt(start - 1)) < 0) {
      start--;
    }
    String last = page.substring(start, end);
    return last.equals(".") || last.equals("..") ? "" : last.toLowerCase(Locale.ROOT);
  }

  private static String decoded(String written) {
    if (written.indexOf('%') < 0) {
      return written;
    }
    try {
      return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return written;
    }
  }
}
