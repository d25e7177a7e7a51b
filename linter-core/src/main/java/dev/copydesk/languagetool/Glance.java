package dev.copydesk.languagetool;

import org.languagetool.AnalyzedSentence;

/** A look at a sentence that costs less than to run a rule over it. For one thread at a time. */
interface Glance {
  /** False only if the rule cannot find anything in the sentence. */
  boolean mayMatch(AnalyzedSentence sentence);
}
