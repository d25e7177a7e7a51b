package dev.copydesk.languagetool;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import opennlp.tools.chunker.DefaultChunkerContextGenerator;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.TokenTag;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's beam search, with the same outcome to the last bit. Of the paths that it follows many
 * end alike, and neither the features nor what may follow depend on more than a path's last two
 * outcomes: what follows these is computed once for all of them.
 *
 * @param <T> what is tagged
 */
final class TagSearch<T> implements SequenceClassificationModel<T> {
  /** OpenNLP's own: no path is worse. */
  private static final double LEAST_SCORE = -100_000;

  private final MaxentTable model;
  private final String[] outcomes;
  private final int width;

  /**
   * @param width how many paths are followed at once
   */
  TagSearch(MaxentTable model, int width) {
    this.model = model;
    this.width = width;
    outcomes = model.outcomes();
  }

  /** The outcomes for the first places of a sentence; compared as OpenNLP does, the best first. */
  private record Path(@Nullable Path before, int outcome, double probability, double score)
      implements Comparable<Path> {
    static final Path EMPTY = new Path(null, -1, 1, 0);

    int outcomeBefore() {
      return before == null ? -1 : before.outcome;
    }

    boolean endsLike(Path other) {
      return outcome == other.outcome && outcomeBefore() == other.outcomeBefore();
    }

    @Override
    public int compareTo(Path other) {
      return Double.compare(other.score, score);
    }
  }

  /** What follows paths that end alike. */
  private static final class Step {
    final Path path;
    final double[] probabilities;

    /** The outcomes that are followed, and by how much they change the score. */
    final List<Choice> likely = new ArrayList<>();

    Step(Path path, double[] probabilities) {
      this.path = path;
      this.probabilities = probabilities;
    }
  }

  private record Choice(int outcome, double probability, double logarithm) {}

  @Override
  public Sequence[] bestSequences(
      int count,
      T[] sequence,
      Object @Nullable [] additional,
      double leastScore,
      BeamSearchContextGenerator<T> generator,
      SequenceValidator<T> validator) {
    Features features = features(sequence, additional, generator);
    PriorityQueue<Path> paths = new PriorityQueue<>();
    PriorityQueue<Path> next = new PriorityQueue<>();
    paths.add(Path.EMPTY);
    for (int place = 0; place < sequence.length; place++) {
      List<Step> steps = new ArrayList<>(width);
      for (int left = Math.min(width, paths.size()); left > 0; left--) {
        Path path = paths.remove();
        Step step = known(path, steps);
        if (step == null) {
          String[] ending = ending(path, place);
          double[] probabilities = features.sums(place, path.outcome(), ending);
          MaxentTable.toProbabilities(probabilities);
          step = likely(path, probabilities, place, sequence, ending, validator);
          steps.add(step);
        }
        for (Choice choice : step.likely) {
          double score = path.score() + choice.logarithm();
          if (score > leastScore) {
            next.add(new Path(path, choice.outcome(), choice.probability(), score));
          }
        }
        if (next.isEmpty()) {
          addAnyValid(path, step, place, sequence, leastScore, validator, next);
        }
      }
      paths.clear();
      PriorityQueue<Path> empty = paths;
      paths = next;
      next = empty;
    }
    Sequence[] best = new Sequence[Math.min(count, paths.size())];
    for (int i = 0; i < best.length; i++) {
      best[i] = sequence(paths.remove());
    }
    return best;
  }

  private Features features(
      T[] sequence, Object @Nullable [] additional, BeamSearchContextGenerator<T> generator) {
    return sequence instanceof TokenTag[] tokens
            && generator.getClass() == DefaultChunkerContextGenerator.class
        ? new PhraseFeatures(model, tokens)
        : new GivenFeatures<>(
            model, sequence, additional == null ? new Object[0] : additional, generator);
  }

  private static @Nullable Step known(Path path, List<Step> steps) {
    for (Step step : steps) {
      if (step.path.endsLike(path)) {
        return step;
      }
    }
    return null;
  }

  /** As many outcomes as there are places before, of which only the last two are there. */
  private String[] ending(Path path, int place) {
    String[] ending = new String[place];
    if (place > 0) {
      ending[place - 1] = outcomes[path.outcome()];
    }
    if (place > 1) {
      ending[place - 2] = outcomes[path.outcomeBefore()];
    }
    return ending;
  }

  private Step likely(
      Path path,
      double[] probabilities,
      int place,
      T[] sequence,
      String[] ending,
      SequenceValidator<T> validator) {
    Step step = new Step(path, probabilities);
    double least = least(probabilities);
    for (int outcome = 0; outcome < probabilities.length; outcome++) {
      double probability = probabilities[outcome];
      if (probability >= least
          && validator.validSequence(place, sequence, ending, outcomes[outcome])) {
        step.likely.add(new Choice(outcome, probability, StrictMath.log(probability)));
      }
    }
    return step;
  }

  /** Of as many as there may be paths, the greatest, the least. */
  private double least(double[] probabilities) {
    double[] greatest = new double[width];
    Arrays.fill(greatest, -1);
    for (double probability : probabilities) {
      if (probability > greatest[0]) {
        int place = 1;
        while (place < width && greatest[place] < probability) {
          greatest[place - 1] = greatest[place];
          place++;
        }
        greatest[place - 1] = probability;
      }
    }
    return greatest[0];
  }

  private void addAnyValid(
      Path path,
      Step step,
      int place,
      T[] sequence,
      double leastScore,
      SequenceValidator<T> validator,
      PriorityQueue<Path> next) {
    String[] ending = ending(path, place);
    for (int outcome = 0; outcome < outcomes.length; outcome++) {
      double probability = step.probabilities[outcome];
      double score = path.score() + StrictMath.log(probability);
      if (validator.validSequence(place, sequence, ending, outcomes[outcome])
          && score > leastScore) {
        next.add(new Path(path, outcome, probability, score));
      }
    }
  }

  private Sequence sequence(Path last) {
    Deque<Path> inOrder = new ArrayDeque<>();
    for (Path path = last; path != null && path.before() != null; path = path.before()) {
      inOrder.push(path);
    }
    Sequence sequence = new Sequence();
    for (Path path : inOrder) {
      sequence.add(outcomes[path.outcome()], path.probability());
    }
    return sequence;
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
    Sequence[] best = bestSequences(1, sequence, additional, generator, validator);
    return best.length == 0 ? null : best[0];
  }

  @Override
  public String[] getOutcomes() {
    return outcomes.clone();
  }
}
