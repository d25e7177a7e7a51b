package dev.copydesk.article.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands between brackets or per cent signs and is no link. */
final class Signs {
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\[[a-z][a-z_-]*+ (?:[a-z_-]++=[\"'\u201C\u201D]|https?://)[^\\[\\]\\r\\n]*+\\]");

  private final String text;

  Signs(String text) {
    this.text = text;
  }

  int footnote(int at, int to) {
    if (!text.startsWith("[^", at)) {
      return -1;
    }
    int close = at + 2;
    while (close < to && close < at + 200 && text.charAt(close) != ']') {
      if (Character.isWhitespace(text.charAt(close)) || text.charAt(close) == '[') {
        return -1;
      }
      close++;
    }
    boolean ends = close > at + 2 && close < to && text.charAt(close) == ']';
    return ends && !text.startsWith("(", close + 1) ? close + 1 : -1;
  }

  /** {@code %%a comment%%} as Obsidian has it. */
  int comment(int at, int to) {
    boolean begins = at == 0 || Character.isWhitespace(text.charAt(at - 1));
    if (!begins || !text.startsWith("%%", at)) {
      return -1;
    }
    int close = at + 2;
    while (close < to && !InlineWalk.isLineEnd(text.charAt(close))) {
      if (text.startsWith("%%", close) && close > at + 2) {
        return close + 2;
      }
      close++;
    }
    return -1;
  }

  int wikiLink(int at, int to) {
    if (!text.startsWith("[[", at)) {
      return -1;
    }
    int close = at + 2;
    while (close < to && close < at + 200 && text.charAt(close) != ']') {
      if (InlineWalk.isLineEnd(text.charAt(close)) || text.charAt(close) == '[') {
        return -1;
      }
      close++;
    }
    boolean ends = close + 1 < to && text.startsWith("]]", close) && close > at + 2;
    return ends && !text.startsWith("(", close + 2) && !text.startsWith("[", close + 2)
        ? close + 2
        : -1;
  }

  /** {@code [video src="x"]} as WordPress has it. */
  int shortcode(int at, int to) {
    if (!mayBeShortcode(at, to)) {
      return -1;
    }
    Matcher code = SHORTCODE.matcher(text).region(at, Math.min(to, at + 1_000));
    boolean found = code.lookingAt();
    return found && !text.startsWith("(", code.end()) && !text.startsWith("[", code.end())
        ? code.end()
        : -1;
  }

  /** A glance that rules out nearly all links: a name and a blank, then another name. */
  private boolean mayBeShortcode(int at, int to) {
    int name = behindName(at + 1, to);
    if (name == at + 1 || name == to || text.charAt(name) != ' ') {
      return false;
    }
    int value = behindName(name + 1, to);
    return value > name + 1 && value < to && "=:".indexOf(text.charAt(value)) >= 0;
  }

  private int behindName(int from, int to) {
    int at = from;
    while (at < to && isOfName(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || c == '_' || c == '-';
  }
}
