package dev.copydesk.article.markdown;

import dev.copydesk.article.BlockBuilder;
import java.util.regex.Pattern;

/**
 * Finds in a run of text what stands for other characters. The parser says what a run means and
 * where it stands; both are read side by side.
 */
final class TextRun {
  private static final int LONGEST_ENTITY = 40;
  private static final Pattern AMPERSAND = Pattern.compile("#0{0,5}38|#[xX]0{0,4}26");

  private final Page page;
  private final BlockBuilder builder;

  TextRun(Page page, BlockBuilder builder) {
    this.page = page;
    this.builder = builder;
  }

  /**
   * Adds it.
   *
   * @param meaning what it means; shorter than the source if that holds escapes and entities, and
   *     without the blanks at a line's end
   */
  void add(String meaning, int start, int end) {
    int same = start + meaning.length();
    // The meaning of an entity or an escape at the end may stand where that begins.
    if (page.stands(meaning, start) && Lines.behindBlanks(page.masked(), same, end) >= end) {
      masked(start, same);
    } else if (align(meaning, start, end, false)) {
      align(meaning, start, end, true);
    } else {
      builder.reference(meaning, start, end);
    }
  }

  private boolean align(String meaning, int start, int end, boolean writes) {
    char[] text = page.masked();
    int from = start;
    int at = start;
    int read = 0;
    while (at < end && read < meaning.length()) {
      int length = length(text, at, end, meaning, read);
      if (length > 1) {
        int means = meaningLength(text, at, at + length, meaning, read);
        if (writes) {
          masked(from, at);
          builder.reference(meaning.substring(read, read + means), at, at + length);
        }
        at += length;
        from = at;
        read += means;
      } else if (text[at] == meaning.charAt(read)) {
        at++;
        read++;
      } else {
        return false;
      }
    }
    if (writes) {
      masked(from, at);
    }
    while (at < end && InlineWalk.isBlank(text[at])) {
      at++;
    }
    return at == end && read == meaning.length();
  }

  /** How long the escape or entity at an offset is; 1 if there is none. */
  private static int length(char[] text, int at, int end, String meaning, int read) {
    char c = text[at];
    if (c == '\\' && at + 1 < end && isPunctuation(text[at + 1])) {
      return 2;
    }
    if (c != '&') {
      return 1;
    }
    int close = at + 1;
    while (close < end
        && close < at + LONGEST_ENTITY
        && (Character.isLetterOrDigit(text[close]) || text[close] == '#')) {
      close++;
    }
    if (close == end || text[close] != ';' || close == at + 1) {
      return 1;
    }
    String name = new String(text, at + 1, close - at - 1);
    boolean isAmpersand =
        name.equals("amp") || name.equals("AMP") || AMPERSAND.matcher(name).matches();
    // An entity nobody knows stands for itself.
    return meaning.charAt(read) != '&' || isAmpersand ? close + 1 - at : 1;
  }

  /** How many code units what stands there means: two for a pair, or a letter and its mark. */
  private static int meaningLength(char[] text, int at, int end, String meaning, int read) {
    char c = meaning.charAt(read);
    if (read + 1 == meaning.length() || text[at] == '\\') {
      return 1;
    }
    char next = meaning.charAt(read + 1);
    if (Character.isSurrogatePair(c, next)) {
      return 2;
    }
    boolean isMark = "\u0338\u20D2\uFE00\u0333\u20E5\u0331\u200A".indexOf(next) >= 0;
    boolean standsBehind = end < text.length && text[end] == next;
    boolean isFj = c == 'f' && next == 'j' && new String(text, at, end - at).equals("&fjlig;");
    return (isMark && !standsBehind) || isFj ? 2 : 1;
  }

  /** Text without escapes, in which something may be masked. */
  private void masked(int start, int end) {
    int from = start;
    int at = start;
    while (at < end) {
      if (page.mask(at) == 0) {
        at++;
        continue;
      }
      builder.literal(from, at);
      at = mask(at, end);
      from = at;
    }
    builder.literal(from, end);
  }

  /** Adds what is masked at an offset; one past its end. */
  int mask(int at, int end) {
    char mask = page.mask(at);
    int behind = at + 1;
    while (behind < end && page.mask(behind) == mask && !begins(behind)) {
      behind++;
    }
    if (mask == Masking.OBJECT) {
      builder.object(at, behind);
    } else if (page.text().charAt(at) == '<' && !page.text().startsWith("</", at)) {
      builder.opens(at);
    } else {
      builder.closes(behind);
    }
    return behind;
  }

  /** Whether a tag begins behind another. */
  private boolean begins(int at) {
    return page.text().charAt(at) == '<' && page.text().charAt(at - 1) == '>';
  }

  static boolean isPunctuation(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }
}
