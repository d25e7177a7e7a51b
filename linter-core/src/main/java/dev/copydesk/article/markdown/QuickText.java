package dev.copydesk.article.markdown;

import dev.copydesk.article.BlockBuilder;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;

/**
 * One run of text with escapes, code, links and emphasis that are nested rightly and can be taken
 * for nothing else. Gives up at whatever might be.
 */
final class QuickText {
  private static final int LONGEST_LABEL = 900;

  /** Deeper than that, the library says what it still reads. */
  private static final int DEEPEST = 16;

  private static final boolean[] SPECIAL = new boolean[128];

  static {
    for (char c : "\\`*_[]!<&~".toCharArray()) {
      SPECIAL[c] = true;
    }
  }

  private final Page page;
  private final String text;
  private final InlineParserContext context;
  private final BlockBuilder builder;
  private final MarkdownNotation notation;

  /** The delimiters that have opened something, innermost last. */
  private final List<Opener> open = new ArrayList<>(4);

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

  QuickText(
      Page page, InlineParserContext context, BlockBuilder builder, MarkdownNotation notation) {
    this.page = page;
    this.text = page.masked();
    this.context = context;
    this.builder = builder;
    this.notation = notation;
  }

  /** Reads lines to their end; false if they hold what is not for it, and nothing is of use. */
  boolean read(List<SourceLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      SourceSpan span = lines.get(i).getSourceSpan();
      int start = page.start() + span.getInputIndex();
      int lineEnd = start + span.getLength();
      last = i == lines.size() - 1;
      if (!line(start, lineEnd)) {
        return false;
      }
    }
    return open.isEmpty();
  }

  private boolean line(int start, int lineEnd) {
    int before = end;
    at = Lines.behindBlanks(text, start, lineEnd);
    end = lineEnd;
    while (end > at && InlineWalk.isBlank(text.charAt(end - 1))) {
      if (text.charAt(end - 1) == '\t' && !last) {
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
      char c = text.charAt(at);
      boolean goesOn = c < 128 ? !SPECIAL[c] || special(c) : !isMasked(c) || masked();
      if (!goesOn) {
        return false;
      }
      at++;
    }
    builder.literal(from, end);
    return true;
  }

  private static boolean isMasked(char c) {
    return c == Masking.OBJECT || c == Masking.VOID;
  }

  /** Leaves {@link #at} on the last character of what it reads. */
  private boolean special(char c) {
    return switch (c) {
      case '\\' -> escape();
      case '`' -> code();
      case '*', '_' -> delimiter(c);
      case '[' -> openBracket();
      case ']' -> closeBracket();
      case '!' -> at + 1 == end || text.charAt(at + 1) != '[';
      case '&' -> at + 1 == end || !isEntity(text.charAt(at + 1));
      case '<' -> at + 1 == end || InlineWalk.isBlank(text.charAt(at + 1));
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
    if (TextRun.isPunctuation(text.charAt(at + 1))) {
      builder.literal(from, at);
      builder.reference(text.substring(at + 1, at + 2), at, at + 2);
      at++;
      from = at + 1;
    }
    return true;
  }

  private boolean code() {
    int behind = behindCode(at);
    if (behind > 0) {
      builder.literal(from, at);
      builder.object(at, behind);
      at = behind - 1;
      from = behind;
    }
    return behind > 0;
  }

  /** Behind code that ends on the line where it begins; -1 if none does. */
  private int behindCode(int start) {
    int length = run(start, '`') - start;
    int close = start + length;
    while (close < end) {
      int next = run(close, '`');
      if (next - close == length) {
        return next;
      }
      close = next == close ? close + 1 : next;
    }
    return -1;
  }

  private int run(int start, char mark) {
    int behind = start;
    while (behind < end && text.charAt(behind) == mark) {
      behind++;
    }
    return behind;
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
    int behind = run(at, mark);
    char before = at > lineStart ? text.charAt(at - 1) : '\n';
    char next = behind < end ? text.charAt(behind) : '\n';
    int kind = Flanks.kind(before, next, mark == '_');
    int length = behind - at;
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

  private boolean closes(char mark, int length) {
    if (open.isEmpty()) {
      return false;
    }
    Opener opener = open.remove(open.size() - 1);
    return opener.mark() == mark && opener.length() == length;
  }

  /** Brackets are a link, or else they are text as far as nothing else begins between them. */
  private boolean openBracket() {
    int close = closingBracket();
    if (close <= at + 1) {
      return false;
    }
    char next = close + 1 < end ? text.charAt(close + 1) : ' ';
    boolean byName = next != '(' && next != '[';
    int behind;
    if (byName) {
      behind = isDefined(at + 1, close) ? close + 1 : 0;
    } else {
      behind = next == '(' ? behindTarget(close + 2) : behindLabel(close + 2);
      if (behind < 0) {
        return false;
      }
    }
    if (behind > 0) {
      builder.literal(from, at);
      builder.opens(at);
      open.add(new Opener('[', 1));
      if (byName) {
        // Words that name a definition elsewhere are not to be changed here alone.
        notation.freeze(at, behind);
      }
      from = at + 1;
      linkClose = close;
      linkEnd = behind;
    }
    return true;
  }

  /** Where the bracket is that closes the one here, code passed over; -1 if that is not plain. */
  private int closingBracket() {
    int i = at + 1;
    while (i < end) {
      char c = text.charAt(i);
      if (c == ']') {
        return i;
      }
      if (c == '[' || c == '\\') {
        return -1;
      }
      i = c == '`' ? behindCode(i) : i + 1;
      if (i < 0) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isDefined(int start, int close) {
    return close - start <= LONGEST_LABEL
        && context.getDefinition(LinkReferenceDefinition.class, text.substring(start, close))
            != null;
  }

  private int behindLabel(int start) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return i > start && isDefined(start, i) ? i + 1 : -1;
      }
      if (c == '[' || c == '\\') {
        return -1;
      }
    }
    return -1;
  }

  /** Behind the parenthesis that closes a target in which nothing needs an escape. */
  private int behindTarget(int start) {
    int i = start;
    while (i < end && isPlainTarget(text.charAt(i))) {
      i++;
    }
    if (i == start || i == end) {
      return -1;
    }
    if (text.startsWith(" \"", i)) {
      i += 2;
      while (i < end && "\"\\".indexOf(text.charAt(i)) < 0) {
        i++;
      }
      i++;
    }
    return i < end && text.charAt(i) == ')' && text.charAt(i - 1) != '\\' ? i + 1 : -1;
  }

  private static boolean isPlainTarget(char c) {
    return c > ' ' && c != 0x7F && "()<>\\\"'".indexOf(c) < 0 && !Character.isSpaceChar(c);
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
