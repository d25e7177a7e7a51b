package dev.copydesk.rules.residue;

/** What may be done about a line that a page leaves behind. */
enum Tier {
  /** It is no part of any article. */
  SAFE,
  /** It is none between two paragraphs, but books have a heading of that name. */
  LABEL,
  /** It is none, unless a list or a heading follows that it introduces. */
  OPENER,
  /** It often is none. */
  SUGGESTED,
  /** It may be wanted. */
  REPORTED
}
