package dev.copydesk.rules.wording;

import java.util.List;

/**
 * A way to get a phrase wrong.
 *
 * @param kind why it is wrong
 * @param slots its words, with those around that show it is this phrase
 * @param first the first of the slots that is wrong
 * @param end one past the last
 * @param starts whether it must begin a sentence
 * @param anchor the slot by whose words it is found
 * @param meant what belongs in the place of what is wrong; empty if nothing does
 */
record Phrase(
    Kind kind,
    List<PhraseSlot> slots,
    int first,
    int end,
    boolean starts,
    int anchor,
    List<String> meant) {
  /** Why a phrase is wrong. */
  enum Kind {
    /** A set phrase with a word in it that sounds alike. */
    IDIOM,
    /** Another word came out, one that is spelt right. */
    SLIP,
    /** Verbs, adjectives and nouns go with words of their own. */
    USE,
    /** A name that is written in one way only. */
    NAME
  }
}
