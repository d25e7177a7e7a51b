package dev.copydesk.languagetool.sieve;

import java.util.List;

/**
 * What one of a pattern's tokens asks of a place at least.
 *
 * @param needed all of which have to be fulfilled
 * @param barred none of which may be
 * @param barredBefore none of which may be at the place before
 * @param repeats how many places before the same word has to stand; 0 if that does not matter
 * @param optional whether the token may be missing
 * @param repeated whether there may be several
 * @param skip how many places may lie between it and the next; -1 for any number
 */
record Element(
    List<Condition> needed,
    List<Condition> barred,
    List<Condition> barredBefore,
    int repeats,
    boolean optional,
    boolean repeated,
    int skip) {}
