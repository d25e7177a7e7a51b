package dev.copydesk.style;

/**
 * The file of one style rule.
 *
 * @param place what to call the file in messages, usually its path
 * @param name the package and the rule, parted by a point, such as {@code Google.We}
 * @param content YAML
 * @param assets the other files of the style
 */
record RuleText(String place, String name, String content, Assets assets) {
  /** Where a line and column of it are, both from 1. */
  String at(int line, int column) {
    return place + ":" + line + ":" + column;
  }
}
