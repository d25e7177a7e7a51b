package dev.copydesk.languagetool;

import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.SequenceValidator;
import org.jspecify.annotations.Nullable;

/**
 * Where features come from more quickly than from OpenNLP, since what was looked up for one
 * sentence is kept for others. Safe for use by many threads.
 *
 * @param <T> what is tagged
 */
interface FeatureSource<T> {
  /** Null if OpenNLP's own are not of the kind that is known here. */
  @Nullable Features features(
      T[] sequence, BeamSearchContextGenerator<T> generator, SequenceValidator<T> validator);
}
