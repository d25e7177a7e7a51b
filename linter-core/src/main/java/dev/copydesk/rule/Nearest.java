package dev.copydesk.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that was meant, for a name that is none. */
public final class Nearest {
  private static final int LONGEST = 100;

  private Nearest() {}

  /** The known name that a slip of the pen leads from, or that the wrong one begins. */
  public static Optional<String> of(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    return known.stream()
        .filter(
            each ->
                (name.length() > 3 && each.startsWith(name))
                    || distance(each, name) <= Math.max(2, name.length() / 3))
        .min(Comparator.comparingInt(each -> distance(each, name)));
  }

  /** Levenshtein's: how many letters to add, drop or change. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
