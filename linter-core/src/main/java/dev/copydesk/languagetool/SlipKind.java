package dev.copydesk.languagetool;

import java.util.Locale;

/**
 * What a hand or an ear does to a word, finer than {@link dev.copydesk.lexicon.Slip}; each has a
 * cost in the table {@code ranking.tsv}.
 */
enum SlipKind {
  /** Two letters exchanged. */
  SWAPPED,
  /** A doubled letter written once. */
  SINGLED,
  /** A single letter written twice. */
  DOUBLED,
  /** A vowel left out. */
  DROPPED_VOWEL,
  /** A consonant left out. */
  DROPPED_CONSONANT,
  /** A letter too many that lies on the keyboard beside one next to it. */
  ADDED_BY_NEIGHBOUR,
  /** A vowel too many. */
  ADDED_VOWEL,
  /** A consonant too many. */
  ADDED_CONSONANT,
  /** A vowel for another. */
  VOWEL,
  /** A consonant for another that may sound like it. */
  SOUND,
  /** A letter for one beside it on the keyboard. */
  NEIGHBOUR,
  /** A letter for any other. */
  OTHER,
  /** A blank left out. */
  GLUED,
  /** A hyphen left out. */
  HYPHEN,
  /** An apostrophe left out. */
  APOSTROPHE,
  /** A mark or a blank too many. */
  MARK,
  /** Only the case of a letter. */
  CASE,
  /** Only the accent of a letter. */
  ACCENT,
  /** The first letter is wrong; on top of what is wrong with it. */
  FIRST,
  /** The first letter is missing; on top of what it is. */
  FIRST_DROPPED,
  /** The last letter is wrong; on top of what is wrong with it. */
  LAST,
  /** A second slip, and each one after; on top of what it is. */
  FURTHER;

  /** Whether it is a slip itself, and no form or place of one. */
  boolean isSlip() {
    return switch (this) {
      case CASE, ACCENT, FIRST, FIRST_DROPPED, LAST, FURTHER -> false;
      default -> true;
    };
  }

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
