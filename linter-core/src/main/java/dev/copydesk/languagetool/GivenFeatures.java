package dev.copydesk.languagetool;

import java.util.Arrays;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.SequenceValidator;

/**
 * Features as OpenNLP makes them. Most of a place are the same whatever came before, and are looked
 * up once.
 *
 * @param <T> what is tagged
 */
final class GivenFeatures<T> implements Features {
  private final MaxentTable model;
  private final String[] outcomes;
  private final T[] sequence;
  private final Object[] additional;
  private final BeamSearchContextGenerator<T> generator;
  private final SequenceValidator<T> validator;

  /** For each place the features that it had last, and their numbers in the model. */
  private final String[][] known;

  private final int[][] numbers;

  GivenFeatures(
      MaxentTable model,
      T[] sequence,
      Object[] additional,
      BeamSearchContextGenerator<T> generator,
      SequenceValidator<T> validator) {
    this.model = model;
    this.sequence = sequence;
    this.additional = additional;
    this.generator = generator;
    this.validator = validator;
    outcomes = model.outcomes();
    known = new String[sequence.length][0];
    numbers = new int[sequence.length][0];
  }

  @Override
  public double[] sums(int place, int last, int before) {
    String[] features =
        generator.getContext(place, sequence, ending(place, last, before), additional);
    String[] knownBefore = known[place];
    int[] found = Arrays.copyOf(numbers[place], features.length);
    double[] sums = model.prior();
    for (int i = 0; i < features.length; i++) {
      if (i >= knownBefore.length || !features[i].equals(knownBefore[i])) {
        found[i] = model.find(features[i]);
      }
      model.add(found[i], sums);
    }
    known[place] = features;
    numbers[place] = found;
    return sums;
  }

  @Override
  public boolean mayFollow(int place, int last, int before, int outcome) {
    return validator.validSequence(place, sequence, ending(place, last, before), outcomes[outcome]);
  }

  /** As many outcomes as there are places before, of which only the last two are there. */
  private String[] ending(int place, int last, int before) {
    String[] ending = new String[place];
    if (place > 0) {
      ending[place - 1] = outcomes[last];
    }
    if (place > 1) {
      ending[place - 2] = outcomes[before];
    }
    return ending;
  }
}
