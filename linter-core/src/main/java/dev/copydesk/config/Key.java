package dev.copydesk.config;

import java.util.Optional;

/**
 * A key of the configuration.
 *
 * @param summary what it is for, one sentence
 * @param fallback what holds if nobody says otherwise; empty if nothing does
 * @param required whether the mapping makes no sense without it
 * @param adds whether a list is added to what a weaker source says, instead of taking its place
 * @param example a value that says something, in YAML
 */
record Key(
    String name,
    Shape shape,
    String summary,
    Optional<Node> fallback,
    boolean required,
    boolean adds,
    String example) {
  static Key of(String name, Shape shape, String example, String summary) {
    return new Key(name, shape, summary, Optional.empty(), false, false, example);
  }

  Key or(Node newFallback) {
    return new Key(name, shape, summary, Optional.of(newFallback), required, adds, example);
  }

  Key needed() {
    return new Key(name, shape, summary, fallback, true, adds, example);
  }

  Key adding() {
    return new Key(name, shape, summary, fallback, required, true, example);
  }
}
