package dev.copydesk.article.markdown;

/** What a line outside all containers is, as far as its first characters say so for certain. */
enum PlainLine {
  /** Text that begins a paragraph or goes on with one. */
  TEXT,
  HEADING,
  FENCE,
  /** The marker of a list with text behind it. */
  ITEM,
  /** A line across the page. */
  RULE,
  /** Anything else. */
  DOUBTFUL;

  private static final int DEEPEST_HEADING = 6;
  private static final int LONGEST_NUMBER = 9;
  private static final int WIDEST_BLANK = 4;

  /** What is text for certain, by its first character. */
  private static final boolean[] SAFE = new boolean[128];

  static {
    for (char c = ' ' + 1; c < SAFE.length; c++) {
      SAFE[c] = "#>-+*_=|:<`~[".indexOf(c) < 0 && !Character.isDigit(c);
    }
  }

  /**
   * What a line is that is not blank.
   *
   * @param at where its content begins
   * @param mdx whether it can be no HTML
   */
  static PlainLine of(char[] text, int at, int end, boolean mdx) {
    if (isText(text, at, end, mdx)) {
      return TEXT;
    }
    if (behindMarker(text, at, end, mdx) > 0) {
      return ITEM;
    }
    if (text[at] == '#') {
      return isHeading(text, at, end) ? HEADING : DOUBTFUL;
    }
    if (fence(text, at, end) > 0) {
      return FENCE;
    }
    return isRule(text, at, end) ? RULE : DOUBTFUL;
  }

  private static boolean isRule(char[] text, int at, int end) {
    char c = text[at];
    int count = 0;
    for (int i = at; i < end && (text[i] == c || InlineWalk.isBlank(text[i])); i++) {
      count += text[i] == c ? 1 : 0;
      if (i == end - 1) {
        return count >= 3 && (c == '-' || c == '*' || c == '_');
      }
    }
    return false;
  }

  /** Whether a line makes a heading of a paragraph above it. */
  static boolean isUnderline(char[] text, int at, int end) {
    char c = text[at];
    int behind = at;
    while (behind < end && text[behind] == c) {
      behind++;
    }
    return (c == '=' || c == '-') && Lines.behindBlanks(text, behind, end) == end;
  }

  /** Whether the marker of a list is a number that cannot begin one below a line of text. */
  static boolean isLaterNumber(char[] text, int at) {
    return Character.isDigit(text[at]) && (text[at] != '1' || Character.isDigit(text[at + 1]));
  }

  private static boolean isText(char[] text, int at, int end, boolean mdx) {
    char c = text[at];
    if (c >= SAFE.length || SAFE[c]) {
      return true;
    }
    return switch (c) {
      case '*', '_' -> isEmphasis(text, at, end);
      case '`', '~' -> at + 2 >= end || text[at + 1] != c || text[at + 2] != c;
      case '[' -> at + 1 < end && text[at + 1] != '^';
      case '<' -> mdx || HtmlLines.beginsInline(text, at, end);
      default -> Character.isDigit(c) && !isItem(text, at, end);
    };
  }

  /** Whether one or two marks stand before a word, so that they are neither a rule nor an item. */
  private static boolean isEmphasis(char[] text, int at, int end) {
    int behind = at + 1;
    behind += behind < end && text[behind] == text[at] ? 1 : 0;
    return behind < end && text[behind] != text[at] && !InlineWalk.isBlank(text[behind]);
  }

  private static boolean isItem(char[] text, int at, int end) {
    int behind = at;
    while (behind < end && isDigit(text[behind])) {
      behind++;
    }
    boolean marked = behind < end && (text[behind] == '.' || text[behind] == ')');
    return marked && (behind + 1 == end || InlineWalk.isBlank(text[behind + 1]));
  }

  /** Behind the marker of a list and the blanks before its text; -1 if anything else is there. */
  static int behindMarker(char[] text, int at, int end, boolean mdx) {
    int behind = at;
    while (behind < end && behind < at + LONGEST_NUMBER && isDigit(text[behind])) {
      behind++;
    }
    String marks = behind > at ? ".)" : "-*+";
    if (behind == end || marks.indexOf(text[behind]) < 0) {
      return -1;
    }
    int blanks = behind + 1;
    int content = blanks;
    while (content < end && text[content] == ' ') {
      content++;
    }
    boolean parted = content > blanks && content <= blanks + WIDEST_BLANK && content < end;
    return parted && isText(text, content, end, mdx) ? content : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it is a heading without signs at its end, which may be markup as well. */
  private static boolean isHeading(char[] text, int at, int end) {
    int behind = behindSigns(text, at, end);
    return behind - at <= DEEPEST_HEADING
        && behind < end
        && InlineWalk.isBlank(text[behind])
        && text[last(text, behind, end)] != '#';
  }

  static int behindSigns(char[] text, int at, int end) {
    int behind = at;
    while (behind < end && text[behind] == '#') {
      behind++;
    }
    return behind;
  }

  private static int last(char[] text, int from, int end) {
    int last = end - 1;
    while (last > from && InlineWalk.isBlank(text[last])) {
      last--;
    }
    return last;
  }

  /** The length of the fence that begins code at an offset; 0 if none does. */
  static int fence(char[] text, int at, int end) {
    char c = at < end ? text[at] : ' ';
    if (c != '`' && c != '~') {
      return 0;
    }
    int behind = at;
    while (behind < end && text[behind] == c) {
      behind++;
    }
    int length = behind - at;
    while (c == '`' && behind < end && text[behind] != '`') {
      behind++;
    }
    boolean hasTick = c == '`' && behind < end;
    return length >= 3 && !hasTick ? length : 0;
  }
}
