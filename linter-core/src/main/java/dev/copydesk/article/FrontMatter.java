package dev.copydesk.article;

import dev.copydesk.source.Source;
import java.util.List;

/**
 * The head of data before a page's text, of which some fields are prose: YAML between lines of
 * {@code ---}, TOML between lines of {@code +++}, or a JSON object, which is passed over.
 */
public final class FrontMatter {
  /** No page has a longer head; what looks like one is not read. */
  private static final int LONGEST = 1 << 18;

  private FrontMatter() {}

  /**
   * Reads it.
   *
   * @param fields those at its top level that are prose
   * @param blocks where their prose is added
   * @return where the page's text begins; 0 if there is no front matter
   */
  public static int parse(
      Source source, ProseFields fields, Tokenizer tokenizer, List<Block> blocks) {
    String text = source.text();
    if (text.startsWith("---") || text.startsWith("+++")) {
      return fenced(source, fields, tokenizer, blocks);
    }
    return text.startsWith("{") ? behindJson(text) : 0;
  }

  private static int fenced(
      Source source, ProseFields fields, Tokenizer tokenizer, List<Block> blocks) {
    String text = source.text();
    char mark = text.charAt(0);
    int start = nextLine(text, 0);
    if (!isFence(text, 0, mark)) {
      return 0;
    }
    int end = start;
    boolean hasField = false;
    while (end < text.length() && end < LONGEST && !isEnd(text, end, mark)) {
      hasField = hasField || isField(text, end, mark == '-' ? ':' : '=');
      end = nextLine(text, end);
    }
    boolean closed = end < text.length() && isEnd(text, end, mark);
    // Two rules with words between them are no front matter.
    boolean isHead = hasField || (end - start <= 2 && text.substring(start, end).isBlank());
    if (!closed || !isHead) {
      return 0;
    }
    FieldReader reader = new FieldReader(source, fields, tokenizer);
    blocks.addAll(
        mark == '-' ? YamlHead.read(reader, start, end) : TomlHead.read(reader, start, end));
    return nextLine(text, end);
  }

  private static boolean isEnd(String text, int line, char mark) {
    return isFence(text, line, mark) || (mark == '-' && isFence(text, line, '.'));
  }

  private static boolean isFence(String text, int line, char mark) {
    for (int i = line; i < line + 3; i++) {
      if (i >= text.length() || text.charAt(i) != mark) {
        return false;
      }
    }
    int at = line + 3;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at == text.length() || isLineEnd(text.charAt(at));
  }

  /** Whether a line begins with a name and the sign between names and values. */
  private static boolean isField(String text, int line, char sign) {
    int at = line;
    while (at < text.length() && !isLineEnd(text.charAt(at)) && text.charAt(at) != sign) {
      char c = text.charAt(at);
      if (!Character.isLetterOrDigit(c) && "_-. \"'".indexOf(c) < 0) {
        return false;
      }
      at++;
    }
    return at > line && at < text.length() && text.charAt(at) == sign;
  }

  /** A JSON object that fills whole lines from the first on; its strings may hold braces. */
  private static int behindJson(String text) {
    int at = 1;
    while (at < text.length() && Tokenizer.isBlank(text.charAt(at))) {
      at++;
    }
    if (at >= text.length() || text.charAt(at) != '"') {
      return 0;
    }
    int depth = 1;
    boolean inString = false;
    while (at < text.length() && at < LONGEST && depth > 0) {
      char c = text.charAt(at);
      if (inString && c == '\\') {
        at++;
      } else if (c == '"') {
        inString = !inString;
      } else if (!inString) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      }
      at++;
    }
    if (depth > 0 || (at < text.length() && !isLineEnd(text.charAt(at)))) {
      return 0;
    }
    return nextLine(text, at);
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Where the next line begins; the text's end if there is none. */
  static int nextLine(String text, int from) {
    int at = from;
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return behindLineEnd(text, at);
  }

  /** One past the line end at an offset. */
  static int behindLineEnd(String text, int at) {
    if (at >= text.length()) {
      return text.length();
    }
    return at + (text.startsWith("\r\n", at) ? 2 : 1);
  }
}
