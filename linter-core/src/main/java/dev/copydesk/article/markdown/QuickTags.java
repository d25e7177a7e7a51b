package dev.copydesk.article.markdown;

import dev.copydesk.article.BlockBuilder;

/** Entities, tags and addresses between angle brackets in a run of text. */
final class QuickTags {
  /** Nothing can be said. */
  static final int UNSURE = -1;

  /** It is text. */
  private static final int TEXT = 0;

  private static final int LONGEST_NUMBER = 7;

  /** Letters of Latin scripts. */
  private static final int FIRST_LETTER = 0xC0;

  private static final int LAST_LETTER = 0x24F;

  /** Marks of punctuation; among them are no blanks and nothing that joins others. */
  private static final int FIRST_MARK = 0x2010;

  private static final int LAST_MARK = 0x2027;

  private final char[] text;
  private BlockBuilder builder;

  /** Where a tag began that breaks the line and that nothing stands behind yet; -1 if none did. */
  private int brokenFrom = -1;

  QuickTags(char[] text, BlockBuilder builder) {
    this.text = text;
    this.builder = builder;
  }

  /** Begins another text. */
  void begin(BlockBuilder its) {
    builder = its;
    brokenFrom = -1;
  }

  int brokenFrom() {
    return brokenFrom;
  }

  void endBreak() {
    brokenFrom = -1;
  }

  /**
   * Reads what begins with an ampersand and means one character, and none that might be joined with
   * others.
   *
   * @param from where the text before it begins that is to be written down with it
   * @return one past what has been written down; 0 if it is text
   */
  int entity(int from, int at, int end) {
    if (at + 1 == end || !(text[at + 1] == '#' || Character.isLetterOrDigit(text[at + 1]))) {
      return TEXT;
    }
    if (text[at + 1] != '#') {
      return named(from, at, end);
    }
    int behind = at + 2;
    int number = 0;
    while (behind < end && behind <= at + LONGEST_NUMBER && isDigit(text[behind])) {
      number = 10 * number + text[behind] - '0';
      behind++;
    }
    boolean isMark = number >= FIRST_MARK && number <= LAST_MARK;
    boolean isLetter = number >= FIRST_LETTER && number <= LAST_LETTER && isParted(behind + 1, end);
    boolean isPlain = behind < end && text[behind] == ';' && (isMark || isLetter);
    return isPlain ? write(String.valueOf((char) number), from, at, behind + 1) : UNSURE;
  }

  private int named(int from, int at, int end) {
    int behind = at + 1;
    while (behind < end && Character.isLetterOrDigit(text[behind])) {
      behind++;
    }
    if (behind == end || text[behind] != ';') {
      return TEXT;
    }
    String meaning = NamedEntity.meaning(text, at + 1, behind);
    boolean isPlain = !meaning.isEmpty() && isParted(behind + 1, end);
    return isPlain ? write(meaning, from, at, behind + 1) : UNSURE;
  }

  /** Whether nothing follows that might be joined with a character before it. */
  private boolean isParted(int behind, int end) {
    return behind >= end || text[behind] < 0x80;
  }

  private int write(String meaning, int from, int at, int behind) {
    builder.literal(from, at);
    builder.reference(meaning, at, behind);
    return behind;
  }

  /**
   * Reads a tag that sets words off from others or breaks the line, a comment, or an address.
   *
   * @param from where the text before it begins that is to be written down with it
   * @return one past what has been written down; 0 if it is text
   */
  int tag(int from, int at, int end) {
    if (at + 1 == end || InlineWalk.isBlank(text[at + 1])) {
      return TEXT;
    }
    int behind = InlineTag.addressEnd(text, at, end);
    if (behind > 0) {
      builder.literal(from, at);
      builder.object(at, behind);
      return behind;
    }
    behind = InlineTag.end(text, at, end);
    if (behind < 0) {
      return UNSURE;
    }
    if (text[at + 1] == '!') {
      builder.literal(from, at);
      builder.closes(behind);
      return behind + (isDoubled(behind, end) ? 1 : 0);
    }
    return tag(from, at, behind, end);
  }

  private int tag(int from, int at, int behind, int end) {
    boolean closes = text[at + 1] == '/';
    String name = HtmlTags.name(new String(text, at, behind - at));
    boolean isObject = HtmlTags.isObject(name);
    boolean breaks = name.equals("br");
    // A mark that closes may stand behind the break.
    boolean isSure = !breaks || behind == end || "*_~]".indexOf(text[behind]) < 0;
    if (!isSure || name.equals("wbr") || (!closes && !isObject && HtmlTags.isOpaque(name))) {
      return UNSURE;
    }
    builder.literal(from, at);
    if (breaks) {
      breakLine(at, behind, end);
    } else if (isObject) {
      builder.object(at, behind);
    } else if (closes) {
      builder.closes(behind);
    } else {
      builder.opens(at);
    }
    return behind;
  }

  /**
   * A line that a tag breaks at its end is broken once; nothing is broken before the first word.
   */
  private void breakLine(int at, int behind, int end) {
    if (behind == end) {
      brokenFrom = at;
    } else if (builder.text().length() > 0) {
      builder.lineBreak(at, behind);
    }
  }

  /** Whether a comment between two blanks, of which it takes one along, ends at an offset. */
  private boolean isDoubled(int behind, int end) {
    CharSequence before = builder.text();
    return behind < end
        && text[behind] == ' '
        && before.length() > 0
        && before.charAt(before.length() - 1) == ' ';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
