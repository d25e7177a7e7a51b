package dev.copydesk.article.html;

import dev.copydesk.article.Block;
import dev.copydesk.article.Notation;
import dev.copydesk.article.Templates;
import dev.copydesk.article.html.References.Reference;
import dev.copydesk.source.Source;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How words are written between tags and in attributes. */
final class HtmlNotation implements Notation {
  /** How far a reference reaches at most, and how far its parts are looked for. */
  private static final int WINDOW = 40;

  private static final int FURTHEST_TAG = 4_000;

  /** The end of a paragraph and the start of another about which nothing is said. */
  private static final Pattern PARAGRAPHS =
      Pattern.compile("\\s*+</[pP]>\\s*+<[pP]>\\s*+", Pattern.UNICODE_CHARACTER_CLASS);

  private final Source page;
  private final PageTemplates templates;
  private final boolean ascii;

  /** The mark around the attribute; a blank between tags. */
  private final char quote;

  private HtmlNotation(Source page, PageTemplates templates, boolean ascii, char quote) {
    this.page = page;
    this.templates = templates;
    this.ascii = ascii;
    this.quote = quote;
  }

  /**
   * Between tags.
   *
   * @param ascii whether other characters are to be written as references
   */
  static HtmlNotation text(Source page, PageTemplates templates, boolean ascii) {
    return new HtmlNotation(page, templates, ascii, ' ');
  }

  /** The same in an attribute within some marks, NUL for none. */
  HtmlNotation within(char mark) {
    return new HtmlNotation(page, templates, ascii, mark);
  }

  @Override
  public Optional<String> write(String prose, String source, int start, int end) {
    if (quote == '\0' || losesMarkup(source, start, end) || collapses(prose, source, start, end)) {
      return Optional.empty();
    }
    String written = escaped(prose, source, start, end);
    return (written.isEmpty() && leavesNothing(source, start, end))
            || baresBlank(written, source, start, end)
            || partsJoined(written, source, start, end)
            || delimitsFormula(written, source, start, end)
            || meansOther(written, source, start, end)
        ? Optional.empty()
        : Optional.of(written);
  }

