package dev.copydesk.article.markdown;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is neither prose nor Markdown within a paragraph, or in lines of its own. */
final class Inert {
  private static final String[][] RAW_BLOCKS = {
    {"{% highlight", "{% endhighlight"},
    {"{% comment", "{% endcomment"},
    {"{% raw", "{% endraw"},
    {"{{< highlight", "{{< /highlight"},
    {"{{< mermaid", "{{< /mermaid"},
    {"{{< math", "{{< /math"},
    {"{{< raw", "{{< /raw"},
    {"\\begin{", "\\end{"},
    {"\\[", "\\]"},
  };

  /** What is no prose between two templates, in a sentence too. */
  private static final String[] RAW_TAGS = {"raw", "comment", "verbatim", "highlight", "math"};

  /** Components whose children are no prose by what they are called. */
  private static final Pattern RAW_COMPONENT =
      Pattern.compile(
          "<([A-Z]\\w*(?:Block|Line|Code|Diff|Math)|Code\\w*|Console\\w*|Terminal\\w*|Sandpack|Mermaid|Math\\w*)\\b");

  /** In MDX they may stand where the format itself knows no HTML. */
  private static final Pattern RAW_ELEMENT =
      Pattern.compile("<(pre|code|style|script|svg|math|textarea)\\b[^<>]*+>\\s*+");

  private static final Pattern RAW_CONTAINER =
      Pattern.compile(":::++ ?(?:mermaid|math|code|plantuml|raw)\\b");

  /** What may begin something, and the ends of lines. */
  private static final boolean[] SPECIAL = new boolean[128];

  static {
    for (char c : "`\\$<{[%\n\r".toCharArray()) {
      SPECIAL[c] = true;
    }
  }

  private final String text;
  private final boolean mdx;
  private final Brackets brackets;
  private final Formulas formulas;
  private final Signs signs;
  private final AttributeLists attributeLists;

  /** How many backticks in a row have been found to close nowhere in the paragraph. */
  private final Set<Integer> unclosed = new HashSet<>();

  Inert(String text, boolean mdx) {
    this.text = text;
    this.mdx = mdx;
    this.brackets = new Brackets(text);
    this.formulas = new Formulas(text);
    this.signs = new Signs(text);
    this.attributeLists = new AttributeLists(text, mdx);
  }

  /** Where the line is that ends a block of code or the like between templates; -1 if none. */
  int rawBlockEnd(int at, int lineEnd) {
    char c = text.charAt(at);
    if (c == '<') {
      return rawElementEnd(at, lineEnd);
    }
    if (c == ':' && RAW_CONTAINER.matcher(text).region(at, lineEnd).lookingAt()) {
      return brackets.next(":::", lineEnd);
    }
    if (c != '{' && c != '\\') {
      return -1;
    }
    for (String[] marks : RAW_BLOCKS) {
      if (text.startsWith(marks[0], at)) {
        return brackets.next(marks[1], lineEnd);
      }
    }
    return -1;
  }

  private int rawElementEnd(int at, int lineEnd) {
    char first = at + 1 < lineEnd ? text.charAt(at + 1) : ' ';
    if (first >= 'A' && first <= 'Z') {
      Matcher component = RAW_COMPONENT.matcher(text).region(at, lineEnd);
      boolean opens = component.lookingAt() && !text.startsWith("/>", lineEnd - 2);
      return opens ? brackets.next("</" + component.group(1) + ">", at) : -1;
    }
    if (!mayBeRaw(first, at + 2 < lineEnd ? text.charAt(at + 2) : ' ')) {
      return -1;
    }
    Matcher element = RAW_ELEMENT.matcher(text).region(at, lineEnd);
    return element.matches() ? brackets.next("</" + element.group(1) + ">", lineEnd) : -1;
  }

  /** A glance at the first two letters of a tag, which rules out paragraphs and links. */
  private static boolean mayBeRaw(char first, char second) {
    return switch (first) {
      case 'p' -> second == 'r';
      case 'c' -> second == 'o';
      case 's' -> second == 't' || second == 'c' || second == 'v';
      case 'm' -> second == 'a';
      case 't' -> second == 'e';
      default -> false;
    };
  }

