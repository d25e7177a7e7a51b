package dev.copydesk.languagetool;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import opennlp.tools.util.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * The search of {@link TagSearch} for one sentence. What follows a path is computed once for all
 * paths that end alike, however often the sentence is gone through.
 */
final class PathSearch {
  private final int length;
  private final Features features;
  private final String[] outcomes;
  private final int width;
  private final double leastScore;

  /** For each place the steps from there that are known. */
  private final List<List<Step>> steps = new ArrayList<>();

  /** Whether paths had to be told apart that have the same score. */
  private boolean tied;

  /**
   * @param length of the sentence, in places
   * @param width how many paths are followed at once
   * @param leastScore which every path has to be above
   */
  PathSearch(int length, Features features, String[] outcomes, int width, double leastScore) {
    this.length = length;
    this.features = features;
    this.outcomes = outcomes;
    this.width = width;
    this.leastScore = leastScore;
    for (int i = 0; i < length; i++) {
      steps.add(new ArrayList<>());
    }
  }

  /** The outcomes for the first places of a sentence. */
  private record Path(@Nullable Path before, int outcome, double probability, double score) {
    static final Path EMPTY = new Path(null, -1, 1, 0);

    int outcomeBefore() {
      return before == null ? -1 : before.outcome;
    }

    boolean endsLike(Path other) {
      return outcome == other.outcome && outcomeBefore() == other.outcomeBefore();
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

  /**
   * The best path.
   *
   * <p>The score of a path never goes up. So none is followed that is worse already than one that
   * is through: that whose next outcome is always the likeliest. All that are left, in all places,
   * are among those that would have been followed.
   */
  @Nullable Sequence best() {
    double reached = scoreOfLikeliest();
    if (reached > leastScore) {
      PriorityQueue<Path> paths = paths(reached);
      if (!tied && !paths.isEmpty()) {
        return sequence(paths.remove());
      }
    }
    Sequence[] best = best(1);
    return best.length == 0 ? null : best[0];
  }

  /** As many of the best paths as there are, the best first. */
  Sequence[] best(int count) {
    PriorityQueue<Path> paths = paths(Double.NEGATIVE_INFINITY);
    Sequence[] best = new Sequence[Math.min(count, paths.size())];
    for (int i = 0; i < best.length; i++) {
      best[i] = sequence(paths.remove());
    }
    return best;
  }

  /** Negative infinity if it does not get through. */
  private double scoreOfLikeliest() {
    Path path = Path.EMPTY;
    for (int place = 0; place < length; place++) {
      Choice likeliest = null;
      for (Choice each : step(path, place).likely) {
        if (likeliest == null || each.probability() > likeliest.probability()) {
          likeliest = each;
        }
      }
      if (likeliest == null) {
        return Double.NEGATIVE_INFINITY;
      }
      path = behind(path, likeliest);
    }
    return path.score();
  }

  private static Path behind(Path path, Choice choice) {
    return new Path(
        path, choice.outcome(), choice.probability(), path.score() + choice.logarithm());
  }

  /**
   * The paths to the end; none if some may be missing that it would take to go on.
   *
   * @param reached those with a lower score are not followed
   */
  private PriorityQueue<Path> paths(double reached) {
    PriorityQueue<Path> paths = new PriorityQueue<>(this::compare);
    PriorityQueue<Path> next = new PriorityQueue<>(this::compare);
    paths.add(Path.EMPTY);
    for (int place = 0; place < length; place++) {
      boolean goesOn = false;
      for (int left = Math.min(width, paths.size()); left > 0; left--) {
        Path path = paths.remove();
        Step step = step(path, place);
        for (Choice choice : step.likely) {
          double score = path.score() + choice.logarithm();
          if (score > leastScore) {
            goesOn = true;
            if (score >= reached) {
              next.add(behind(path, choice));
            }
          }
        }
        if (!goesOn) {
          if (reached > leastScore) {
            return next;
          }
          goesOn = addAnyValid(path, step, place, next);
        }
      }
      paths.clear();
      PriorityQueue<Path> empty = paths;
      paths = next;
      next = empty;
    }
    return paths;
  }

  /** As OpenNLP does, the best first. */
  private int compare(Path one, Path other) {
    int order = Double.compare(other.score(), one.score());
    tied |= order == 0;
    return order;
  }

  private Step step(Path path, int place) {
    List<Step> known = steps.get(place);
    for (Step each : known) {
      if (each.path.endsLike(path)) {
        return each;
      }
    }
    Step made = newStep(path, place);
    known.add(made);
    return made;
  }

  private Step newStep(Path path, int place) {
    double[] probabilities = features.sums(place, path.outcome(), path.outcomeBefore());
    MaxentTable.toProbabilities(probabilities);
    Step step = new Step(path, probabilities);
    double least = least(probabilities);
    for (int outcome = 0; outcome < probabilities.length; outcome++) {
      double probability = probabilities[outcome];
      if (probability >= least && mayFollow(path, place, outcome)) {
        step.likely.add(new Choice(outcome, probability, StrictMath.log(probability)));
      }
    }
    return step;
  }

  private boolean mayFollow(Path path, int place, int outcome) {
    return features.mayFollow(place, path.outcome(), path.outcomeBefore(), outcome);
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

  /** Whether there was one. */
  private boolean addAnyValid(Path path, Step step, int place, PriorityQueue<Path> next) {
    for (int outcome = 0; outcome < outcomes.length; outcome++) {
      double probability = step.probabilities[outcome];
      double score = path.score() + StrictMath.log(probability);
      if (mayFollow(path, place, outcome) && score > leastScore) {
        next.add(new Path(path, outcome, probability, score));
      }
    }
    return !next.isEmpty();
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
}
