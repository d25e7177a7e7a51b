package dev.copydesk.article.markdown;

/** Finds where links end that have a plain target on the line where their words end. */
final class QuickLinks {
  /** What brackets are. */
  enum Result {
    LINK,
    TEXT,
    UNSURE
  }

  private static final int LONGEST_LABEL = 900;

  /** More parentheses in one another than that are no target. */
  private static final int DEEPEST = 32;

  /** Says that no bracket closes on a line. */
  private static final int NOT_HERE = -2;

  private static final boolean[] PLAIN_TARGET = new boolean[128];

  static {
    for (char c = '!'; c < 0x7F; c++) {
      PLAIN_TARGET[c] = "<>\\".indexOf(c) < 0;
    }
  }

  private final char[] text;
  private final Labels labels;

  /** Where each line begins and ends. */
  private int[] lines = {};

  private int count;
  private int close;
  private int end;
  private boolean named;

  QuickLinks(char[] text, Labels labels) {
    this.text = text;
    this.labels = labels;
  }

  /** Says which lines are read. */
  void begin(int[] places, int number) {
    this.lines = places;
    this.count = number;
  }

  /** Where the bracket stands behind the words of the link that was read last. */
  int close() {
    return close;
  }

  /** Where that link ends. */
  int end() {
    return end;
  }

  /** Whether its words say what it leads to. */
  boolean isNamed() {
    return named;
  }

  /** Reads what begins with a bracket on a line. */
  Result read(int at, int line) {
    int closed = line;
    close = closing(at + 1, lines[2 * line + 1]);
    while (close == NOT_HERE && closed + 1 < count) {
      closed++;
      close = closing(lines[2 * closed], lines[2 * closed + 1]);
    }
    if (close < 0 || close == at + 1) {
      return Result.UNSURE;
    }
    int lineEnd = lines[2 * closed + 1];
    char next = close + 1 < lineEnd ? text[close + 1] : ' ';
    named = next != '(' && next != '[';
    if (named) {
      end = close + 1;
      return named(at + 1, closed > line);
    }
    if (next == '[' && close + 2 < lineEnd && text[close + 2] == ']') {
      named = true;
      end = close + 3;
      return closed == line && named(at + 1, false) == Result.LINK ? Result.LINK : Result.UNSURE;
    }
    end = next == '(' ? behindTarget(close + 2, lineEnd) : behindLabel(close + 2, lineEnd);
    return end < 0 ? Result.UNSURE : Result.LINK;
  }

  /** Where the bracket is that closes one before it, code passed over; -1 if that is not plain. */
  private int closing(int from, int lineEnd) {
    int i = from;
    while (i < lineEnd) {
      char c = text[i];
      if (c == ']') {
        return i;
      }
      i =
          switch (c) {
            case '[' -> -1;
            case '!' -> isImage(i, lineEnd) ? imageEnd(i, lineEnd) : i + 1;
            case '`' -> behindCode(i, lineEnd);
            case '\\' -> i + (i + 1 < lineEnd && TextRun.isPunctuation(text[i + 1]) ? 2 : 1);
            case '<' -> isText(i, lineEnd) ? i + 1 : InlineTag.end(text, i, lineEnd);
            default -> i + 1;
          };
      if (i < 0) {
        return -1;
      }
    }
    return NOT_HERE;
  }

  private boolean isText(int bracket, int lineEnd) {
    return bracket + 1 == lineEnd || InlineWalk.isBlank(text[bracket + 1]);
  }

  /** Where an image ends that begins with an exclamation mark; -1 if it is not plain. */
  int image(int at, int lineEnd) {
    end = imageEnd(at, lineEnd);
    close = at + 2;
    while (end > 0 && text[close] != ']') {
      close++;
    }
    named = end > 0 && (end <= close + 3 && text[close + 1] != '(');
    return end;
  }

  /** Of one whose words hold no markup, and that says where it leads or is called otherwise. */
  private int imageEnd(int at, int lineEnd) {
    int stop = at + 2;
    while (stop < lineEnd && isOfAlt(text[stop])) {
      stop++;
    }
    if (stop + 2 >= lineEnd || text[stop] != ']') {
      return -1;
    }
    if (text[stop + 1] == '(') {
      return behindTarget(stop + 2, lineEnd);
    }
    if (text[stop + 1] != '[') {
      return -1;
    }
    if (text[stop + 2] != ']') {
      return behindLabel(stop + 2, lineEnd);
    }
    boolean isDefined = stop > at + 2 && state(at + 2, stop) == Labels.DEFINED;
    return isDefined ? stop + 3 : -1;
  }

  private boolean isImage(int at, int lineEnd) {
    return at + 1 < lineEnd && text[at + 1] == '[';
  }

  private static boolean isOfAlt(char c) {
    return "[]\\`*_<&~".indexOf(c) < 0 && c != Masking.OBJECT && c != Masking.VOID;
  }

  /** A label on two lines is spelled in more than one way. */
  private Result named(int start, boolean onTwoLines) {
    if (labels == Labels.NONE) {
      return Result.TEXT;
    }
    return switch (onTwoLines ? Labels.UNKNOWABLE : state(start, close)) {
      case Labels.DEFINED -> Result.LINK;
      case Labels.UNDEFINED -> Result.TEXT;
      default -> Result.UNSURE;
    };
  }

  private int state(int start, int stop) {
    return stop - start > LONGEST_LABEL
        ? Labels.UNDEFINED
        : labels.state(new String(text, start, stop - start));
  }

  private int behindLabel(int start, int lineEnd) {
    for (int i = start; i < lineEnd; i++) {
      char c = text[i];
      if (c == ']') {
        return i > start && state(start, i) == Labels.DEFINED ? i + 1 : -1;
      }
      if (c == '[' || c == '\\') {
        return -1;
      }
    }
    return -1;
  }

  /** Behind the parenthesis that closes a target in which nothing needs an escape. */
  private int behindTarget(int start, int lineEnd) {
    int i = start;
    int depth = 0;
    while (i < lineEnd
        && depth <= DEEPEST
        && isPlainTarget(text[i])
        && (text[i] != ')' || depth > 0)) {
      depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
      i++;
    }
    if (depth > 0 || i == start || i == lineEnd) {
      return -1;
    }
    if (text[i] == ' ' && i + 1 < lineEnd && text[i + 1] == '"') {
      i += 2;
      while (i < lineEnd && text[i] != '"' && text[i] != '\\') {
        i++;
      }
      i++;
    }
    return i < lineEnd && text[i] == ')' && text[i - 1] != '\\' ? i + 1 : -1;
  }

  static boolean isPlainTarget(char c) {
    if (c < PLAIN_TARGET.length) {
      return PLAIN_TARGET[c];
    }
    return !Character.isSpaceChar(c);
  }

  private int behindCode(int start, int lineEnd) {
    int content = run(text, start, lineEnd, '`');
    return behindCode(text, content, lineEnd, content - start);
  }

  /** Behind the backticks on a line that end code which as many began; -1 if none do. */
  static int behindCode(char[] text, int from, int lineEnd, int length) {
    int at = from;
    while (at < lineEnd) {
      int next = run(text, at, lineEnd, '`');
      if (next - at == length) {
        return next;
      }
      at = next == at ? at + 1 : next;
    }
    return -1;
  }

  /** Behind a mark that is repeated. */
  static int run(char[] text, int start, int lineEnd, char mark) {
    int behind = start;
    while (behind < lineEnd && text[behind] == mark) {
      behind++;
    }
    return behind;
  }
}
