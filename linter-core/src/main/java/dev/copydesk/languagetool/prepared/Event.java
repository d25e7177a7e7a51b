package dev.copydesk.languagetool.prepared;

/** What a parser told of a file of rules, as numbers. */
final class Event {
  /** Text; its number among the strings follows. */
  static final int TEXT = 0;

  /** The element that was begun last ends. */
  static final int END = 1;

  /** The line of what follows. */
  static final int LINE = 2;

  /** An example, told elsewhere; its number among the examples follows. */
  static final int EXAMPLE = 3;

  /**
   * An element begins: this and the number of its name. How many attributes it has follows, and the
   * numbers of their names and values.
   */
  static final int ELEMENT = 4;

  private Event() {}
}
