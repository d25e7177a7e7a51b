package dev.copydesk.config;

import java.nio.file.Path;

/**
 * Where a value came from.
 *
 * @param name the file, the option, or {@code default}
 * @param line in the file, from 1; 0 if it came from no file
 * @param column in the line, from 1, in code points; 0 if it came from no file
 * @param folder what its relative paths are relative to
 */
public record Origin(String name, int line, int column, Path folder) {
  /** Of what nobody has said. */
  static final Origin DEFAULT = new Origin("default", 0, 0, Path.of(""));

  /** A value that was given elsewhere than in a file, such as by {@code --language}. */
  public static Origin option(String name, Path folder) {
    return new Origin(name, 0, 0, folder);
  }

  /** For people who look a value up: the file and its line. */
  String inShort() {
    return line == 0 ? name : name + ":" + line;
  }

  @Override
  public String toString() {
    return line == 0 ? name : name + ":" + line + ":" + column;
  }

  /** Whether nobody has said it. */
  boolean isDefault() {
    return line == 0 && name.equals(DEFAULT.name);
  }
}
