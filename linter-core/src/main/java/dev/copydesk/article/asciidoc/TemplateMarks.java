package dev.copydesk.article.asciidoc;

import dev.copydesk.article.Templates;
import dev.copydesk.article.asciidoc.Construct.Kind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what template engines replace, such as the shortcodes of Hugo with what they enclose. */
final class TemplateMarks {
  private static final int LONGEST = 4_000;

  private final String text;
  private final Map<String, Finder> finders = new HashMap<>();

  TemplateMarks(String text) {
    this.text = text;
  }

  /** The template that begins at a brace or an angle; null if none does. */
  @Nullable Construct at(int start, int limit) {
    String close = closing(text.charAt(start), Characters.at(text, start + 1));
    // Asked first, for what is never closed would be looked for again and again.
    if (close.isEmpty() || finder(close).next(start + 2) - start > LONGEST) {
      return null;
    }
    int end = Templates.end(text, start, limit);
    return end < 0 ? null : Construct.of(Kind.OBJECT, start, Math.max(end, pairEnd(start, limit)));
  }

  private static String closing(char first, char second) {
    return switch (second) {
      case '{' -> first == '{' ? "}}" : "";
      case '%' -> first == '{' ? "%}" : "%>";
      case '#' -> first == '{' ? "#}" : "";
      case '?' -> first == '<' ? "?>" : "";
      default -> "";
    };
  }

  /** Where the shortcode ends that closes the one at an offset, {@code {{< /name >}}}. */
  private int pairEnd(int start, int limit) {
    int close = text.startsWith("{{< ", start) ? finder("{{< /").next(start + 1) : Finder.NONE;
    if (close == Finder.NONE || close - start > LONGEST) {
      return -1;
    }
    int name = close + "{{< /".length();
    int end = name;
    while (end < limit && Characters.isWord(text.charAt(end))) {
      end++;
    }
    boolean same = text.startsWith(text.substring(name, end), start + "{{< ".length());
    return same ? Templates.end(text, close, limit) : -1;
  }

  private Finder finder(String wanted) {
    return finders.computeIfAbsent(wanted, key -> Finder.of(text, key));
  }
}
