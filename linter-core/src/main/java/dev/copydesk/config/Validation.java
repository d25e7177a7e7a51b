package dev.copydesk.config;

import dev.copydesk.rule.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares what is written with what may be. A key without a value is as if it were not there, so
 * that its lines may be commented out one by one.
 */
final class Validation {
  /** So many words can be told in a message. */
  private static final int FEW = 8;

  private final Problems problems;

  Validation(Problems problems) {
    this.problems = problems;
  }

  /** The values that keys of a table have; those that are wrong are left out. */
  Node.Table table(Node.Table written, Shape.TableOf shape) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    written
        .entries()
        .forEach(
            (name, entry) -> {
              Optional<Key> key = shape.key(name);
              if (key.isEmpty()) {
                List<String> known = shape.keys().stream().map(Key::name).toList();
                problems.add(entry.at(), unknown("key", name, known));
              } else if (key.get().required() || !isNothing(entry.value())) {
                value(name, entry.value(), key.get().shape())
                    .ifPresent(value -> entries.put(name, new Node.Entry(entry.at(), value)));
              }
            });
    for (Key key : shape.keys()) {
      if (key.required() && !written.entries().containsKey(key.name())) {
        problems.add(written.origin(), "key \"" + key.name() + "\" is missing");
      }
    }
    return new Node.Table(entries, written.origin());
  }

  private static boolean isNothing(Node node) {
    return node instanceof Node.Scalar scalar && scalar.isNothing();
  }

  private Optional<Node> value(String name, Node node, Shape shape) {
    if (shape instanceof Shape.OrNothing either && !isNothing(node)) {
      return value(name, node, either.shape());
    }
    if (shape instanceof Shape.OrNothing) {
      return Optional.of(node);
    }
    if (shape instanceof Shape.Text text && node instanceof Node.Scalar scalar) {
      return text(name, scalar, text);
    }
    if (shape instanceof Shape.ListOf list && node instanceof Node.Items items) {
      return Optional.of(items(name, items, list));
    }
    if (shape instanceof Shape.MapOf map && node instanceof Node.Table table) {
      return Optional.of(map(table, map));
    }
    if (shape instanceof Shape.TableOf keys && node instanceof Node.Table table) {
      return Optional.of(table(table, keys));
    }
    problems.add(node.origin(), name + " takes " + shape.inWords() + ", not " + node.inWords());
    return Optional.empty();
  }

  private Optional<Node> text(String name, Node.Scalar scalar, Shape.Text shape) {
    if (scalar.kind() != Node.Kind.TEXT) {
      String advice =
          scalar.isNothing() ? "" : "; put it in quotation marks: \"" + scalar.text() + "\"";
      problems.add(scalar.origin(), name + " takes text, not " + scalar.inWords() + advice);
      return Optional.empty();
    }
    if (!shape.allows(scalar.text())) {
      problems.add(scalar.origin(), wrong(scalar.text(), shape));
      return Optional.empty();
    }
    return Optional.of(scalar);
  }

  private Node items(String name, Node.Items written, Shape.ListOf shape) {
    if (written.items().size() < shape.least()) {
      problems.add(written.origin(), name + " must not be empty");
    }
    List<Node> items = new ArrayList<>();
    written.items().forEach(item -> value(name, item, shape.element()).ifPresent(items::add));
    return new Node.Items(items, written.origin());
  }

  private Node map(Node.Table written, Shape.MapOf shape) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    written
        .entries()
        .forEach(
            (name, entry) -> {
              if (!shape.name().allows(name)) {
                problems.add(entry.at(), wrong(name, shape.name()));
                return;
              }
              value(name, entry.value(), shape.value())
                  .ifPresent(value -> entries.put(name, new Node.Entry(entry.at(), value)));
            });
    return new Node.Table(entries, written.origin());
  }

  private static String wrong(String text, Shape.Text shape) {
    Optional<String> said = shape.hint().apply(text);
    if (said.isPresent()) {
      return said.get();
    }
    return shape.known().isEmpty()
        ? "\"" + shortened(text) + "\" is no " + shape.what()
        : unknown(shape.what(), text, shape.known());
  }

  private static String unknown(String what, String name, List<String> known) {
    String hint =
        Nearest.of(name, known)
            .map(near -> "; did you mean \"" + near + "\"?")
            .orElse(known.size() <= FEW ? "; known are " + String.join(", ", known) : "");
    return "unknown " + what + " \"" + shortened(name) + "\"" + hint;
  }

  private static String shortened(String name) {
    return name.length() <= 60 ? name : name.substring(0, 60) + "…";
  }
}
