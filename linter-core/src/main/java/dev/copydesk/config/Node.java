package dev.copydesk.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value as it is written. */
public sealed interface Node {
  Origin origin();

  /** What it is called in messages. */
  String inWords();

  /**
   * One word or number.
   *
   * @param text its characters, quotation marks and escapes resolved
   * @param kind what YAML takes it for
   */
  record Scalar(String text, Kind kind, Origin origin) implements Node {
    static Scalar text(String text, Origin origin) {
      return new Scalar(text, Kind.TEXT, origin);
    }

    boolean isNothing() {
      return kind == Kind.NOTHING;
    }

    @Override
    public String inWords() {
      return switch (kind) {
        case TEXT -> "text";
        case NOTHING -> "nothing";
        case OTHER -> text + " without quotation marks";
      };
    }
  }

  /** What YAML takes a scalar for. */
  enum Kind {
    TEXT,
    NOTHING,
    /** A number, or true or false. */
    OTHER
  }

  /** Values in order. */
  record Items(List<Node> items, Origin origin) implements Node {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String inWords() {
      return "a list";
    }
  }

  /** Values by name, in the order in which they are written. */
  record Table(Map<String, Entry> entries, Origin origin) implements Node {
    public Table {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    @Nullable Node get(String name) {
      Entry entry = entries.get(name);
      return entry == null ? null : entry.value();
    }

    static Table empty(Origin origin) {
      return new Table(Map.of(), origin);
    }

    @Override
    public String inWords() {
      return "a mapping";
    }
  }

  /**
   * A named value.
   *
   * @param at where the name stands
   */
  record Entry(Origin at, Node value) {}
}