  /** Where the line ends up to which there is nothing but what is inert; -1 if there is more. */
  int wholeLines(int content) {
    int at = content;
    while (true) {
      int end = inertEnd(at, text.length(), true);
      if (end < 0) {
        return -1;
      }
      at = Lines.behindBlanks(text, end, text.length());
      if (at == text.length() || InlineWalk.isLineEnd(text.charAt(at))) {
        return at;
      }
    }
  }

  int blockFormulaEnd(int at) {
    return formulas.blockEnd(at);
  }

  /** Overwrites what is inert in a paragraph. */
  void mask(char[] masked, int from, int to) {
    unclosed.clear();
    int at = from;
    boolean lineStart = true;
    while (at < to) {
      // What is still to be read has not been overwritten, and an array is faster than a string.
      if (lineStart) {
        at = masked(masked, at, to);
      }
      while (at < to && (masked[at] >= SPECIAL.length || !SPECIAL[masked[at]])) {
        at++;
      }
      if (at == to) {
        return;
      }
      char c = masked[at];
      lineStart = InlineWalk.isLineEnd(c);
      int end = -1;
      char mask = Masking.OBJECT;
      switch (c) {
        case '`' -> at = behindCode(masked, at, to) - 1;
        case '\\' -> {
          end = formulas.end(at, to);
          boolean escapes = at + 1 < to && TextRun.isPunctuation(text.charAt(at + 1));
          at += end < 0 && escapes ? 1 : 0;
        }
        case '$' -> end = formulas.end(at, to);
        case '%' -> end = signs.comment(at, to);
        case '<', '{' -> {
          end = inertEnd(at, to, false);
          mask = end > 0 && isVoid(at, end) ? Masking.VOID : Masking.OBJECT;
        }
        case '[' -> {
          end = signs.footnote(at, to);
          mask = end > 0 ? Masking.VOID : Masking.OBJECT;
          end = end > 0 ? end : signs.wikiLink(at, to);
          end = end > 0 ? end : signs.shortcode(at, to);
        }
        default -> {}
      }
      if (end > 0) {
        write(masked, mask, withBlanksBefore(at, end, from, mask), end);
        at = end;
      } else {
        at++;
      }
    }
  }

  /** What begins a line: the box of a task, the kind of an admonition, the label of a footnote. */
  private int masked(char[] masked, int line, int to) {
    int at = Lines.behindQuotes(masked, line, to);
    if (at == to || !mayBegin(masked[at])) {
      return at;
    }
    int lineEnd = Math.min(to, Lines.end(masked, at));
    int item = Lines.behindMarker(text, at, lineEnd);
    int end = -1;
    if (item > at && isBox(item, lineEnd)) {
      end = Lines.behindBlanks(text, item + 3, lineEnd);
      write(masked, Masking.VOID, item, end);
    } else if (text.startsWith("[!", at) && text.substring(line, at).indexOf('>') >= 0) {
      int close = text.indexOf(']', at);
      end = close > 0 && close < lineEnd ? close + 1 : -1;
      if (end > 0) {
        end = end < lineEnd && "+-".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        end = Lines.behindBlanks(text, end, lineEnd);
        write(masked, Masking.VOID, at, end);
      }
    } else if (text.startsWith("[^", at)) {
      end = FootnoteParser.labelEnd(text.substring(at, lineEnd), 0);
      end = end > 0 ? at + end : -1;
    }
    return end > 0 ? end : item;
  }

  /** A glance that rules out nearly all lines: neither a marker of a list nor a bracket. */
  private static boolean mayBegin(char c) {
    return c == '[' || c == '-' || c == '*' || c == '+' || Character.isDigit(c);
  }

  private boolean isBox(int at, int end) {
    return at + 3 < end
        && text.charAt(at) == '['
        && " xX".indexOf(text.charAt(at + 1)) >= 0
        && text.charAt(at + 2) == ']'
        && InlineWalk.isBlank(text.charAt(at + 3));
  }

  private int behindCode(char[] text, int at, int to) {
    int length = QuickLinks.run(text, at, to, '`') - at;
    if (unclosed.contains(length)) {
      return at + length;
    }
    int next = at + length;
    while (next < to) {
      int other = text[next] == '`' ? QuickLinks.run(text, next, to, '`') - next : 0;
      if (other == length) {
        return next + length;
      }
      next += Math.max(1, other);
    }
    unclosed.add(length);
    return at + length;
  }

