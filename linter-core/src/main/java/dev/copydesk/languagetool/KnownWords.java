package dev.copydesk.languagetool;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.DefaultPOSContextGenerator;
import opennlp.tools.postag.DefaultPOSSequenceValidator;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.SequenceValidator;
import org.jspecify.annotations.Nullable;

/**
 * What OpenNLP's tagger looks at, as its {@code DefaultPOSContextGenerator} without a dictionary
 * makes it, kept for the words and the tags that have come up.
 */
final class KnownWords implements FeatureSource<String> {
  private static final int MOST_WORDS = 1 << 13;

  /** Of how many letters the longest beginning and the longest ending are. */
  private static final int AFFIX = 4;

  private final MaxentTable model;
  private final String[] outcomes;
  private final Map<String, Word> words = new ConcurrentHashMap<>();

  /** What is said of a tag before, and of two of them, the last times their count and the other. */
  private final @Nullable Context[] tags;

  private final @Nullable Context[] pairs;

  /**
   * What is said of a word.
   *
   * @param sums of what is said of each outcome where it stands itself, not to be written to
   * @param before what is said of it if it is the word before
   * @param secondBefore if it is the one before that
   */
  record Word(
      double[] sums, Context before, Context secondBefore, Context next, Context secondNext) {}

  KnownWords(MaxentTable model) {
    this.model = model;
    outcomes = model.outcomes();
    tags = new Context[outcomes.length];
    pairs = new Context[outcomes.length * outcomes.length];
  }

  @Override
  public @Nullable Features features(
      String[] sequence,
      BeamSearchContextGenerator<String> generator,
      SequenceValidator<String> validator) {
    return generator.getClass() == DefaultPOSContextGenerator.class
            && validator.getClass() == DefaultPOSSequenceValidator.class
        ? new WordFeatures(this, sequence, outcomes, validator)
        : null;
  }

  Word word(String text) {
    Word known = words.get(text);
    if (known == null) {
      known =
          new Word(
              sums(text), said("p=", text), said("pp=", text), said("n=", text), said("nn=", text));
      if (words.size() < MOST_WORDS) {
        words.put(text, known);
      }
    }
    return known;
  }

  /** What is said of the tag before. */
  Context tag(int last) {
    Context known = tags[last];
    if (known == null) {
      known = said("t=", outcomes[last]);
      tags[last] = known;
    }
    return known;
  }

  /** What is said of the two tags before. */
  Context tags(int last, int before) {
    int pair = last * outcomes.length + before;
    Context known = pairs[pair];
    if (known == null) {
      known = said("t2=", outcomes[before], ",", outcomes[last]);
      pairs[pair] = known;
    }
    return known;
  }

  private Context said(String... parts) {
    return model.context(model.find(parts));
  }

  private double[] sums(String word) {
    double[] sums = model.prior();
    MaxentTable.add(said("default"), sums);
    MaxentTable.add(said("w=", word), sums);
    int length = word.length();
    for (int i = 1; i <= AFFIX; i++) {
      MaxentTable.add(said("suf=", word.substring(Math.max(length - i, 0))), sums);
    }
    for (int i = 1; i <= AFFIX; i++) {
      MaxentTable.add(said("pre=", word.substring(0, Math.min(i, length))), sums);
    }
    if (word.indexOf('-') >= 0) {
      MaxentTable.add(said("h"), sums);
    }
    if (word.chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
      MaxentTable.add(said("c"), sums);
    }
    if (word.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      MaxentTable.add(said("d"), sums);
    }
    return sums;
  }
}
