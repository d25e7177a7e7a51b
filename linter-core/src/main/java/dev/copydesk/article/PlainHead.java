package dev.copydesk.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Front matter in YAML as nearly everybody writes it: a name and a value on each line, or names
 * with lists below them. Read without a parser of YAML, which would take longer than the page.
 */
final class PlainHead {
  private final FieldReader reader;
  private final String text;
  private final List<Block> blocks = new ArrayList<>();

  /** Whether lines that are set in may follow. */
  private boolean nests;

  /** Where a value between quotation marks began that is to end on a later line; -1 if none did. */
  private int quoted = -1;

  private String quotedName = "";

  /** Where a value without marks began that may go on with the next line; -1 without one. */
  private int plain = -1;

  private int plainEnd;
  private String plainName = "";

  /** How far the lines of a block of text are set in; 0 before the first, -1 without a block. */
  private int blockIndent = -1;

  private PlainHead(FieldReader reader, int end) {
    this.reader = reader;
    // Most heads hold nothing but Latin letters, which are faster to get from a string of their
    // own.
    this.text = reader.source().substring(0, end);
  }

  /** Its prose; empty if there is anything in it that is not plain. */
  static Optional<List<Block>> read(FieldReader reader, int start, int end) {
    PlainHead head = new PlainHead(reader, end);
    int line = start;
    while (line < end) {
      int next = FrontMatter.nextLine(head.text, line);
      if (!head.line(line, head.trimmed(line, next))) {
        return Optional.empty();
      }
      line = next;
    }
    return head.quoted < 0 && head.endPlain() ? Optional.of(head.blocks) : Optional.empty();
  }

  private int trimmed(int start, int end) {
    int at = end;
    while (at > start && Tokenizer.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean line(int start, int end) {
    if (start == end) {
      return quoted < 0 && endPlain();
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
        return false;
      }
    }
    char first = text.charAt(start);
    if (quoted >= 0) {
      return (first == ' ' || Character.isLetterOrDigit(first)) && quotedLine(start, end);
    }
    if (plain >= 0 && first == ' ') {
      return goesOn(start, end);
    }
    if (!endPlain()) {
      return false;
    }
    if (blockIndent >= 0 && first == ' ') {
      return isOfBlock(start);
    }
    blockIndent = -1;
    if (first == ' ' || first == '-') {
      return nests && isNested(start, end);
    }
    int colon = start;
    while (colon < end && isName(text.charAt(colon))) {
      colon++;
    }
    boolean isField = colon > start && colon < end && text.charAt(colon) == ':';
    if (!isField || (colon + 1 < end && text.charAt(colon + 1) != ' ')) {
      return false;
    }
    int value = colon + 1;
    while (value < end && text.charAt(value) == ' ') {
      value++;
    }
    nests = value == end;
    return nests || value(text.substring(start, colon), value, end);
  }

  private static boolean isName(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-';
  }

  /** A line of a list or a table within, whose value may stand between quotation marks. */
  private boolean isNested(int start, int end) {
    char quote = text.charAt(end - 1);
    if (quote != '"' && quote != '\'') {
      return isNestedPlain(start, end);
    }
    int open = text.indexOf(": " + quote, start) + 2;
    boolean isOne =
        open > 2
            && open < end - 1
            && text.indexOf(quote, open + 1) == end - 1
            && text.indexOf(':', start) == open - 2;
    return isOne && text.substring(open, end).indexOf('\\') < 0 && isNestedPlain(start, open);
  }

  /** What may stand in such a line without marks, in which nothing begins that may go on below. */
  private boolean isNestedPlain(int start, int end) {
    for (int i = start; i < end; i++) {
      if ("\"'[]{}|>&*!%@`?#".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean value(String name, int start, int end) {
    char first = text.charAt(start);
    if (first == '"' || first == '\'') {
      quoted = start;
      quotedName = name;
      return quotedLine(start + 1, end);
    }
    if (isPlain(start, end)) {
      plain = start;
      plainEnd = end;
      plainName = name;
      return true;
    }
    if (first == '>' && end == start + 1) {
      blockIndent = 0;
      return !reader.isProse(name);
    }
    return isPlainList(start, end) && !reader.isProse(name);
  }

  /** Takes in another line of a value without marks; false if it may be something else. */
  private boolean goesOn(int start, int end) {
    int content = start;
    while (text.charAt(content) == ' ') {
      content++;
    }
    plainEnd = end;
    return isPlain(content, end);
  }

  private boolean endPlain() {
    int start = plain;
    plain = -1;
    return start < 0 || add(plainName, start, plainEnd);
  }

  /** Adds a value if it is prose; false if that cannot be read. */
  private boolean add(String name, int start, int end) {
    char first = text.charAt(start);
    boolean quoted = first == '"' || first == '\'';
    if (reader.isProse(name)) {
      FieldStyle style =
          first == '"' ? FieldStyle.DOUBLE : quoted ? FieldStyle.SINGLE : FieldStyle.PLAIN;
      int inside = quoted ? 1 : 0;
      FieldText value = FieldText.flow(text, start + inside, end - inside, style);
      if (value == null) {
        return false;
      }
      blocks.addAll(reader.blocks(name, value, style));
    }
    return true;
  }

  /** A line of a value between quotation marks, which may end on it but only at its end. */
  private boolean quotedLine(int start, int end) {
    char quote = text.charAt(quoted);
    int close = start;
    while (close < end && text.charAt(close) != quote && text.charAt(close) != '\\') {
      close++;
    }
    if (close == end) {
      return true;
    }
    int open = quoted;
    quoted = -1;
    return close == end - 1 && text.charAt(close) == quote && add(quotedName, open, end);
  }

  private boolean isOfBlock(int start) {
    int content = start;
    while (text.charAt(content) == ' ') {
      content++;
    }
    blockIndent = blockIndent == 0 ? content - start : blockIndent;
    return content - start >= blockIndent;
  }

  private boolean isPlain(int start, int end) {
    char first = text.charAt(start);
    boolean begins = Character.isLetterOrDigit(first) || first == '/';
    if (!begins || text.charAt(end - 1) == ':') {
      return false;
    }
    for (int i = start; i + 1 < end; i++) {
      char c = text.charAt(i);
      char next = text.charAt(i + 1);
      if ((c == ':' && next == ' ') || (c == ' ' && next == '#')) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlainList(int start, int end) {
    return text.charAt(start) == '['
        && text.charAt(end - 1) == ']'
        && isNestedPlain(start + 1, end - 1)
        && !text.substring(start, end).contains(":");
  }
}
