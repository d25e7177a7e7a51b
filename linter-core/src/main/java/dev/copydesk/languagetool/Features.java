package dev.copydesk.languagetool;

import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/** What a model looks at when it tags the places of a sentence one after the other. */
interface Features {
  /**
   * What the model says of the features at a place, in their order; null for those unknown to it.
   *
   * @param place the same as with the last call, or a later one
   * @param ending as many outcomes as there are places before, of which only the last two need be
   *     there
   */
  @Nullable Context[] at(int place, String[] ending);
}
