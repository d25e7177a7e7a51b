package dev.copydesk.rule;

/**
 * When a rule reads an article. What the safe fixes of one stage repair, the next stages read
 * repaired: a rule about sentences never sees a wrongly decoded quotation mark.
 */
public enum Stage {
  /** As the article came: undoes a decoding that went wrong. */
  DECODING,
  /** Character by character, rightly decoded. */
  CHARACTERS,
  /** Words and sentences. */
  PROSE
}
