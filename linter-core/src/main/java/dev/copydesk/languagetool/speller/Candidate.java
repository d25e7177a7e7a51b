package dev.copydesk.languagetool.speller;

/**
 * A word that may have been meant.
 *
 * @param distance how many slips it is from what was written
 * @param weight the less, the likelier: by distance, and then by how common the word is
 */
record Candidate(String word, int distance, int weight) {
  private static final int FREQUENCIES = 26;

  static Candidate of(String word, int distance, int frequency) {
    return new Candidate(word, distance, distance * FREQUENCIES + FREQUENCIES - frequency - 1);
  }
}
