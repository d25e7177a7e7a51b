package dev.copydesk.rules.encoding;

/** How sure it is, from the look of the characters alone, that they are none an author wrote. */
enum Grade {
  /** People write so. */
  NATURAL,
  /** Odd, but something beside it must prove it. */
  ODD,
  /** Nobody writes so. */
  ALIEN
}
