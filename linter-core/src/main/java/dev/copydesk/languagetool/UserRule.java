package dev.copydesk.languagetool;

/**
 * A rule of a user's file, as it is listed.
 *
 * @param id its whole id, such as {@code languagetool/HOUSE_STYLE_1}
 * @param name what its author calls it, in a few words
 * @param line the line of the file it begins in, from 1
 * @param suggests whether it says what to write instead
 */
public record UserRule(String id, String name, int line, boolean suggests) {}
