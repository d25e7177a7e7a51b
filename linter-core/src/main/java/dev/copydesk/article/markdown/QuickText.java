package dev.copydesk.article.markdown;

import dev.copydesk.article.BlockBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of text with escapes, code, links and emphasis that are nested rightly and can be taken
 * for nothing else. Gives up at whatever might be.
 */
final class QuickText {
  private static final int LONGEST_NUMBER = 7;

  /** Marks of punctuation; among them are no blanks and nothing that joins others. */
  private static final int FIRST_ENTITY = 0x2010;

  private static final int LAST_ENTITY = 0x2027;

  /** Deeper than that, the library says what it still reads. */
  private static final int DEEPEST = 16;

  private static final boolean[] SPECIAL = new boolean[128];

  static {
    for (char c : "\\`*_[]!<&~".toCharArray()) {
      SPECIAL[c] = true;
    }
  }

  private final Page page;
  private final char[] text;
  private final QuickLinks links;
  private final BlockBuilder builder;
  private final MarkdownNotation notation;

  /** The delimiters that have opened something, innermost last. */
  private final List<Opener> open = new ArrayList<>(4);

  /** Which line is being read. */
  private int current;

  private int at;

  /** Where the text begins that is not yet written down. */
  private int from;

  /** Where the line ends that is being read, blanks left out. */
  private int end;

  private int lineStart;
  private boolean last;

  /** Where the link's words end that are being read, and where the link does. */
  private int linkClose = -1;

  private int linkEnd;

  /** A delimiter and how often it stands there. */
  private record Opener(char mark, int length) {}

  QuickText(Page page, Labels labels, BlockBuilder builder, MarkdownNotation notation) {
    this.page = page;
    this.text = page.masked();
    this.links = new QuickLinks(text, labels);
    this.builder = builder;
    this.notation = notation;
  }

  /**
   * Reads lines to their end; false if they hold what is not for it, and nothing is of use.
   *
   * @param lines where each begins and ends
   */
  boolean read(int[] lines, int count) {
    links.begin(lines, count);
    for (current = 0; current < count; current++) {
      last = current == count - 1;
      if (!line(lines[2 * current], lines[2 * current + 1])) {
        return false;
      }
    }
    return open.isEmpty();
  }

