package dev.copydesk.article.markdown;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds where what is between brackets ends. Every search is either remembered or paid for from a
 * purse that grows with the text, so that a text full of brackets costs no more than its length.
 */
final class Brackets {
  private static final int LONGEST = 4_000;
  private static final int LONGEST_TAG = 20_000;

  private final String text;

  /** Where each closing mark was last found. */
  private final Map<String, Integer> found = new HashMap<>();

  /** How many characters may still be read in vain. */
  private long purse;

  Brackets(String text) {
    this.text = text;
    this.purse = 8L * text.length() + LONGEST_TAG;
  }

  /** Where a mark next occurs; -1 if it does not. */
  int next(String mark, int from) {
    int known = found.getOrDefault(mark, Integer.MIN_VALUE);
    if (known == Integer.MIN_VALUE || (known >= 0 && known < from)) {
      known = text.indexOf(mark, from);
      found.put(mark, known);
    }
    return known;
  }

  /** One past the mark that closes what begins at an offset, unless a blank line comes before. */
  int end(int at, String close, int to) {
    int end = next(close, at + 2);
    if (end < 0 || end + close.length() > to || end > at + LONGEST || purse < 0) {
      return -1;
    }
    boolean blank = false;
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n')) {
        if (blank) {
          purse -= i - at;
          return -1;
        }
        blank = true;
      } else if (!Character.isWhitespace(c)) {
        blank = false;
      }
    }
    return end + close.length();
  }

  /** One past the tag of JSX that begins at an offset; -1 if it is none. */
  int tagEnd(int at, int to) {
    int limit = Math.min(to, at + LONGEST_TAG);
    int i = at + 1;
    while (i < limit && purse > 0) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '"' || c == '\'') {
        i = quoteEnd(i, limit);
      } else if (c == '{') {
        i = braceEnd(i, limit);
      } else if (Character.isLetterOrDigit(c)
          || Character.isWhitespace(c)
          || "-_.:=/$@".indexOf(c) >= 0) {
        i++;
      } else {
        i = -1;
      }
      if (i < 0) {
        break;
      }
    }
    purse -= Math.max(i, limit) - at;
    return -1;
  }

  /** One past the brace that closes one, strings passed over; -1 if none does. */
  int braceEnd(int at, int to) {
    int limit = Math.min(to, at + LONGEST_TAG);
    int depth = 0;
    int i = at;
    while (i < limit && purse > 0) {
      char c = text.charAt(i);
      if (c == '"' || c == '`') {
        int end = quoteEnd(i, limit);
        i = end > 0 ? end : i + 1;
        continue;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      i++;
      if (depth == 0) {
        return i;
      }
    }
    purse -= limit - at;
    return -1;
  }

  private int quoteEnd(int at, int limit) {
    char quote = text.charAt(at);
    for (int i = at + 1; i < limit; i++) {
      if (text.charAt(i) == quote) {
        return i + 1;
      }
    }
    purse -= limit - at;
    return -1;
  }
}
