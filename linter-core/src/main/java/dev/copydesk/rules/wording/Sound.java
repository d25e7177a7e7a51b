package dev.copydesk.rules.wording;

/** With which kind of sound a word begins when it is spoken. */
enum Sound {
  VOWEL,
  CONSONANT,
  UNSURE;

  /** The article before such a sound. */
  String article() {
    return this == VOWEL ? "an" : "a";
  }
}
