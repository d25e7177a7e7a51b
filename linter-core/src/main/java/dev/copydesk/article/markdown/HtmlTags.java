package dev.copydesk.article.markdown;

import java.util.Locale;
import java.util.Set;

/** What HTML tags within a sentence are. */
final class HtmlTags {
  private static final Set<String> OPAQUE =
      Set.of(
          "code",
          "kbd",
          "samp",
          "var",
          "tt",
          "pre",
          "math",
          "svg",
          "script",
          "style",
          "textarea",
          "button",
          "select",
          "object",
          "audio",
          "video",
          "canvas");

  private static final Set<String> OBJECTS = Set.of("img", "input", "embed", "iframe");

  private HtmlTags() {}

  /** The name of a tag in lower case; empty for what is no element. */
  static String name(String tag) {
    int start = tag.startsWith("</") ? 2 : 1;
    int end = start;
    while (end < tag.length()
        && (Character.isLetterOrDigit(tag.charAt(end)) || tag.charAt(end) == '-')) {
      end++;
    }
    return tag.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
  }

  /** Whether what an element holds is no prose. */
  static boolean isOpaque(String name) {
    return OPAQUE.contains(name);
  }

  /** Whether a tag stands for something itself; so do processing instructions. */
  static boolean isObject(String name) {
    return name.isEmpty() || OBJECTS.contains(name);
  }
}
