package dev.copydesk.config;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a value may be. Whoever checks values, documents keys or writes a schema goes by this. */
sealed interface Shape {
  /** What to call it in messages, with its article. */
  String inWords();

  /**
   * Text that is one of some words, or matches one of some patterns.
   *
   * @param what it is, such as {@code language}
   * @param known the words
   * @param patterns anchored, and of the common ground of Java's and JavaScript's expressions
   * @param hint what to say of text that is none; empty to name the nearest known word
   */
  record Text(
      String what,
      List<String> known,
      List<Pattern> patterns,
      Function<String, Optional<String>> hint)
      implements Shape {
    public Text {
      known = List.copyOf(known);
      patterns = List.copyOf(patterns);
    }

    static Text oneOf(String what, List<String> known) {
      return new Text(what, known, List.of(), word -> Optional.empty());
    }

    static Text matching(String what, String pattern) {
      return new Text(what, List.of(), List.of(Pattern.compile(pattern)), word -> Optional.empty());
    }

    boolean allows(String text) {
      return known.contains(text)
          || patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches());
    }

    @Override
    public String inWords() {
      return "text";
    }
  }

  /** Another shape, or {@code null} as a value of its own. */
  record OrNothing(Text shape) implements Shape {
    @Override
    public String inWords() {
      return shape.inWords() + " or null";
    }
  }

  /**
   * A list.
   *
   * @param least how many it has at least
   */
  record ListOf(Shape element, int least) implements Shape {
    @Override
    public String inWords() {
      return "a list";
    }
  }

  /** A mapping whose names are the user's. */
  record MapOf(Text name, Shape value) implements Shape {
    @Override
    public String inWords() {
      return "a mapping of " + name.what() + " to value";
    }
  }

  /** A mapping whose keys are known. */
  record TableOf(List<Key> keys) implements Shape {
    public TableOf {
      keys = List.copyOf(keys);
    }

    Optional<Key> key(String name) {
      return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    @Override
    public String inWords() {
      return "a mapping of keys to values";
    }
  }
}
