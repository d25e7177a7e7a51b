package dev.copydesk.article.markdown;

import dev.copydesk.article.BlockBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of text with escapes, code, links, images, tags and emphasis that are nested rightly and
 * can be taken for nothing else. Gives up at whatever might be. One reads many, one by one.
 */
final class QuickText {
  private static final boolean[] SPECIAL = new boolean[128];

  static {
    for (char c : "\\`*_[]!<&~".toCharArray()) {
      SPECIAL[c] = true;
    }
  }

  private final Page page;
  private final char[] text;
  private final QuickLinks links;
  private final QuickMarks marks;
  private final QuickTags tags;
  private BlockBuilder builder;
  private MarkdownNotation notation;
  private List<Run> images = List.of();

  /** Where each line begins and ends. */
  private int[] lines = {};

  private int count;

  /** Which line is being read. */
  private int current;

  private int at;

  /** Where the text begins that is not yet written down. */
  private int from;

  /** Where the line ends that is being read, blanks left out. */
  private int end;

  private int lineStart;

  /** Where the link's words end that are being read, and where the link does. */
  private int linkClose = -1;

  private int linkEnd;

  QuickText(Page page, Labels labels) {
    this.page = page;
    this.text = page.masked();
    this.links = new QuickLinks(text, labels);
    this.notation = new MarkdownNotation(page.mdx());
    this.builder = new BlockBuilder(page.source(), page.tokenizer(), notation);
    this.marks = new QuickMarks(text, builder);
    this.tags = new QuickTags(text, builder);
  }

  /**
   * Reads lines to their end; null if they hold what is not for it.
   *
   * @param places where each begins and ends
   */
  @Nullable Run read(int[] places, int number) {
    notation = new MarkdownNotation(page.mdx());
    builder = new BlockBuilder(page.source(), page.tokenizer(), notation);
    images = List.of();
    lines = places;
    count = number;
    end = 0;
    linkClose = -1;
    links.begin(places, number);
    marks.begin(builder);
    tags.begin(builder);
    for (current = 0; current < count; current++) {
      if (!line()) {
        return null;
      }
    }
    return marks.areClosed() ? new Run(builder, notation, images) : null;
  }

  private boolean line() {
    int before = tags.brokenFrom() >= 0 ? tags.brokenFrom() : end;
    if (!begin()) {
      return false;
    }
    if (at == end) {
      return isLast() && builder.text().length() == 0;
    }
    if (before > 0 && builder.text().length() > 0) {
      builder.lineBreak(before, at);
    }
    tags.endBreak();
    from = at;
    while (at < end) {
      // Kept out of the field: nearly all characters are passed over here.
      int next = at;
      while (next < end && isPlain(text[next])) {
        next++;
      }
      at = next;
      if (next < end) {
        char c = text[next];
        boolean goesOn = c < SPECIAL.length ? special(c) : masked();
        if (!goesOn) {
          return false;
        }
        at++;
      }
    }
    builder.literal(from, end);
    return true;
  }

  /** Goes to the first character of the current line; false if a tab stands at its end. */
  private boolean begin() {
    int lineEnd = lines[2 * current + 1];
    at = Lines.behindBlanks(text, lines[2 * current], lineEnd);
    lineStart = at;
    end = lineEnd;
    while (end > at && InlineWalk.isBlank(text[end - 1])) {
      if (text[end - 1] == '\t' && !isLast()) {
        return false;
      }
      end--;
    }
    return true;
  }

  private boolean isLast() {
    return current == count - 1;
  }

  private static boolean isPlain(char c) {
    return c < SPECIAL.length ? !SPECIAL[c] : c != Masking.OBJECT && c != Masking.VOID;
  }

  /** Leaves {@link #at} on the last character of what it reads. */
  private boolean special(char c) {
    return switch (c) {
      case '\\' -> escape();
      case '`' -> code();
      case '*', '_', '~' -> delimiter(c);
      case '[' -> openBracket();
      case ']' -> closeBracket();
      case '!' -> at + 1 == end || text[at + 1] != '[' || image();
      case '&' -> written(tags.entity(from, at, end));
      case '<' -> written(tags.tag(from, at, end));
      default -> false;
    };
  }

  /** Goes on behind what has been written down, which is text if nothing has. */
  private boolean written(int behind) {
    if (behind > 0) {
      at = behind - 1;
      from = behind;
    }
    return behind != QuickTags.UNSURE;
  }

  private boolean escape() {
    if (at + 1 == end) {
      return false;
    }
    if (TextRun.isPunctuation(text[at + 1])) {
      builder.literal(from, at);
      builder.reference(String.valueOf(text[at + 1]), at, at + 2);
      at++;
      from = at + 1;
    }
    return true;
  }

  /** Code, which may end on a later line. */
  private boolean code() {
    int start = at;
    int length = QuickLinks.run(text, at, end, '`') - at;
    int behind = QuickLinks.behindCode(text, at + length, end, length);
    int line = current;
    while (behind < 0 && line + 1 < count) {
      line++;
      behind = QuickLinks.behindCode(text, lines[2 * line], lines[2 * line + 1], length);
    }
    if (behind < 0) {
      return false;
    }
    if (line > current) {
      current = line;
      if (!begin()) {
        return false;
      }
    }
    builder.literal(from, start);
    builder.object(start, behind);
    at = behind - 1;
    from = behind;
    return true;
  }

  /** What stands in its words, a formula or the like. */
  private boolean masked() {
    if (page.mask(at) != 0) {
      builder.literal(from, at);
      from = new TextRun(page, builder).mask(at, end);
      at = from - 1;
    }
    return true;
  }

  private boolean delimiter(char mark) {
    int behind = QuickLinks.run(text, at, end, mark);
    int result = marks.read(from, at, behind, lineStart, end);
    if (result == QuickMarks.WRITTEN) {
      from = behind;
    }
    at = behind - 1;
    return result != QuickMarks.UNSURE;
  }

  /** Brackets are a link, or else they are text as far as nothing else begins between them. */
  private boolean openBracket() {
    switch (links.read(at, current)) {
      case UNSURE -> {
        return false;
      }
      case LINK -> {
        builder.literal(from, at);
        marks.open('[', 1, at);
        if (links.isNamed()) {
          // Words that name a definition elsewhere are not to be changed here alone.
          notation.freeze(at, links.end());
        }
        from = at + 1;
        linkClose = links.close();
        linkEnd = links.end();
      }
      case TEXT -> {}
    }
    return true;
  }

  private boolean closeBracket() {
    if (at != linkClose) {
      return true;
    }
    builder.literal(from, at);
    boolean closes = marks.close('[', 1, linkEnd);
    at = linkEnd - 1;
    from = linkEnd;
    return closes;
  }

  private boolean image() {
    int behind = links.image(at, end);
    if (behind < 0) {
      return false;
    }
    builder.literal(from, at);
    builder.object(at, behind);
    if (links.close() > at + 2) {
      MarkdownNotation its = new MarkdownNotation(page.mdx());
      BlockBuilder words = new BlockBuilder(page.source(), page.tokenizer(), its);
      words.literal(at + 2, links.close());
      if (links.isNamed()) {
        its.freeze(at, behind);
      }
      images = images.isEmpty() ? new ArrayList<>(2) : images;
      images.add(new Run(words, its, List.of()));
    }
    at = behind - 1;
    from = behind;
    return true;
  }
}
