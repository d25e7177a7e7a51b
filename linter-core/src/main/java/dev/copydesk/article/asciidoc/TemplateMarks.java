package dev.copydesk.article.asciidoc;

import dev.copydesk.article.Templates;
import dev.copydesk.article.asciidoc.Construct.Kind;
import org.jspecify.annotations.Nullable;

/** Finds what template engines replace, such as the shortcodes of Hugo with what they enclose. */
final class TemplateMarks {
  private static final int LONGEST = 4_000;
  private static final String END = "{{< /";

  private final String text;
  private @Nullable Templates known;
  private @Nullable Finder ends;

  TemplateMarks(String text) {
    this.text = text;
  }

  /** The template that begins at a brace or an angle bracket; null if none does. */
  @Nullable Construct at(int start, int limit) {
    String marks = text.charAt(start) == '{' ? "{%#" : "%?";
    if (marks.indexOf(Characters.at(text, start + 1)) < 0) {
      return null;
    }
    int end = templates().end(start);
    return end < 0 || end > limit
        ? null
        : Construct.of(Kind.OBJECT, start, Math.max(end, pairEnd(start, limit)));
  }

  private Templates templates() {
    if (known == null) {
      known = new Templates(text);
    }
    return known;
  }

  /** Where the shortcode ends that closes the one at an offset, {@code {{< /name >}}}. */
  private int pairEnd(int start, int limit) {
    if (!text.startsWith("{{< ", start)) {
      return -1;
    }
    if (ends == null) {
      ends = Finder.of(text, END);
    }
    int close = ends.next(start + 1);
    if (close == Finder.NONE || close - start > LONGEST) {
      return -1;
    }
    int name = close + END.length();
    int end = name;
    while (end < limit && Characters.isWord(text.charAt(end))) {
      end++;
    }
    boolean same = text.startsWith(text.substring(name, end), start + "{{< ".length());
    int behind = same ? templates().end(close) : -1;
    return behind > limit ? -1 : behind;
  }
}
