package dev.copydesk.article.rst;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/** What the parts of a directive are by its name. */
enum Directives {
  /** No argument: all but its options is a body. */
  ALL,
  /** Likewise, and somebody's words. */
  QUOTATION,
  /** The argument is a title, a body follows. */
  TITLED,
  /** The argument is a title, and nothing else is prose. */
  TITLE,
  /** The argument is none of our business, a body follows. */
  BODY,
  /** A body of terms by which they are found. */
  GLOSSARY,
  /** The argument begins with a version, all else is a body. */
  CHANGE,
  /** An image, with words for those who do not see it. */
  IMAGE,
  /** An image with a caption and more below it. */
  FIGURE,
  /** The argument is a title, rows and cells are lists. */
  LIST_TABLE,
  /** Code, data, instructions; and whatever is not known. */
  NONE;

  private static final Map<String, Directives> BY_NAME = new HashMap<>();

  static {
    put(
        ALL,
        "attention caution danger error hint important note tip warning seealso todo impl-detail"
            + " compound header footer question solution");
    put(QUOTATION, "epigraph highlights pull-quote");
    put(TITLED, "admonition topic sidebar table");
    put(TITLE, "rubric centered csv-table");
    put(
        BODY,
        "container class rst-class cssclass only function method staticmethod classmethod"
            + " decorator decoratormethod attribute property data exception describe object option"
            + " cmdoption envvar confval tabs tab group-tab tab-set tab-item grid grid-item"
            + " grid-item-card card dropdown details collapse hlist");
    put(GLOSSARY, "glossary");
    put(CHANGE, "versionadded versionchanged deprecated versionremoved");
    put(IMAGE, "image");
    put(FIGURE, "figure");
    put(LIST_TABLE, "list-table");
  }

  private static void put(Directives kind, String names) {
    StringTokenizer each = new StringTokenizer(names);
    while (each.hasMoreTokens()) {
      BY_NAME.put(each.nextToken(), kind);
    }
  }

  static Directives of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int colon = lower.indexOf(':');
    if (colon < 0) {
      return BY_NAME.getOrDefault(lower, NONE);
    }
    // What a language's domain describes: the signature is code, what is said of it is not.
    return switch (lower.substring(0, colon)) {
      case "py", "c", "cpp", "js", "rst", "std" -> isDescription(lower) ? BODY : NONE;
      default -> NONE;
    };
  }

  private static boolean isDescription(String name) {
    return !name.endsWith("module")
        && !name.endsWith(":namespace")
        && !name.endsWith("-push")
        && !name.endsWith("-pop")
        && !name.endsWith(":alias")
        && !name.endsWith("productionlist");
  }
}
