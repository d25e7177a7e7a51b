package dev.copydesk.article.asciidoc;

import dev.copydesk.article.BlockBuilder;
import dev.copydesk.article.asciidoc.Construct.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the inline markup of one passage from left to right; what is open lies on a stack. */
final class InlineScanner {
  private static final boolean[] SPECIAL = new boolean[128];

  static {
    for (char c : "*_#`+$^~\"'{<[(:&\\".toCharArray()) {
      SPECIAL[c] = true;
    }
  }

  private final Passage passage;
  private final String text;
  private final BlockBuilder builder;
  private final char separator;
  private final Macros macros;
  private final TemplateMarks templates;
  private final Map<String, Finder> finders = new HashMap<>(4);
  private final Deque<Construct> open = new ArrayDeque<>(4);
  private final List<Construct> asides = new ArrayList<>(0);
  private @Nullable Formatting formatting;

  /** Where the text begins that belongs to nothing yet. */
  private int pending;

  /**
   * @param separator what parts cells where the passage stands, and may be escaped there
   */
  InlineScanner(Passage passage, BlockBuilder builder, char separator) {
    this.passage = passage;
    this.text = passage.text();
    this.builder = builder;
    this.separator = separator;
    this.macros = new Macros(text);
    this.templates = new TemplateMarks(text);
  }

  /** Reads all of it; what it finds of pictures and notes has blocks of its own. */
  List<Construct> scan() {
    int at = 0;
    while (at < text.length()) {
      Construct around = open.peek();
      if (around != null && at == around.textEnd()) {
        at = close(open.pop());
        continue;
      }
      int limit = around == null ? text.length() : around.textEnd();
      at = nextSpecial(at, limit);
      if (at == limit) {
        continue;
      }
      Construct found = text.charAt(at) == '\\' ? escape(at, limit) : match(at, limit);
      at = found == null || found.end() > limit ? at + 1 : take(found, at);
    }
    while (!open.isEmpty()) {
      close(open.pop());
    }
    literal(pending, text.length());
    return asides;
  }

