package dev.copydesk.article.rst;

import dev.copydesk.article.BlockBuilder;
import dev.copydesk.article.Templates;
import org.jspecify.annotations.Nullable;

/** Finds the inline markup of a passage by the rules of docutils, and adds its text to a block. */
final class Inline {
  private static final String MARKS = "\\{<*`_|[:";

  /** What nothing begins with: neither a mark nor a letter of a name. */
  private static final boolean[] IDLE = new boolean[128];

  static {
    for (char c = 0; c < IDLE.length; c++) {
      IDLE[c] = MARKS.indexOf(c) < 0 && !Chars.isLetterOrDigit(c);
    }
  }

  private final Reading reading;
  private final Passage passage;
  private final String text;

  /** The same: a look at a character of an array costs less. */
  private final char[] chars;

  private @Nullable Templates templates;
  private final BlockBuilder builder;
  private final Marks marks;
  private final Ends ends;
  private int plain;

  /** Up to here no simple name is a reference. */
  private int named;

  /** The next underscore, or the text's end. */
  private int underscore = -1;

  /** Where the word begins that holds it: before that no simple name is a reference. */
  private int nameless;

  Inline(Reading reading, Passage passage, BlockBuilder builder) {
    this.reading = reading;
    this.passage = passage;
    this.text = passage.text();
    this.chars = text.toCharArray();
    this.builder = builder;
    this.marks = reading.marks();
    this.ends = new Ends(text);
  }

  void read() {
    for (int line = 0; line < passage.lines(); line++) {
      marks.line(passage.line(line));
    }
    int at = 0;
    while (at < chars.length) {
      char c = chars[at];
      if (c < IDLE.length ? IDLE[c] : !Chars.isLetterOrDigit(c)) {
        at++;
      } else if (at < nameless && Chars.isLetterOrDigit(c)) {
        at++;
      } else if (c == '\\') {
        at += 2;
      } else {
        int end = construct(c, at);
        plain = end > at ? end : plain;
        at = end > at ? end : Math.max(at + 1, -end);
      }
    }
    prose(plain, text.length());
  }

  /** Where the construct ends that begins here; a negative offset if none begins before that. */
  private int construct(char c, int at) {
    if (c == '{' || c == '<') {
      return template(at);
    }
    boolean letter = MARKS.indexOf(c) < 0;
    if (letter && at < named) {
      return -named;
    }
    if (letter && !mayBeName(at)) {
      return -1;
    }
    if (at > 0 && !Chars.mayPrecede(text.charAt(at - 1))) {
      return -1;
    }
    return switch (c) {
      case '*' -> text.startsWith("**", at) ? emphasis(at, "**") : emphasis(at, "*");
      case '`' -> text.startsWith("``", at) ? literal(at) : interpreted(at, at, "");
      case '_' -> text.startsWith("_`", at) ? target(at) : -1;
      case '|' -> substitution(at);
      case '[' -> note(at);
      case ':' -> role(at);
      default -> name(at);
    };
  }

  private int template(int at) {
    if (at + 1 == text.length()) {
      return -1;
    }
    if ("{%#?<".indexOf(text.charAt(at + 1)) < 0) {
      return -1;
    }
    if (templates == null) {
      templates = new Templates(text);
    }
    int end = templates.end(at);
    return end < 0 ? -1 : object(at, end);
  }

  private boolean opens(int at, int inner) {
    return inner < text.length()
        && !Chars.isBlank(text.charAt(inner))
        && (at == 0 || !Chars.isPair(text.charAt(at - 1), text.charAt(inner)));
  }

  private int emphasis(int at, String mark) {
    int inner = at + mark.length();
    int close = opens(at, inner) ? ends.find(mark, inner) : -1;
    return close < 0 ? -inner : marked(at, inner, close, close + mark.length());
  }

  private int literal(int at) {
    int close = opens(at, at + 2) ? ends.find("``", at + 2) : -1;
    return close < 0 ? -(at + 2) : object(at, close + 2);
  }

  private int target(int at) {
    int close = opens(at, at + 2) ? ends.find("_`", at + 2) : -1;
    if (close < 0) {
      return -(at + 2);
    }
    name(at + 2, close);
    return marked(at, at + 2, close, close + 1);
  }

  private int substitution(int at) {
    int close = opens(at, at + 1) && text.charAt(at + 1) != '|' ? ends.find("|", at + 1) : -1;
    return close < 0 ? -1 : object(at, ends.end());
  }

  private int note(int at) {
    int label = at + 1;
    if (label < text.length() && "*#".indexOf(text.charAt(label)) >= 0) {
      label++;
    }
    int close = text.startsWith("*]", at + 1) ? label : Chars.nameEnd(text, label, text.length());
    if (close == at + 1 || !text.startsWith("]_", close) || !ends.mayEnd(close + 2)) {
      return -1;
    }
    int end = close + 2;
    boolean number = !Character.isLetter(text.charAt(at + 1));
    return number && isAside(at, end) ? invisible(at, end) : object(at, end);
  }

  /**
   * Whether the number of a note hangs on the word before it, as at the end of a sentence. Else it
   * may well be a word of its own: {@code as [1]_ says}.
   */
  private boolean isAside(int at, int end) {
    int before = at;
    while (before > plain && Chars.isBlank(text.charAt(before - 1))) {
      before--;
    }
    return before == at
        || (before > plain
            && (text.charAt(before - 1) == '\\'
                || ".?!\u2026\"\u201D\u2019".indexOf(text.charAt(before - 1)) >= 0))
        || (end < text.length() && ".,;:?!)".indexOf(text.charAt(end)) >= 0);
  }

