package dev.copydesk.config;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes a configuration with where each of its values came from. */
final class YamlWriter {
  /** What needs no quotation marks, and is nothing else than text without them. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_./-]*+");

  private static final List<String> WORDS = List.of("true", "false", "null", "yes", "no", "y", "n");
  private static final int COLUMN = 44;

  private final StringBuilder out = new StringBuilder();

  String write(Node.Table table, Shape.TableOf shape) {
    for (Key key : shape.keys()) {
      Node.Entry entry = table.entries().get(key.name());
      if (entry != null) {
        value(key.name() + ":", entry.value(), 0);
      } else if (key.shape() instanceof Shape.Text && !key.name().equals("extends")) {
        line(key.name() + ": null", Origin.DEFAULT);
      }
    }
    return out.toString();
  }

  private void value(String begin, Node node, int depth) {
    value(begin, node, depth, depth + 1);
  }

  private void value(String begin, Node node, int depth, int inner) {
    String indent = "  ".repeat(depth);
    if (node instanceof Node.Scalar scalar) {
      line(
          indent + begin + " " + (scalar.isNothing() ? "null" : scalar(scalar.text())),
          scalar.origin());
    } else if (node instanceof Node.Items items) {
      if (items.items().isEmpty()) {
        line(indent + begin + " []", items.origin());
        return;
      }
      out.append(indent).append(begin).append('\n');
      items.items().forEach(item -> item(item, inner));
    } else if (node instanceof Node.Table table) {
      if (table.entries().isEmpty()) {
        line(indent + begin + " {}", table.origin());
        return;
      }
      out.append(indent).append(begin).append('\n');
      table.entries().forEach((name, entry) -> value(scalar(name) + ":", entry.value(), inner));
    }
  }

  private void item(Node item, int depth) {
    if (!(item instanceof Node.Table table)) {
      value("-", item, depth);
      return;
    }
    String begin = "- ";
    for (Map.Entry<String, Node.Entry> entry : table.entries().entrySet()) {
      value(begin + scalar(entry.getKey()) + ":", entry.getValue().value(), depth, depth + 2);
      begin = "  ";
    }
  }

  private void line(String line, Origin origin) {
    out.append(line).append(" ".repeat(Math.max(1, COLUMN - line.length())));
    out.append("# ").append(origin.inShort().replaceAll("\\R", " ")).append('\n');
  }

  /** A scalar so that it is read as the same text. */
  static String scalar(String text) {
    if (PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT))) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }
}
