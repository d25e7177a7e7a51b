package dev.copydesk.article.html;

import dev.copydesk.article.html.References.Reference;

/** Reads what stands between tags or in an attribute into a flow of words. */
final class TextReader {
  /** Characters that neither show nor part words; written by name they are meant to be there. */
  static final String JOINERS = "\u00AD\u200C\u200D\u200E\u200F\u2060";

  private static final int LONGEST_FORMULA = 1_000;

  /** A tag that is talked about is no longer. */
  static final int LONGEST_SHOWN_TAG = 120;

  /** What a character of ASCII is here: one of many that mean nothing, or one of these. */
  private static final byte BLANK = 1;

  private static final byte SPECIAL = 2;
  private static final byte[] KINDS = new byte[128];

  static {
    for (char c : " \n\t\r\f".toCharArray()) {
      KINDS[c] = BLANK;
    }
    for (char c : "<&{$#@[\\".toCharArray()) {
      KINDS[c] = SPECIAL;
    }
  }

  private final String source;

  /** The same: a look at a character of an array costs less. */
  private final char[] chars;

  private final PageTemplates templates;
  private final boolean xml;
  private final int[] formulaSearched = {0, 0};
  private final int[] formulaFound = {-1, -1};

  TextReader(String source, char[] chars, PageTemplates templates, boolean xml) {
    this.source = source;
    this.chars = chars;
    this.templates = templates;
    this.xml = xml;
  }

  /** Reads up to the next markup or the end of the source, and says where that is. */
  int body(Flow flow, int from) {
    return read(flow, from, source.length(), true, false);
  }

  /** Reads text in which no markup is known. */
  void plain(Flow flow, int from, int to) {
    read(flow, from, to, false, false);
  }

  /** Reads the value of an attribute. */
  void attribute(Flow flow, Attribute attribute) {
    read(flow, attribute.start(), attribute.end(), false, true);
  }

  private int read(Flow flow, int from, int to, boolean markup, boolean attribute) {
    int literal = from;
    int at = from;
    while (at < to) {
      char c = chars[at];
      byte kind = kind(c);
      int next = at + 1;
      if (kind == 0 || (c == ' ' && literal < at && next < to && kind(chars[next]) == 0)) {
        at = next;
        continue;
      }
      if (kind == BLANK) {
        while (next < to && Html.isBlank(chars[next])) {
          next++;
        }
        boolean within =
            next == at + 1 && c == ' ' && literal < at && next < to && isWord(chars[next]);
        if (!within) {
          flow.literal(literal, at);
          flow.blank(at, next);
          literal = next;
        }
        at = next;
        continue;
      }
      if (c == '<' && markup && next < to && Html.opensMarkup(chars[next])) {
        int template = templates.end(at);
        if (template < 0 || source.startsWith("<?xml", at)) {
          break;
        }
      }
      int end = special(c, at, to, attribute);
      if (end > at && end <= to) {
        flow.literal(literal, at);
        put(flow, c, at, end, attribute);
        literal = end;
        next = end;
      }
      at = next;
    }
    flow.literal(literal, at);
    return at;
  }

  /** Where something ends that is not read as it stands; -1 if it is. */
  private int special(char c, int at, int to, boolean attribute) {
    return switch (c) {
      case '&' -> {
        int shown = attribute ? -1 : shownTag(at, to);
        Reference reference = shown < 0 ? References.at(source, at, to, attribute) : null;
        yield shown > 0 ? shown : reference == null ? entity(at, to) : reference.end();
      }
      case '{', '<', '$', '#', '@', '[' -> {
        int template = templates.end(at);
        yield template < 0 && c == '<' ? dynamicTag(at, to) : template;
      }
      case '\\' -> formula(at);
      default -> -1;
    };
  }

  private void put(Flow flow, char c, int start, int end, boolean attribute) {
    boolean tag = c == '&' && !attribute && shownTag(start, end) > 0;
    Reference reference = c == '&' && !tag ? References.at(source, start, end, attribute) : null;
    if (reference == null) {
      boolean unclosed = end == source.length() && source.startsWith("<?", start);
      if (!unclosed || source.endsWith("?>")) {
        flow.object(start, end);
      }
    } else if (reference.meaning().length() == 1 && Html.isBlank(reference.meaning().charAt(0))) {
      flow.blank(start, end);
    } else if (JOINERS.contains(reference.meaning())) {
      flow.closes(end);
    } else {
      flow.reference(reference.meaning(), start, end);
    }
  }

  /** An entity that only the document's own type knows. */
  private int entity(int at, int to) {
    if (!xml) {
      return -1;
    }
    int end = at + 1;
    while (end < to
        && end - at < 40
        && (Html.isLetter(source.charAt(end)) || Html.isDigit(source.charAt(end)))) {
      end++;
    }
    return end > at + 1 && end < to && source.charAt(end) == ';' ? end + 1 : -1;
  }

  /** A tag that is talked about, its angle brackets written as references. */
  private int shownTag(int at, int to) {
    if (!source.startsWith("&lt;", at) || at + 4 >= to) {
      return -1;
    }
    char first = source.charAt(at + 4);
    if (!Html.isLetter(first) && first != '/' && first != '!') {
      return -1;
    }
    int stop = Math.min(to, at + LONGEST_SHOWN_TAG);
    for (int i = at + 4; i < stop; i++) {
      char c = source.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<' || source.startsWith("&lt;", i)) {
        return -1;
      }
      if (source.startsWith("&gt;", i)) {
        return i + 4 <= to ? i + 4 : -1;
      }
    }
    return -1;
  }

  /** A tag whose name a template writes. */
  private int dynamicTag(int at, int to) {
    int name = at + 1 < to && source.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int end = name < to && source.charAt(name) == '{' ? templates.end(name) : -1;
    while (end > 0 && end < to && source.charAt(end) != '<') {
      if (source.charAt(end) == '>') {
        return end + 1;
      }
      end++;
    }
    return -1;
  }

  /** A formula for MathJax: {@code \( \)} or {@code \[ \]}. */
  private int formula(int at) {
    int kind = source.startsWith("\\(", at) ? 0 : source.startsWith("\\[", at) ? 1 : -1;
    if (kind < 0) {
      return -1;
    }
    if (formulaFound[kind] < at + 2 || formulaSearched[kind] > at) {
      int found = source.indexOf(kind == 0 ? "\\)" : "\\]", at + 2);
      formulaFound[kind] = found < 0 ? Integer.MAX_VALUE : found;
      formulaSearched[kind] = at;
    }
    int close = formulaFound[kind];
    return close == Integer.MAX_VALUE || close - at > LONGEST_FORMULA ? -1 : close + 2;
  }

  private static byte kind(char c) {
    return c < KINDS.length ? KINDS[c] : 0;
  }

  private static boolean isWord(char c) {
    return c != '<' && c != '&' && !Html.isBlank(c);
  }
}
