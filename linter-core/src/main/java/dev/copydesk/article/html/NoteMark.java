package dev.copydesk.article.html;

import org.jspecify.annotations.Nullable;

/** Tells the mark of a note, an anchor's sign and an exponent from words. */
final class NoteMark {
  private static final int LONGEST = 400;

  private NoteMark() {}

  /** Behind the end tag of an element whose content is no word of the sentence; -1 if it is. */
  static int end(String source, Tag tag) {
    boolean link = tag.name().equals("a");
    if (!link && !tag.name().equals("sup")) {
      return -1;
    }
    boolean note = link && isNote(tag, source);
    String href = tag.value("href", source);
    if (link && !note && (href == null || !href.startsWith("#"))) {
      return -1;
    }
    String close = "</" + tag.name();
    int stop = Math.min(source.length(), tag.end() + LONGEST);
    StringBuilder text = new StringBuilder();
    int at = tag.end();
    while (at < stop && !source.regionMatches(true, at, close, 0, close.length())) {
      if (source.charAt(at) == '<') {
        int end = source.indexOf('>', at);
        if (end < 0 || end > stop || isCut(source, at)) {
          return -1;
        }
        at = end + 1;
      } else {
        text.append(source.charAt(at++));
      }
    }
    int end = source.indexOf('>', at);
    boolean ends = at < stop && end == at + close.length();
    return ends && (note || isMark(text.toString().strip(), link)) ? end + 1 : -1;
  }

  private static boolean isNote(Tag tag, String source) {
    @Nullable String type = tag.value("epub:type", source);
    return tag.has("role", "doc-noteref", source) || (type != null && type.contains("noteref"));
  }

  /** Whether a tag other than a plain inline one begins. */
  private static boolean isCut(String source, int at) {
    int name = source.startsWith("</", at) ? at + 2 : at + 1;
    int end = name;
    while (end < source.length() && Html.isLetter(source.charAt(end))) {
      end++;
    }
    return Elements.role(source.substring(name, end)) != Role.INLINE;
  }

  private static boolean isMark(String text, boolean link) {
    if (text.equals("TM") || text.equals("SM") || text.equals("R")) {
      return !link;
    }
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters == 0 || (letters == 1 && !link && text.length() <= 3);
  }
}
