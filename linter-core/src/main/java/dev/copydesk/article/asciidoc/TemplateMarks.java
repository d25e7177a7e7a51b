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
  private final Templates templates;
  private final Map<String, Finder> finders = new HashMap<>();

  TemplateMarks(String text) {
    this.text = text;
    this.templates = new Templates(text);
  }

  /** The template that begins at a brace or an angle; null if none does. */
  @Nullable Construct at(int start, int limit) {
    char first = text.charAt(start);
    int end = first == '{' || first == '<' ? templates.end(start) : -1;
    if (end > limit) {
      return null;
    }
    return end < 0 ? null : Construct.of(Kind.OBJECT, start, Math.max(end, pairEnd(start, limit)));
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
    int behind = same ? templates.end(close) : -1;
    return behind > limit ? -1 : behind;
  }

  private Finder finder(String wanted) {
    return finders.computeIfAbsent(wanted, key -> Finder.of(text, key));
  }
}