  /** A forced line break stands for the end of a line, but is not to be written over. */
  private boolean losesMarkup(String source, int start, int end) {
    if (isAttribute()) {
      return false;
    }
    for (int i = start; i + 1 < end; i++) {
      if (source.charAt(i) == '<' && Html.opensMarkup(source.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether blanks of what is written would not be read as such. */
  private static boolean collapses(String prose, String source, int start, int end) {
    int run = 0;
    for (int i = 0; i < prose.length(); i++) {
      char c = prose.charAt(i);
      if (c == Block.OBJECT || c == '\t' || c == '\f') {
        return true;
      }
      run = Html.isBlank(c) ? run + 1 : 0;
      if (run > 1 || ((c == '\n' || c == '\r') && !hasLineEnd(source, start, end))) {
        return true;
      }
    }
    return !prose.isEmpty()
        && ((Html.isBlank(prose.charAt(0)) && start > 0 && Html.isBlank(source.charAt(start - 1)))
            || (run > 0 && end < source.length() && Html.isBlank(source.charAt(end))));
  }

  private static boolean hasLineEnd(String source, int start, int end) {
    for (int i = start; i < end; i++) {
      if (source.charAt(i) == '\n' || source.charAt(i) == '\r') {
        return true;
      }
    }
    return false;
  }

  private String escaped(String prose, String source, int start, int end) {
    boolean shown =
        source.substring(Math.max(0, start - TextReader.LONGEST_SHOWN_TAG), start).contains("&lt;");
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < prose.length(); i += Character.charCount(prose.codePointAt(i))) {
      int c = prose.codePointAt(i);
      boolean blankBehind = i + 1 < prose.length() && Html.isBlank(prose.charAt(i + 1));
      String before =
          c < 0x80 && Character.isLetterOrDigit(c) ? null : spelling(c, source, start, end);
      if (before != null) {
        written.append(before);
      } else if (c == '&') {
        written.append("&amp;");
      } else if (c == '<') {
        // By name it would show a tag together with what follows, which is no prose.
        written.append(blankBehind ? "&lt;" : "&#60;");
      } else if (c == '>') {
        written.append(shown ? "&#62;" : "&gt;");
      } else if (c == quote && isAttribute()) {
        written.append(c == '"' ? "&quot;" : "&#39;");
      } else if (isWritable(c)) {
        written.appendCodePoint(c);
      } else {
        written.append("&#").append(c).append(';');
      }
    }
    return written.toString();
  }

  /** How a character is written in the source that is to go: as a mark is, so is its pair. */
  private @Nullable String spelling(int c, String source, int start, int end) {
    for (int at = start; at < end && !Html.isBlank((char) c); at++) {
      @Nullable Reference reference =
          source.charAt(at) == '&' ? References.at(source, at, end, isAttribute()) : null;
      if (reference != null
          && reference.meaning().equals(Character.toString(c))
          && source.charAt(reference.end() - 1) == ';') {
        return source.substring(at, reference.end());
      }
    }
    return null;
  }

  /** Whether letters are parted, or one side taken away, that a soft hyphen or the like joins. */
  private boolean partsJoined(String written, String source, int start, int end) {
    if (start == end && isBehindBreak(source, start)) {
      return isApart(written, 0);
    }
    int from = Math.max(0, start - WINDOW);
    int at = from + source.substring(from, start).lastIndexOf('&');
    Reference before = at < from ? null : References.at(source, at, start, isAttribute());
    Reference behind = References.at(source, end, source.length(), isAttribute());
    return (before != null && isJoiner(before) && before.end() == start && isApart(written, 0))
        || (isJoiner(behind) && isApart(written, written.length() - 1));
  }

  /** Whether a place within a word stands right before where the word may be broken. */
  private static boolean isBehindBreak(String source, int start) {
    int open = start > 0 && source.charAt(start - 1) == '>' ? source.lastIndexOf('<', start) : -1;
    return open >= 0 && source.regionMatches(true, open, "<wbr", 0, 4);
  }

  private static boolean isJoiner(@Nullable Reference reference) {
    return reference != null && TextReader.JOINERS.contains(reference.meaning());
  }

  private static boolean isApart(String written, int at) {
    return written.isEmpty() || Html.isBlank(written.charAt(at));
  }

  private boolean isWritable(int c) {
    return c < 0x80 || (!ascii && page.canWrite(Character.toString(c)));
  }

  /** Whether an element or attribute would be left without a word. */
  private boolean leavesNothing(String source, int start, int end) {
    int left = start - 1;
    while (left >= 0 && Html.isBlank(source.charAt(left))) {
      left--;
    }
    int right = end;
    while (right < source.length() && Html.isBlank(source.charAt(right))) {
      right++;
    }
    char before = left < 0 ? '>' : source.charAt(left);
    char after = right == source.length() ? '<' : source.charAt(right);
    return isAttribute()
        ? before == quote && after == quote
        : before == '>' && after == '<' && !isEndTag(source, left);
  }

  /** Whether a blank behind the next tags would be read that so far fell together with one here. */
  private boolean baresBlank(String written, String source, int start, int end) {
    boolean blank =
        (start < end && Html.isBlank(source.charAt(end - 1)))
            || (!written.isEmpty() && Html.isBlank(written.charAt(written.length() - 1)));
    if (!blank || isAttribute()) {
      return false;
    }
    int at = end;
    while (at < source.length() && "<&".indexOf(source.charAt(at)) >= 0) {
      Reference joiner = References.at(source, at, source.length(), false);
      int close = joiner != null && isJoiner(joiner) ? joiner.end() - 1 : closeOfTag(source, at);
      if (source.charAt(at) == '&' && !isJoiner(joiner)) {
        break;
      }
      if (close < 0) {
        return true;
      }
      at = close + 1;
    }
    return at > end && at < source.length() && Html.isBlank(source.charAt(at));
  }

  /** Where the mark stands that closes a tag or a comment; -1 if it is not near. */
  private static int closeOfTag(String source, int open) {
    if (source.startsWith("<!--", open)) {
      int end = source.indexOf("-->", open);
      return end < 0 ? -1 : end + 2;
    }
    char within = '\0';
    int limit = Math.min(source.length(), open + FURTHEST_TAG);
    for (int i = open + 1; i < limit; i++) {
      char c = source.charAt(i);
      boolean mark = c == '"' || c == '\'';
      if (within != '\0') {
        within = c == within ? '\0' : within;
      } else if (c == '>') {
        return i;
      } else if (mark && source.charAt(i - 1) == '=') {
        within = c;
      }
    }
    return -1;
  }

  private static boolean isEndTag(String source, int close) {
    int open = source.lastIndexOf('<', close);
    return open >= 0 && source.startsWith("</", open);
  }

  /** Whether what is written would be markup together with what stands beside it. */
  private boolean meansOther(String written, String source, int start, int end) {
    int from = Math.max(0, start - WINDOW);
    int to = Math.min(source.length(), end + WINDOW);
    String left = source.substring(from, start);
    String joined = left + written + source.substring(end, to);
    int seam = left.length();
    String near = joined.substring(Math.max(0, seam - 2), Math.min(joined.length(), seam + 3));
    int close = seam + written.length();
    String far = joined.substring(Math.max(0, close - 2), Math.min(joined.length(), close + 3));
    String was = source.substring(Math.max(0, start - 2), Math.min(source.length(), start + 3));
    String follows = source.substring(Math.max(0, end - 2), Math.min(source.length(), end + 3));
    return opens(written)
        || (opens(near) && !opens(was))
        || (opens(far) && !opens(follows))
        || !keepsTemplates(written, source, start, end)
        || becomesTag(joined, seam)
        || becomesTag(joined, close)
        || !sameReference(joined, source.substring(from, to), seam);
  }

  private boolean keepsTemplates(String written, String source, int start, int end) {
    int from = Math.max(0, start - PageTemplates.LONGEST_CALL);
    int to = Math.min(source.length(), end + PageTemplates.LONGEST_CALL);
    String was = source.substring(from, to);
    String now = source.substring(from, start) + written + source.substring(end, to);
    return templates.areSame(was, start - from, end - from, now);
  }

  private boolean opens(String text) {
    return Templates.isIn(text)
        || text.contains("}}")
        || text.contains("%}")
        || text.contains("!!}")
        || text.contains("]]>");
  }

  /** Whether what opens or closes a formula would be made or lost, here or at the edges. */
  private static boolean delimitsFormula(String written, String source, int start, int end) {
    String before = source.substring(Math.max(0, start - 1), start);
    String behind = source.substring(end, Math.min(source.length(), end + 1));
    return holdsFormulaMark(before + written + behind)
        || holdsFormulaMark(before + source.substring(start, end) + behind);
  }

  private static boolean holdsFormulaMark(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      char next = text.charAt(i + 1);
      if (c == '\\' ? "()[]".indexOf(next) >= 0 : c == '$' && next == '$') {
        return true;
      }
    }
    return false;
  }

  private boolean becomesTag(String joined, int seam) {
    return !isAttribute()
        && seam > 0
        && seam < joined.length()
        && (joined.charAt(seam - 1) == '<' || joined.startsWith("&lt;", seam - 4))
        && Html.opensMarkup(joined.charAt(seam));
  }

  /** Whether an ampersand before the seam begins what it began. */
  private boolean sameReference(String joined, String was, int seam) {
    int at = seam - 1;
    while (at >= 0 && isReferencePart(joined.charAt(at))) {
      at--;
    }
    if (at < 0 || joined.charAt(at) != '&') {
      return true;
    }
    int end = at + 1;
    while (end < joined.length() && isReferencePart(joined.charAt(end))) {
      end++;
    }
    if (end >= seam && end < joined.length() && joined.charAt(end) == ';') {
      return false;
    }
    @Nullable Reference now = References.at(joined, at, joined.length(), isAttribute());
    @Nullable Reference before = References.at(was, at, was.length(), isAttribute());
    return now == null ? before == null : now.equals(before) && now.end() <= seam;
  }

  private static boolean isReferencePart(char c) {
    return Html.isLetter(c) || Html.isDigit(c) || c == '#';
  }

  private boolean isAttribute() {
    return quote != ' ';
  }

  @Override
  public boolean isParting(String between) {
    return !isAttribute() && PARAGRAPHS.matcher(between).matches();
  }
}
