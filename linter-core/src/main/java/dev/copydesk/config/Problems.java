package dev.copydesk.config;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a configuration, so that all of it can be told at once. */
final class Problems {
  /** Who reads more lines than this reads none. */
  private static final int MOST = 50;

  private static final int LONGEST = 300;

  private final List<String> lines = new ArrayList<>();
  private int untold;

  void add(Origin at, String problem) {
    String whole = problem.replaceAll("\\R", " ");
    String said = whole.length() > LONGEST ? whole.substring(0, LONGEST) + "\u2026" : whole;
    // What stands in no file speaks for itself.
    String line = at.line() == 0 ? said : at + ": " + said;
    if (lines.contains(line)) {
      return;
    }
    if (lines.size() < MOST) {
      lines.add(line);
    } else {
      untold++;
    }
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /**
   * Goes on only if nothing is wrong.
   *
   * @throws ConfigurationException if something is
   */
  void refuse() {
    if (lines.isEmpty()) {
      return;
    }
    List<String> all = new ArrayList<>(lines);
    if (untold > 0) {
      all.add("and " + untold + " more of the kind");
    }
    throw new ConfigurationException(all);
  }
}
