package dev.copydesk.languagetool;

import java.util.Arrays;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.BeamSearchContextGenerator;

/**
 * Features as OpenNLP makes them. Most of a place are the same whatever came before, and are looked
 * up once.
 *
 * @param <T> what is tagged
 */
final class GivenFeatures<T> implements Features {
  private final MaxentTable model;
  private final T[] sequence;
  private final Object[] additional;
  private final BeamSearchContextGenerator<T> generator;

  /** For each place the features that it had last, and what is said of them. */
  private final String[][] known;

  private final Context[][] contexts;

  GivenFeatures(
      MaxentTable model,
      T[] sequence,
      Object[] additional,
      BeamSearchContextGenerator<T> generator) {
    this.model = model;
    this.sequence = sequence;
    this.additional = additional;
    this.generator = generator;
    known = new String[sequence.length][0];
    contexts = new Context[sequence.length][0];
  }

  @Override
  public double[] sums(int place, int last, String[] ending) {
    String[] features = generator.getContext(place, sequence, ending, additional);
    String[] before = known[place];
    Context[] said = Arrays.copyOf(contexts[place], features.length);
    double[] sums = model.prior();
    for (int i = 0; i < features.length; i++) {
      if (i >= before.length || !features[i].equals(before[i])) {
        said[i] = model.context(model.find(features[i], ""));
      }
      MaxentTable.add(said[i], sums);
    }
    known[place] = features;
    contexts[place] = said;
    return sums;
  }
}