  private boolean line(int start, int lineEnd) {
    int before = end;
    at = Lines.behindBlanks(text, start, lineEnd);
    end = lineEnd;
    while (end > at && InlineWalk.isBlank(text[end - 1])) {
      if (text[end - 1] == '\t' && !last) {
        return false;
      }
      end--;
    }
    if (at == end) {
      return last && builder.text().length() == 0;
    }
    if (before > 0 && builder.text().length() > 0) {
      builder.lineBreak(before, at);
    }
    from = at;
    lineStart = at;
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

  private static boolean isPlain(char c) {
    return c < SPECIAL.length ? !SPECIAL[c] : c != Masking.OBJECT && c != Masking.VOID;
  }

  /** Leaves {@link #at} on the last character of what it reads. */
  private boolean special(char c) {
    return switch (c) {
      case '\\' -> escape();
      case '`' -> code();
      case '*', '_' -> delimiter(c);
      case '[' -> openBracket();
      case ']' -> closeBracket();
      case '!' -> at + 1 == end || text[at + 1] != '[';
      case '&' -> at + 1 == end || !isEntity(text[at + 1]) || entity();
      case '<' -> at + 1 == end || InlineWalk.isBlank(text[at + 1]) || tag();
      default -> false;
    };
  }

  private static boolean isEntity(char c) {
    return c == '#' || Character.isLetterOrDigit(c);
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

  /** What means one character, and none that might be joined with others. */
  private boolean entity() {
    if (text[at + 1] != '#') {
      return namedEntity();
    }
    int behind = at + 2;
    int number = 0;
    while (behind < end && behind <= at + LONGEST_NUMBER && isDigit(text[behind])) {
      number = 10 * number + text[behind] - '0';
      behind++;
    }
    boolean isPlain =
        behind < end && text[behind] == ';' && number >= FIRST_ENTITY && number <= LAST_ENTITY;
    if (isPlain) {
      addEntity(String.valueOf((char) number), behind + 1);
    }
    return isPlain;
  }

  private boolean namedEntity() {
    int behind = at + 1;
    while (behind < end && Character.isLetterOrDigit(text[behind])) {
      behind++;
    }
    if (behind == end || text[behind] != ';') {
      return true;
    }
    String meaning = NamedEntity.meaning(text, at + 1, behind);
    boolean isPlain = !meaning.isEmpty() && (behind + 1 == end || text[behind + 1] < 0x80);
    if (isPlain) {
      addEntity(meaning, behind + 1);
    }
    return isPlain;
  }

  private void addEntity(String meaning, int behind) {
    builder.literal(from, at);
    builder.reference(meaning, at, behind);
    at = behind - 1;
    from = behind;
  }

  /** A tag that sets words off from others, a comment, or an address between angle brackets. */
  private boolean tag() {
    int behind = InlineTag.addressEnd(text, at, end);
    if (behind > 0) {
      builder.literal(from, at);
      builder.object(at, behind);
    } else {
      behind = InlineTag.end(text, at, end);
      if (behind < 0 || !tag(behind)) {
        return false;
      }
    }
    at = behind - 1;
    from = Math.max(from, behind);
    return true;
  }

  private boolean tag(int behind) {
    if (text[at + 1] == '!') {
      builder.literal(from, at);
      builder.closes(behind);
      from = behind + (isDoubled(behind) ? 1 : 0);
      return true;
    }
    boolean closes = text[at + 1] == '/';
    String name = HtmlTags.name(new String(text, at, behind - at));
    boolean isObject = HtmlTags.isObject(name);
    boolean isPlain = !name.equals("br") && !name.equals("wbr");
    if (!isPlain || (!closes && !isObject && HtmlTags.isOpaque(name))) {
      return false;
    }
    builder.literal(from, at);
    if (isObject) {
      builder.object(at, behind);
    } else if (closes) {
      builder.closes(behind);
    } else {
      builder.opens(at);
    }
    return true;
  }

  /** Whether a comment between two blanks, of which it takes one along, ends at an offset. */
  private boolean isDoubled(int behind) {
    CharSequence before = builder.text();
    return behind < end
        && text[behind] == ' '
        && before.length() > 0
        && before.charAt(before.length() - 1) == ' ';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean code() {
    int behind = QuickLinks.behindCode(text, at, end);
    if (behind > 0) {
      builder.literal(from, at);
      builder.object(at, behind);
      at = behind - 1;
      from = behind;
    }
    return behind > 0;
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
    char before = at > lineStart ? text[at - 1] : '\n';
    char next = behind < end ? text[behind] : '\n';
    int length = behind - at;
    int kind = kind(Flanks.kind(before, next, mark == '_'), mark, length);
    if (kind == Flanks.NONE) {
      at = behind - 1;
      return true;
    }
    if (kind == Flanks.BOTH
        || length > 2
        || Character.isSurrogate(next)
        || Character.isSurrogate(before)) {
      return false;
    }
    builder.literal(from, at);
    if (kind == Flanks.OPENS) {
      builder.opens(at);
      open.add(new Opener(mark, length));
    } else if (!closes(mark, length)) {
      return false;
    } else {
      builder.closes(behind);
    }
    at = behind - 1;
    from = behind;
    return open.size() <= DEEPEST;
  }

  /** What can do both closes the innermost of its like, and opens where none is open. */
  private int kind(int flanks, char mark, int length) {
    if (flanks != Flanks.BOTH) {
      return flanks;
    }
    boolean isOpen = false;
    for (Opener each : open) {
      isOpen |= each.mark() == mark;
    }
    if (!isOpen) {
      return Flanks.OPENS;
    }
    Opener inner = open.get(open.size() - 1);
    return inner.mark() == mark && inner.length() == length ? Flanks.CLOSES : Flanks.BOTH;
  }

  private boolean closes(char mark, int length) {
    if (open.isEmpty()) {
      return false;
    }
    Opener opener = open.remove(open.size() - 1);
    return opener.mark() == mark && opener.length() == length;
  }

  /** Brackets are a link, or else they are text as far as nothing else begins between them. */
  private boolean openBracket() {
    switch (links.read(at, current)) {
      case UNSURE -> {
        return false;
      }
      case LINK -> {
        builder.literal(from, at);
        builder.opens(at);
        open.add(new Opener('[', 1));
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
    builder.closes(linkEnd);
    at = linkEnd - 1;
    from = linkEnd;
    return closes('[', 1);
  }
}
