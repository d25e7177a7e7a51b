package dev.copydesk.languagetool;

/** What a model looks at when it tags the places of a sentence. */
interface Features {
  /**
   * For each outcome the sum of what the features of a place say of it, in OpenNLP's order, so that
   * it is the same to the last bit; for the taker.
   *
   * @param last the number of the outcome before; -1 if there is none
   * @param ending as many outcomes as there are places before, of which only the last two need be
   *     there
   */
  double[] sums(int place, int last, String[] ending);
}
