package dev.copydesk.config;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a first configuration: each key with what it is for, and its default or an example. */
public final class Draft {
  private static final int COLUMNS = 98;

  private final Keys keys;

  public Draft(Keys keys) {
    this.keys = keys;
  }

  /**
   * The text of a configuration that says what holds by default, but for what is chosen.
   *
   * @param chosen the values that are to be other than the default
   */
  public String write(Configurations.Options chosen) {
    StringBuilder out =
        new StringBuilder(
            "# How Copydesk checks the articles in this folder and below.\n"
                + "# `copydesk config` shows what holds, `copydesk config --schema` what may stand"
                + " here.\n");
    Node.Table values = chosen.table();
    Node.Table defaults = keys.defaults();
    for (Key key : keys.root().keys()) {
      out.append('\n');
      comment(key.summary(), out);
      Node value = values.get(key.name());
      Node fallback = defaults.get(key.name());
      if (value != null) {
        out.append(key.name()).append(": ").append(flow(value)).append('\n');
      } else if (fallback instanceof Node.Scalar
          || (fallback instanceof Node.Items items && !items.items().isEmpty())) {
        out.append(key.name()).append(": ").append(flow(fallback)).append('\n');
      } else {
        out.append("# ").append(key.name()).append(": ").append(key.example()).append('\n');
      }
    }
    return out.toString();
  }

  private static void comment(String text, StringBuilder out) {
    int column = 0;
    for (String word : text.split(" ", -1)) {
      if (column == 0 || column + word.length() >= COLUMNS) {
        out.append(column == 0 ? "#" : "\n#");
        column = 1;
      }
      out.append(' ').append(word);
      column += word.length() + 1;
    }
    out.append('\n');
  }

  private static String flow(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.isNothing() ? "null" : YamlWriter.scalar(scalar.text());
    }
    if (node instanceof Node.Items items) {
      return items.items().stream().map(Draft::flow).collect(Collectors.joining(", ", "[", "]"));
    }
    if (node instanceof Node.Table table && !table.entries().isEmpty()) {
      List<String> entries =
          table.entries().entrySet().stream()
              .map(
                  (Map.Entry<String, Node.Entry> each) ->
                      YamlWriter.scalar(each.getKey()) + ": " + flow(each.getValue().value()))
              .toList();
      return "{ " + String.join(", ", entries) + " }";
    }
    return "{}";
  }
}