  private int invisible(int at, int end) {
    int before = at;
    while (before > plain && Chars.isBlank(text.charAt(before - 1))) {
      before--;
    }
    boolean escaped = before > plain && before < at && text.charAt(before - 1) == '\\';
    prose(plain, escaped ? before - 1 : before);
    int start = passage.source(at);
    marks.open(start, start + 1);
    marks.close(passage.source(end - 1), passage.source(end - 1) + 1);
    builder.closes(passage.source(end - 1) + 1);
    return end;
  }

  private int role(int at) {
    int colon = Chars.nameEnd(text, at + 1, text.length());
    if (colon == at + 1 || !text.startsWith(":`", colon) || text.startsWith("``", colon + 1)) {
      return -1;
    }
    return interpreted(at, colon + 1, text.substring(at + 1, colon));
  }

  private int interpreted(int at, int quote, String before) {
    int inner = quote + 1;
    int close = opens(quote, inner) && opens(at, inner) ? ends.find("`", inner) : -1;
    if (close < 0) {
      return -inner;
    }
    int end = ends.end();
    int own = Roles.ownText(text, inner, close);
    if (text.charAt(end - 1) == '_') {
      boolean anonymous = text.charAt(end - 2) == '_';
      return phrase(at, inner, close, own, end, anonymous);
    }
    boolean behind = before.isEmpty() && end > close + 1;
    String role = behind ? text.substring(close + 2, end - 1) : before;
    return switch (Roles.of(role, own > inner, text, inner, close)) {
      case PROSE -> marked(at, inner, own > inner && Roles.isLink(role) ? own : close, end);
      case NAME -> {
        name(inner, own > inner ? own : close);
        yield marked(at, inner, own > inner ? own : close, end);
      }
      case OBJECT -> object(at, end);
    };
  }

  private int phrase(int at, int inner, int close, int own, int end, boolean anonymous) {
    if (own == inner) {
      return object(at, end);
    }
    int last = own > inner ? own : close;
    String words = text.substring(inner, last);
    if (own < 0 && !anonymous) {
      reading.refer(words);
      name(inner, last);
    } else if (!anonymous) {
      reading.target(words, passage.source(inner), passage.source(last));
    }
    if (own > 0 && text.charAt(close - 2) == '_') {
      reading.refer(text.substring(text.lastIndexOf('<', close) + 1, close - 2));
    }
    return marked(at, inner, last, end);
  }

  /** Whether an underscore follows before the next blank; else no name does before it. */
  private boolean mayBeName(int at) {
    if (underscore < at) {
      int found = text.indexOf('_', at);
      underscore = found < 0 ? text.length() : found;
      nameless = underscore;
      while (found >= 0 && nameless > at && !Chars.isBlank(text.charAt(nameless - 1))) {
        nameless--;
      }
    }
    return at >= nameless;
  }

  /** A word and the underscore behind it. */
  private int name(int at) {
    int end = Chars.nameEnd(text, at, text.length());
    int last = end;
    while (last < text.length() && last < end + 2 && text.charAt(last) == '_') {
      last++;
    }
    if (last == end || !ends.mayEnd(last)) {
      named = end;
      return -end;
    }
    reading.refer(text.substring(at, end));
    name(at, end);
    return marked(at, at, end, last);
  }

  private void name(int from, int to) {
    marks.name(passage.source(from), passage.source(to - 1) + 1);
  }

  private int marked(int at, int inner, int outer, int end) {
    prose(plain, at);
    int start = passage.source(at);
    marks.open(start, inner == at ? start + 1 : passage.source(inner - 1) + 1);
    marks.close(passage.source(outer), passage.source(end - 1) + 1);
    builder.opens(start);
    prose(inner, outer);
    builder.closes(passage.source(end - 1) + 1);
    return end;
  }

  private int object(int at, int end) {
    prose(plain, at);
    int start = passage.source(at);
    int last = passage.source(end - 1);
    marks.open(start, start + 1);
    marks.close(last, last + 1);
    builder.object(start, last + 1);
    return end;
  }

  /** Adds text without inline markup but with escapes. */
  private void prose(int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (c == '\n') {
        literal(start, i);
        builder.lineBreak(passage.source(i), passage.source(i + 1));
        start = i + 1;
      } else if (c == '\\') {
        literal(start, i);
        i += escape(i, to);
        start = i + 1;
      }
    }
    literal(start, to);
  }

  /** How many characters belong to the backslash before them. */
  private int escape(int at, int to) {
    int start = passage.source(at);
    if (at + 1 >= to || Chars.isBlank(text.charAt(at + 1))) {
      int end = at + 1 >= to ? start + 1 : passage.source(at + 1) + 1;
      marks.escape(start, end);
      builder.opens(start);
      return 1;
    }
    int codePoint = text.codePointAt(at + 1);
    int length = Character.charCount(codePoint);
    marks.escape(start, start + 1 + length);
    builder.reference(Character.toString(codePoint), start, start + 1 + length);
    return length;
  }

  private void literal(int from, int to) {
    if (from < to) {
      int start = passage.source(from);
      builder.literal(start, start + to - from);
    }
  }
}
