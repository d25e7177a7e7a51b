package dev.copydesk.languagetool;

import java.util.Arrays;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.BeamSearchContextGenerator;
import org.jspecify.annotations.Nullable;

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
  private String[] last = {};
  private @Nullable Context[] contexts = {};

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
  public @Nullable Context[] at(int place, String[] ending) {
    String[] features = generator.getContext(place, sequence, ending, additional);
    @Nullable Context[] found = Arrays.copyOf(contexts, features.length);
    for (int i = 0; i < features.length; i++) {
      if (i >= last.length || !features[i].equals(last[i])) {
        found[i] = model.get(features[i]);
      }
    }
    last = features;
    contexts = found;
    return found;
  }
}
