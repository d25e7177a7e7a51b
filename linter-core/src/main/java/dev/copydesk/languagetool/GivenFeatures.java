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
  private String[] known = {};
  private Context[] contexts = {};

  GivenFeatures(
      MaxentTable model,
      T[] sequence,
      Object[] additional,
      BeamSearchContextGenerator<T> generator) {
    this.model = model;
    this.sequence = sequence;
    this.additional = additional;
    this.generator = generator;
  }

  @Override
  public double[] sums(int place, int last, String[] ending) {
    String[] features = generator.getContext(place, sequence, ending, additional);
    contexts = Arrays.copyOf(contexts, features.length);
    double[] sums = model.prior();
    for (int i = 0; i < features.length; i++) {
      if (i >= known.length || !features[i].equals(known[i])) {
        contexts[i] = model.context(model.find(features[i], ""));
      }
      MaxentTable.add(contexts[i], sums);
    }
    known = features;
    return sums;
  }
}
