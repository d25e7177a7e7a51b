package dev.copydesk.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Front matter in TOML: strings of one line, which is how titles are written. */
final class TomlHead {
  private static final Pattern NAME =
      Pattern.compile("[ \\t]*+\"?([A-Za-z0-9_-]++)\"?[ \\t]*+=[ \\t]*+(?=[\"'])");

  private TomlHead() {}

  static List<Block> read(FieldReader reader, int start, int end) {
    List<Block> blocks = new ArrayList<>();
    String source = reader.source();
    Matcher name = NAME.matcher(source);
    int line = start;
    while (line < end) {
      int next = FrontMatter.nextLine(source, line);
      int lineEnd = next;
      while (lineEnd > line && FrontMatter.isLineEnd(source.charAt(lineEnd - 1))) {
        lineEnd--;
      }
      String content = source.substring(line, lineEnd);
      // Strings of many lines hold anything, and what follows is hard to tell from them.
      if (content.stripLeading().startsWith("[")
          || content.contains("\"\"\"")
          || content.contains("'''")) {
        break;
      }
      if (name.region(line, lineEnd).lookingAt() && reader.isProse(name.group(1))) {
        add(reader, name.group(1), name.end(), lineEnd, blocks);
      }
      line = next;
    }
    return blocks;
  }

  private static void add(
      FieldReader reader, String name, int open, int lineEnd, List<Block> blocks) {
    String source = reader.source();
    char quote = source.charAt(open);
    int close = open + 1;
    while (close < lineEnd && source.charAt(close) != quote) {
      close += quote == '"' && source.charAt(close) == '\\' ? 2 : 1;
    }
    if (close >= lineEnd || !isEnd(source.substring(close + 1, lineEnd).strip())) {
      return;
    }
    FieldStyle style = quote == '"' ? FieldStyle.DOUBLE : FieldStyle.VERBATIM;
    FieldText text = FieldText.flow(source, open + 1, close, style);
    if (text != null) {
      blocks.addAll(reader.blocks(name, text, style));
    }
  }

  private static boolean isEnd(String rest) {
    return rest.isEmpty() || rest.startsWith("#");
  }
}
