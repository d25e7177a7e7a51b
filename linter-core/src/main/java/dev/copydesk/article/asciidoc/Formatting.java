package dev.copydesk.article.asciidoc;

import dev.copydesk.article.asciidoc.Construct.Kind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds bold, italic, monospaced, marked, raised and lowered text, and curly quotation marks. */
final class Formatting {
  private static final int LONGEST_ROLE = 100;
  private static final String SINGLE = "*_#`+";

  private final String text;
  private final Map<String, Finder> finders = new HashMap<>(4);

  /** What closes each of the single marks. */
  private final @Nullable Finder[] singles = new Finder[SINGLE.length()];

  Formatting(String text) {
    this.text = text;
  }

  /** What a mark at an offset opens; null if nothing. */
  @Nullable Construct at(int mark, int limit) {
    return at(mark, limit, Characters.at(text, mark - 1));
  }

  /** What opens behind a list of attributes, {@code [.role]#text#}. */
  @Nullable Construct behindRole(int bracket, int limit) {
    int end = bracket + 1;
    int last = Math.min(limit, end + LONGEST_ROLE);
    while (end < last && isRolePart(text.charAt(end))) {
      end++;
    }
    if (end == bracket + 1 || end + 1 >= last || text.charAt(end) != ']') {
      return null;
    }
    Construct found = at(end + 1, limit, Characters.at(text, bracket - 1));
    return found == null ? null : found.from(bracket);
  }

  private static boolean isRolePart(char c) {
    return Characters.isWord(c) || ".#%-=,\" ".indexOf(c) >= 0;
  }

  private @Nullable Construct at(int mark, int limit, char before) {
    char c = text.charAt(mark);
    return switch (c) {
      case '*', '_', '#' -> span(mark, limit, before);
      case '`' -> code(mark, limit, before);
      case '+' -> passthrough(mark, limit, before);
      case '$' -> pair(mark, limit, "$$");
      case '^', '~' -> shifted(mark, limit);
      case '"', '\'' -> quotation(mark, limit, before);
      default -> null;
    };
  }

  private @Nullable Construct span(int mark, int limit, char before) {
    String doubled = doubled(mark);
    if (text.startsWith(doubled, mark)) {
      int close = finder(doubled).next(mark + 3);
      if (close <= limit - 2) {
        return Construct.span(mark, mark + 2, close, close + 2);
      }
    }
    int close = constrained(mark, before);
    return close < limit ? Construct.span(mark, mark + 1, close, close + 1) : null;
  }

  private @Nullable Construct code(int mark, int limit, char before) {
    if (text.startsWith("``", mark)) {
      int close = finder("``").next(mark + 3);
      if (close <= limit - 2) {
        return Construct.of(Kind.OBJECT, mark, close + 2);
      }
    }
    if (text.startsWith("`+", mark) && Characters.canOpen('`', before, '+')) {
      int close = finder("+`").next(mark + 3);
      if (close <= limit - 2) {
        return Construct.of(Kind.OBJECT, mark, close + 2);
      }
    }
    int close = constrained(mark, before);
    if (close < limit) {
      return Construct.of(Kind.OBJECT, mark, close + 1);
    }
    return Characters.at(text, mark + 1) == '\''
        ? Construct.reference("\u2019", mark, mark + 2)
        : null;
  }

  private @Nullable Construct passthrough(int mark, int limit, char before) {
    Construct raw = pair(mark, limit, "+++");
    if (raw == null) {
      raw = pair(mark, limit, "++");
    }
    if (raw == null) {
      int close = constrained(mark, before);
      raw = close < limit ? Construct.of(Kind.OBJECT, mark, close + 1) : null;
    }
    return raw;
  }

  private @Nullable Construct pair(int mark, int limit, String marks) {
    if (!text.startsWith(marks, mark)) {
      return null;
    }
    int close = finder(marks).next(mark + marks.length());
    return close <= limit - marks.length()
        ? Construct.of(Kind.OBJECT, mark, close + marks.length())
        : null;
  }

  /** Raised and lowered text holds no blank. */
  private @Nullable Construct shifted(int mark, int limit) {
    char c = text.charAt(mark);
    int close =
        finders
            .computeIfAbsent(String.valueOf(c), key -> Finder.of(text, key))
            .next(Math.min(mark + 2, text.length()));
    if (close >= limit || Characters.isBlank(text.charAt(mark + 1))) {
      return null;
    }
    int blank = finders.computeIfAbsent(c + "blank", key -> Finder.of(text, " ")).next(mark + 1);
    int line = finders.computeIfAbsent(c + "line", key -> Finder.of(text, "\n")).next(mark + 1);
    return close < Math.min(blank, line) ? Construct.span(mark, mark + 1, close, close + 1) : null;
  }

  private @Nullable Construct quotation(int mark, int limit, char before) {
    char c = text.charAt(mark);
    if (Characters.at(text, mark + 1) != '`'
        || !Characters.canOpen(c, before, Characters.at(text, mark + 2))) {
      return null;
    }
    int close =
        finders
            .computeIfAbsent(
                "`" + c,
                key ->
                    new Finder(
                        text,
                        '`',
                        (all, at) ->
                            Characters.at(all, at + 1) == c
                                && Characters.canClose(
                                    c, Characters.at(all, at - 1), Characters.at(all, at + 2))))
            .next(mark + 3);
    if (close > limit - 2) {
      return null;
    }
    String opening = c == '"' ? "\u201C" : "\u2018";
    String closing = c == '"' ? "\u201D" : "\u2019";
    return new Construct(Kind.SPAN, mark, mark + 2, close, close + 2, opening, closing);
  }

  /** Where what a single mark opens is closed; {@link Finder#NONE} if it opens nothing. */
  private int constrained(int mark, char before) {
    char c = text.charAt(mark);
    char outside = c == '`' && before == '_' ? Characters.at(text, mark - 2) : before;
    if (!Characters.canOpen(c, outside, Characters.at(text, mark + 1))) {
      return Finder.NONE;
    }
    int index = SINGLE.indexOf(c);
    Finder closers = singles[index];
    if (closers == null) {
      closers =
          new Finder(
              text,
              c,
              (all, at) -> {
                char after = Characters.at(all, at + 1);
                // Asciidoctor reads no code beside an underscore; but who wrote it meant it.
                char beyond = c == '`' && after == '_' ? Characters.at(all, at + 2) : after;
                return Characters.canClose(c, Characters.at(all, at - 1), beyond);
              });
      singles[index] = closers;
    }
    return closers.next(mark + 2);
  }

  private String doubled(int mark) {
    return switch (text.charAt(mark)) {
      case '*' -> "**";
      case '_' -> "__";
      default -> "##";
    };
  }

  private Finder finder(String wanted) {
    return finders.computeIfAbsent(wanted, key -> Finder.of(text, key));
  }
}
