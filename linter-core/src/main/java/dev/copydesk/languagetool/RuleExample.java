package dev.copydesk.languagetool;

import java.util.List;

/**
 * A sentence that shows what a rule finds or leaves alone.
 *
 * @param line the line of the file it begins in, from 1
 * @param rule the id of the rule and which of its group, such as {@code MY_RULE[2]}; the mere id
 *     for all rules of a group
 * @param kind what the rule is to do with it
 * @param text the sentence, with {@code <marker>} around what is to be found
 * @param corrections what is to be suggested, best first; empty if that is left open
 */
record RuleExample(int line, String rule, Kind kind, String text, List<String> corrections) {
  static final String MARKER = "<marker>";
  static final String END_OF_MARKER = "</marker>";

  RuleExample {
    corrections = List.copyOf(corrections);
  }

  /** What a rule is to do with a sentence. */
  enum Kind {
    INCORRECT,
    CORRECT,
    /** The rule finds something, and should not; it is known not to do better. */
    TRIGGERS_ERROR
  }

  /** The sentence without marks. */
  String plain() {
    return text.replace(MARKER, "").replace(END_OF_MARKER, "");
  }

  boolean isMarked() {
    return text.contains(MARKER) && text.contains(END_OF_MARKER);
  }

  /** The first code unit to be found, in the sentence without marks. */
  int start() {
    return text.indexOf(MARKER);
  }

  /** One past the last. */
  int end() {
    return text.indexOf(END_OF_MARKER) - MARKER.length();
  }
}