  /** Where a template, a comment, an expression, a tag of JSX or a list of attributes ends. */
  private int inertEnd(int at, int to, boolean fillsLine) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    if (c == '<') {
      if (text.startsWith("<%", at)) {
        return brackets.end(at, "%>", to);
      }
      if (text.startsWith("<?", at) && !fillsLine) {
        return brackets.end(at, "?>", to);
      }
      return isComponent(at) ? brackets.tagEnd(at, to) : -1;
    }
    if (c != '{') {
      return -1;
    }
    if (text.startsWith("{{", at) && !(mdx && !text.startsWith("{{<", at))) {
      return brackets.end(at, "}}", to);
    }
    if (text.startsWith("{%", at)) {
      return behindRaw(at, brackets.end(at, "%}", to), to);
    }
    if (text.startsWith("{/*", at)) {
      return brackets.end(at, "*/}", to);
    }
    if (text.startsWith("{# ", at) || text.startsWith("{#-", at)) {
      return brackets.end(at, "#}", to);
    }
    int attributes = attributeLists.end(at, to);
    if (attributes > 0) {
      return attributes;
    }
    boolean isString = at + 1 < to && "'\"`".indexOf(text.charAt(at + 1)) >= 0;
    return mdx || isString ? brackets.braceEnd(at, to) : -1;
  }

  /** Behind {@code {% endraw %}} for {@code {% raw %}}, if it ends in the same paragraph. */
  private int behindRaw(int at, int end, int to) {
    if (end < 0) {
      return end;
    }
    int name = at + 2;
    while (name < end && " -\t".indexOf(text.charAt(name)) >= 0) {
      name++;
    }
    for (String raw : RAW_TAGS) {
      if (text.startsWith(raw, name) && !Character.isLetter(text.charAt(name + raw.length()))) {
        int last = brackets.next("end" + raw, end);
        int close = last < 0 || last >= to ? -1 : text.indexOf('}', last);
        return close > 0 && close < to ? close + 1 : end;
      }
    }
    return end;
  }

  /** In MDX every tag is JSX; elsewhere what begins with a capital letter is no HTML. */
  private boolean isComponent(int at) {
    int name = text.startsWith("</", at) ? at + 2 : at + 1;
    char c = name < text.length() ? text.charAt(name) : ' ';
    return (c >= 'A' && c <= 'Z') || (mdx && (Character.isLetter(c) || c == '>' || c == '_'));
  }

  /** Whether it is markup that means nothing in the sentence. */
  private boolean isVoid(int at, int end) {
    if (text.startsWith("#}", end - 2)) {
      return false;
    }
    if (text.charAt(at) == '<') {
      return !text.startsWith("<%", at)
          && !text.startsWith("<?", at)
          && !text.startsWith("/>", end - 2);
    }
    return text.startsWith("{/*", at)
        || isSign(text.charAt(attributeLists.first(at, end - 1)))
        || (!mdx && Character.isLetter(text.charAt(at + 1)));
  }

  private static boolean isSign(char c) {
    return c == ':' || c == '#' || c == '.';
  }

  /** An id at a line's end takes the blanks before it along, which would end the text. */
  private int withBlanksBefore(int at, int end, int from, char mask) {
    int line = Lines.behindBlanks(text, end, text.length());
    boolean last = line == text.length() || InlineWalk.isLineEnd(text.charAt(line));
    int start = at;
    boolean parts = !InlineWalk.isBlank(text.charAt(at - (at > from ? 1 : 0))) || line == end;
    last |= text.startsWith("{/*", at) && !parts;
    while (last && mask == Masking.VOID && start > from && text.charAt(start - 1) == ' ') {
      start--;
    }
    boolean lineStart = start == from || InlineWalk.isLineEnd(text.charAt(start - 1));
    return lineStart || text.charAt(at) == '<' ? at : start;
  }

  private static void write(char[] masked, char mask, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!InlineWalk.isLineEnd(masked[i])) {
        masked[i] = mask;
      }
    }
  }
}
