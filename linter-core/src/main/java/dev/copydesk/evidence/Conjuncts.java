package dev.copydesk.evidence;

import java.util.Set;

/** The names that stand in one row with a name, parted by commas, {@code and}, {@code or}. */
final class Conjuncts {
  private static final Set<String> FORMAL =
      Set.of("republic", "kingdom", "democratic", "federation", "viet", "plurinational");

  private static final int ENOUGH = 8;
  private static final int LONGEST = 12;

  private final Walk walk;
  private int count = 1;
  private boolean formal;

  private Conjuncts(Walk walk) {
    this.walk = walk;
  }

  static Conjuncts around(Walk walk, int first, int last) {
    Conjuncts conjuncts = new Conjuncts(walk);
    conjuncts.countLeft(first);
    conjuncts.countRight(last);
    return conjuncts;
  }

  /** How many there are, the name itself among them. */
  int count() {
    return count;
  }

  /** Whether another of them is an official name, too. */
  boolean isFormal() {
    return formal;
  }

  private void countLeft(int first) {
    int connector = walk.before(first);
    while (count < ENOUGH && isConnector(connector)) {
      int end = walk.before(connector);
      if (walk.isMark(end, ",")) {
        end = walk.before(end);
      }
      int start = runStart(end);
      if (start == Walk.NONE) {
        return;
      }
      note(start, end);
      connector = walk.before(start);
      if (WordClass.DETERMINER.has(walk.lower(connector))) {
        connector = walk.before(connector);
      }
    }
  }

  private void countRight(int last) {
    int connector = walk.after(last);
    while (count < ENOUGH && isConnector(connector)) {
      boolean comma = walk.isMark(connector, ",");
      int start = walk.after(connector);
      if (comma && isAnd(start)) {
        comma = false;
        start = walk.after(start);
      }
      if (WordClass.DETERMINER.has(walk.lower(start))) {
        start = walk.after(start);
      }
      int end = runEnd(start);
      if (end == Walk.NONE) {
        return;
      }
      connector = walk.after(end);
      boolean goesOn =
          connector == Walk.NONE || isConnector(connector) || walk.isMark(connector, ".;)");
      if (comma && !goesOn) {
        return;
      }
      note(start, end);
    }
  }

  private void note(int start, int end) {
    count++;
    String first = walk.lower(start);
    boolean ordinary =
        first.equals("czech")
            || first.equals("dominican")
            || first.equals("central")
            || first.equals("united");
    for (int i = start; i <= end && !ordinary; i++) {
      formal |= FORMAL.contains(walk.lower(i));
    }
  }

  private boolean isConnector(int index) {
    return walk.isMark(index, ",&") || isAnd(index);
  }

  private boolean isAnd(int index) {
    String word = walk.lower(index);
    return word.equals("and") || word.equals("or") || word.equals("nor");
  }

  /** The first token of the capitalised words that end at a token, {@code of} among them. */
  private int runStart(int end) {
    if (!walk.isCapitalised(end)) {
      return Walk.NONE;
    }
    int start = end;
    int previous = walk.before(start);
    while (continues(previous) && end - start < LONGEST) {
      start = previous;
      previous = walk.before(start);
    }
    return start;
  }

  private int runEnd(int start) {
    if (!walk.isCapitalised(start)) {
      return Walk.NONE;
    }
    int end = start;
    int next = walk.after(end);
    while (end - start < LONGEST
        && (walk.isCapitalised(next)
            || (walk.lower(next).equals("of") && walk.isCapitalised(walk.after(next))))) {
      end = next;
      next = walk.after(end);
    }
    return end;
  }

  private boolean continues(int index) {
    return walk.isCapitalised(index)
        || (walk.lower(index).equals("of") && walk.isCapitalised(walk.before(index)));
  }
}
