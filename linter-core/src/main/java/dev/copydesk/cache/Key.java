package dev.copydesk.cache;

/**
 * What an entry is found by: the fingerprint of everything that decides what it holds.
 *
 * @param hex {@value #DIGITS} small hexadecimal digits
 */
public record Key(String hex) {
  /** How many digits there are. */
  static final int DIGITS = 64;
}
