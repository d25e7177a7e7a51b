package dev.copydesk.languagetool;

/** What a model looks at when it tags the places of a sentence, and what it may tag them with. */
interface Features {
  /**
   * For each outcome the sum of what the features of a place say of it, in OpenNLP's order, so that
   * it is the same to the last bit; for the taker.
   *
   * @param last the number of the outcome before; -1 if there is none
   * @param before the number of the outcome before that; -1 if there is none
   */
  double[] sums(int place, int last, int before);

  /** Whether a place may have an outcome behind two others, of which either is -1 if missing. */
  boolean mayFollow(int place, int last, int before, int outcome);
}
