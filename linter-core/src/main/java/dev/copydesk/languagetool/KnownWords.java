package dev.copydesk.languagetool;

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

  private static final byte MAY = 1;
  private static final byte MAY_NOT = 2;
  private static final String[] NO_OUTCOMES = {};

  private final MaxentTable model;
  private final String[] outcomes;
  private final FirstWords<Word> words = new FirstWords<>(MOST_WORDS);

  /** The features of the two tags before, by the last times the count of all plus the other. */
  private final NumberMemory pairs;

  private final int[] tags;

  /** The features of a word. */
  static final class Word {
    private final double[] sums;
    private final int before;
    private final int secondBefore;
    private final int next;
    private final int secondNext;

    /** Whether the dictionary lets it have each outcome; 0 if that is not known. */
    private final byte[] may;

    private Word(double[] sums, int before, int secondBefore, int next, int secondNext) {
      this.sums = sums;
      this.before = before;
      this.secondBefore = secondBefore;
      this.next = next;
      this.secondNext = secondNext;
      may = new byte[sums.length];
    }

    /** What is said of each outcome where it stands itself; for the taker. */
    double[] sums() {
      return sums.clone();
    }

    /** The feature that it is if it is the word before. */
    int before() {
      return before;
    }

    /** If it is the one before that. */
    int secondBefore() {
      return secondBefore;
    }

    int next() {
      return next;
    }

    int secondNext() {
      return secondNext;
    }
  }

  KnownWords(MaxentTable model) {
    this.model = model;
    outcomes = model.outcomes();
    tags = new int[outcomes.length];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = model.find("t=", outcomes[i]);
    }
    pairs =
        new NumberMemory(
            Integer.SIZE - Integer.numberOfLeadingZeros(outcomes.length * outcomes.length), 28);
  }

  @Override
  public @Nullable Features features(
      String[] sequence,
      BeamSearchContextGenerator<String> generator,
      SequenceValidator<String> validator) {
    return generator.getClass() == DefaultPOSContextGenerator.class
            && validator.getClass() == DefaultPOSSequenceValidator.class
        ? new WordFeatures(this, sequence, validator)
        : null;
  }

  Word word(String text) {
    Word known = words.get(text);
    if (known == null) {
      known =
          new Word(
              sums(text),
              model.find("p=", text),
              model.find("pp=", text),
              model.find("n=", text),
              model.find("nn=", text));
      words.keep(text, known);
    }
    return known;
  }

  /**
   * Whether a word may have an outcome.
   *
   * @param validator which asks the dictionary, of which a model has one
   */
  boolean may(String text, Word word, int outcome, SequenceValidator<String> validator) {
    byte known = word.may[outcome];
    if (known == 0) {
      boolean may = validator.validSequence(0, new String[] {text}, NO_OUTCOMES, outcomes[outcome]);
      known = may ? MAY : MAY_NOT;
      word.may[outcome] = known;
    }
    return known == MAY;
  }

  /** The feature of the tag before. */
  int tag(int last) {
    return tags[last];
  }

  /** The feature of the two tags before. */
  int tags(int last, int before) {
    int pair = last * outcomes.length + before;
    int known = pairs.get(pair);
    if (known == NumberMemory.UNKNOWN) {
      known = model.find("t2=", outcomes[before], ",", outcomes[last]);
      pairs.put(pair, known);
    }
    return known;
  }

  void add(int feature, double[] sums) {
    model.add(feature, sums);
  }

  private double[] sums(String word) {
    double[] sums = model.prior();
    model.add(model.find("default"), sums);
    model.add(model.find("w=", word), sums);
    int length = word.length();
    for (int i = 1; i <= AFFIX; i++) {
      model.add(model.find("suf=", word.substring(Math.max(length - i, 0))), sums);
    }
    for (int i = 1; i <= AFFIX; i++) {
      model.add(model.find("pre=", word.substring(0, Math.min(i, length))), sums);
    }
    if (word.indexOf('-') >= 0) {
      model.add(model.find("h"), sums);
    }
    if (has('A', 'Z', word)) {
      model.add(model.find("c"), sums);
    }
    if (has('0', '9', word)) {
      model.add(model.find("d"), sums);
    }
    return sums;
  }

  private static boolean has(char first, char last, String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= first && c <= last) {
        return true;
      }
    }
    return false;
  }
}
