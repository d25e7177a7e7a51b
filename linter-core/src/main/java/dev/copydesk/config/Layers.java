package dev.copydesk.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays what one source says over what weaker ones say. */
final class Layers {
  private Layers() {}

  /** Keys of the upper one count more; mappings are merged name by name, some lists are joined. */
  static Node.Table over(Node.Table lower, Node.Table upper, Shape.TableOf shape) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (Key key : shape.keys()) {
      Node.Entry below = lower.entries().get(key.name());
      Node.Entry above = upper.entries().get(key.name());
      if (below == null || above == null) {
        Node.Entry only = below == null ? above : below;
        if (only != null) {
          entries.put(key.name(), only);
        }
      } else {
        entries.put(
            key.name(), new Node.Entry(above.at(), over(below.value(), above.value(), key)));
      }
    }
    return new Node.Table(entries, upper.origin());
  }

  private static Node over(Node below, Node above, Key key) {
    if (key.shape() instanceof Shape.TableOf keys
        && below instanceof Node.Table lower
        && above instanceof Node.Table upper) {
      return over(lower, upper, keys);
    }
    if (key.shape() instanceof Shape.MapOf
        && below instanceof Node.Table lower
        && above instanceof Node.Table upper) {
      Map<String, Node.Entry> entries = new LinkedHashMap<>(lower.entries());
      entries.putAll(upper.entries());
      return new Node.Table(entries, upper.origin());
    }
    if (key.adds() && below instanceof Node.Items lower && above instanceof Node.Items upper) {
      List<Node> items = new ArrayList<>(lower.items());
      items.addAll(upper.items());
      return new Node.Items(items, lower.items().isEmpty() ? upper.origin() : lower.origin());
    }
    return above;
  }
}
