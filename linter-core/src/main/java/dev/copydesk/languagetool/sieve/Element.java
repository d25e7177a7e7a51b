package dev.copydesk.languagetool.sieve;

import java.util.List;

/**
 * What one of a pattern's tokens asks of a place at least.
 *
 * @param needed all of which have to be fulfilled
 * @param barred none of which may be
 * @param barredBefore none of which may be at the place before
 * @param repeats how many places before the same word has to stand; 0 if that does not matter
 * @param isOptional whether the token may be missing
 * @param isRepeated whether there may be several
 * @param skip how many places may lie between it and the next; -1 for any number
 */
public record Element(
    List<Question> needed,
    List<Question> barred,
    List<Question> barredBefore,
    int repeats,
    boolean isOptional,
    boolean isRepeated,
    int skip) {
  public Element {
    needed = List.copyOf(needed);
    barred = List.copyOf(barred);
    barredBefore = List.copyOf(barredBefore);
  }
}