  private int nextSpecial(int from, int limit) {
    int at = from;
    while (at < limit && !isSpecial(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpecial(char c) {
    return c < SPECIAL.length && SPECIAL[c];
  }

  private Finder finder(String wanted) {
    return finders.computeIfAbsent(wanted, key -> Finder.of(text, key));
  }

  private Formatting formatting() {
    if (formatting == null) {
      formatting = new Formatting(text);
    }
    return formatting;
  }

  private int take(Construct found, int at) {
    int start = found.start();
    if (text.charAt(at) == ':' && start > pending && text.charAt(start - 1) == '\\') {
      // A macro behind a backslash is a word and a colon.
      reference(Construct.reference(text.substring(start, start + 1), start - 1, start + 1));
      return at + 1;
    }
    literal(pending, start);
    pending = found.end();
    switch (found.kind()) {
      case SPAN -> open(found);
      case OBJECT -> builder.object(passage.source(start), passage.sourceEnd(found.end()));
      case IMAGE -> {
        builder.object(passage.source(start), passage.sourceEnd(found.end()));
        asides.add(found);
      }
      case NOTE -> {
        builder.closes(passage.sourceEnd(found.end()));
        asides.add(found);
      }
      case INVISIBLE -> builder.closes(passage.sourceEnd(found.end()));
      case REFERENCE -> reference(found);
      case LITERAL -> literal(start, found.end());
    }
    return pending;
  }

  private void open(Construct span) {
    int start = passage.source(span.start());
    if (span.before().isEmpty()) {
      builder.opens(start);
    } else {
      builder.reference(span.before(), start, passage.sourceEnd(span.textStart()));
    }
    open.push(span);
    pending = span.textStart();
  }

  private int close(Construct span) {
    literal(pending, span.textEnd());
    int end = passage.sourceEnd(span.end());
    if (span.after().isEmpty()) {
      builder.closes(end);
    } else {
      builder.reference(span.after(), passage.source(span.textEnd()), end);
    }
    pending = span.end();
    return pending;
  }

  private void reference(Construct found) {
    literal(pending, found.start());
    builder.reference(
        found.before(), passage.source(found.start()), passage.sourceEnd(found.end()));
    pending = found.end();
  }

  private void literal(int from, int to) {
    int at = from;
    while (at < to) {
      int lineEnd = passage.lineEnd(at);
      if (at == lineEnd) {
        builder.lineBreak(passage.source(at), passage.source(at + 1));
        at++;
      } else {
        int stop = Math.min(to, lineEnd);
        builder.literal(passage.source(at), passage.sourceEnd(stop));
        at = stop;
      }
    }
  }

  private @Nullable Construct match(int at, int limit) {
    return switch (text.charAt(at)) {
      case '{' -> braced(at, limit);
      case '<' -> angled(at, limit);
      case '[' -> bracketed(at, limit);
      case '(' -> term(at);
      case ':' -> macros.at(at, pending, limit);
      case '&' -> References.character(text, at);
      case '"', '\'' -> Characters.at(text, at + 1) == '`' ? formatting().at(at, limit) : null;
      default -> formatting().at(at, limit);
    };
  }

  /** A backslash is read only before what would be markup without it. */
  private @Nullable Construct escape(int at, int limit) {
    char next = Characters.at(text, at + 1);
    boolean escapes =
        (separator != Characters.NONE && next == separator)
            || (next == ']' && !open.isEmpty())
            || (next == '\'' && isBetweenLetters(at))
            || isReplaced(at + 1)
            || (isSpecial(next) && next != '\\' && next != ':' && match(at + 1, limit) != null);
    return escapes ? Construct.reference(String.valueOf(next), at, at + 2) : null;
  }

  private boolean isBetweenLetters(int at) {
    return Character.isLetterOrDigit(Characters.at(text, at - 1))
        && Character.isLetter(Characters.at(text, at + 2));
  }

  private boolean isReplaced(int at) {
    return text.startsWith("(C)", at)
        || text.startsWith("(R)", at)
        || text.startsWith("(TM)", at)
        || text.startsWith("...", at)
        || text.startsWith("--", at)
        || text.startsWith("->", at)
        || text.startsWith("=>", at);
  }

  private @Nullable Construct braced(int at, int limit) {
    Construct template = templates.at(at, limit);
    if (template != null) {
      return template;
    }
    Construct attribute = References.attribute(text, at);
    return attribute == null || attribute.kind() != Kind.OBJECT
        ? attribute
        : address(attribute, limit);
  }

  /** An attribute may hold an address that goes on behind it, {@code {url}/page[text]}. */
  private Construct address(Construct attribute, int limit) {
    int end = attribute.end();
    if ("/#?.[".indexOf(Characters.at(text, end)) < 0) {
      return attribute;
    }
    int bracket = macros.targetEnd(end);
    if (bracket >= 0 && bracket < limit) {
      Construct link = macros.linkAt(attribute.start(), bracket, limit);
      if (link != null) {
        return link;
      }
    }
    if (text.charAt(end) == '/') {
      end = Math.min(limit, macros.nextBlank(end));
    }
    while (end > attribute.end() && ".,?!:;)'\"".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return Construct.of(Kind.OBJECT, attribute.start(), end);
  }

  private @Nullable Construct angled(int at, int limit) {
    if (Characters.at(text, at + 1) != '<') {
      return templates.at(at, limit);
    }
    char first = Characters.at(text, at + 2);
    int close = finder(">>").next(at + 2);
    boolean refers = Characters.isWord(first) || "#/.\":{".indexOf(first) >= 0;
    if (close > limit - 2 || !refers) {
      return null;
    }
    int comma = Characters.indexOf(text, ',', at + 2, close);
    int from = comma < 0 ? close : comma + 1;
    while (from < close && Characters.isBlank(text.charAt(from))) {
      from++;
    }
    return from == close
        ? Construct.of(Kind.OBJECT, at, close + 2)
        : Construct.span(at, from, close, close + 2);
  }

  private @Nullable Construct bracketed(int at, int limit) {
    if (Characters.at(text, at + 1) != '[') {
      return formatting().behindRole(at, limit);
    }
    int close = finder("]]").next(at + 2);
    if (close > limit - 2) {
      return null;
    }
    boolean entry = text.charAt(at + 2) == '[';
    char first = Characters.at(text, at + (entry ? 3 : 2));
    int end = close + (entry && Characters.at(text, close + 2) == ']' ? 3 : 2);
    return Character.isLetter(first) || first == '_' || first == ':'
        ? Construct.of(Kind.INVISIBLE, at, end)
        : null;
  }

  private @Nullable Construct term(int at) {
    if (text.startsWith("(((", at)) {
      int close = finder(")))").next(at + 3);
      return close == Finder.NONE ? null : Construct.of(Kind.INVISIBLE, at, close + 3);
    }
    if (Characters.at(text, at + 1) != '(') {
      return null;
    }
    int close = finder("))").next(at + 3);
    return close == Finder.NONE ? null : Construct.span(at, at + 2, close, close + 2);
  }
}
