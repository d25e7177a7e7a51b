package dev.copydesk.languagetool;

import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's beam search, with the same outcome to the last bit. Of the paths that it follows many
 * end alike, and neither the features nor what may follow depend on more than a path's last two
 * outcomes: what follows these is computed once for all of them. And where only the best path is
 * asked for, those are left that can no longer become it.
 *
 * @param <T> what is tagged
 */
final class TagSearch<T> implements SequenceClassificationModel<T> {
  /** OpenNLP's own: no path is worse. */
  private static final double LEAST_SCORE = -100_000;

  private final MaxentTable model;
  private final FeatureSource<T> source;
  private final String[] outcomes;
  private final int width;

  /**
   * @param width how many paths are followed at once
   */
  TagSearch(MaxentTable model, FeatureSource<T> source, int width) {
    this.model = model;
    this.source = source;
    this.width = width;
    outcomes = model.outcomes();
  }

  @Override
  public Sequence[] bestSequences(
      int count,
      T[] sequence,
      Object @Nullable [] additional,
      double leastScore,
      BeamSearchContextGenerator<T> generator,
      SequenceValidator<T> validator) {
    return search(sequence, additional, leastScore, generator, validator).best(count);
  }

  @Override
  public Sequence[] bestSequences(
      int count,
      T[] sequence,
      Object @Nullable [] additional,
      BeamSearchContextGenerator<T> generator,
      SequenceValidator<T> validator) {
    return bestSequences(count, sequence, additional, LEAST_SCORE, generator, validator);
  }

  @Override
  public @Nullable Sequence bestSequence(
      T[] sequence,
      Object @Nullable [] additional,
      BeamSearchContextGenerator<T> generator,
      SequenceValidator<T> validator) {
    return search(sequence, additional, LEAST_SCORE, generator, validator).best();
  }

  private PathSearch search(
      T[] sequence,
      Object @Nullable [] additional,
      double leastScore,
      BeamSearchContextGenerator<T> generator,
      SequenceValidator<T> validator) {
    Features features = source.features(sequence, generator, validator);
    if (features == null) {
      Object[] given = additional == null ? new Object[0] : additional;
      features = new GivenFeatures<>(model, sequence, given, generator, validator);
    }
    return new PathSearch(sequence.length, features, outcomes, width, leastScore);
  }

  @Override
  public String[] getOutcomes() {
    return outcomes.clone();
  }
}
