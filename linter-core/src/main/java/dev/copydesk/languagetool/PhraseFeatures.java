package dev.copydesk.languagetool;

import java.util.Arrays;
import opennlp.tools.util.TokenTag;
import org.jspecify.annotations.Nullable;

/**
 * The features that OpenNLP's {@code DefaultChunkerContextGenerator} makes, in its order: words and
 * their tags around a place; the outcomes before; and each of the former behind the last outcome.
 * They are looked up without being made.
 */
final class PhraseFeatures implements Features {
  /** What the features of words begin with, from the second place before. */
  static final String[] WORDS = {"w_2=", "w_1=", "w0=", "w1=", "w2="};

  private static final String[] TAGS = {"t_2=", "t_1=", "t0=", "t1=", "t2="};

  /** The places that a feature is about, from the second before. */
  static final int[][] SHAPES = {
    {0}, {1}, {2}, {3}, {4}, {0, 1}, {1, 2}, {2, 3}, {3, 4}, {0, 1, 2}, {1, 2, 3}, {2, 3, 4}
  };

  /** Those of words: of one each, and of two. */
  private static final int[] SHAPES_OF_WORDS = {0, 1, 2, 3, 4, 6, 7};

  private static final int OF_WORDS = SHAPES_OF_WORDS.length;

  /** How many features there are without outcomes. */
  private static final int FIXED = OF_WORDS + SHAPES.length;

  private final MaxentTable model;
  private final KnownPhrases known;

  /** With two more before the sentence and behind it, as are the tags. */
  private final String[] words;

  private final String[] tags;
  private final int[][] ofWords;
  private final int[] numbersOfTags;
  private final @Nullable Place[] places;

  /** Those of a place without outcomes, their numbers in the model, and what they amount to. */
  private static final class Place {
    final int[] features = new int[FIXED];
    final double[] sums;

    Place(double[] sums) {
      this.sums = sums;
    }
  }

  PhraseFeatures(MaxentTable model, KnownPhrases known, TokenTag[] tokens) {
    this.model = model;
    this.known = known;
    words = framed(TokenTag.extractTokens(tokens));
    tags = framed(TokenTag.extractTags(tokens));
    places = new Place[tokens.length];
    ofWords = new int[words.length][];
    numbersOfTags = new int[tags.length];
    for (int i = 0; i < words.length; i++) {
      ofWords[i] = known.ofWord(words[i]);
      numbersOfTags[i] = known.numberOfTag(tags[i]);
    }
  }

  private static String[] framed(String[] values) {
    String[] framed = new String[values.length + 4];
    framed[0] = "bos";
    framed[1] = "bos";
    System.arraycopy(values, 0, framed, 2, values.length);
    framed[values.length + 2] = "eos";
    framed[values.length + 3] = "eos";
    return framed;
  }

  @Override
  public double[] sums(int at, int last, int before) {
    Place place = places[at];
    if (place == null) {
      place = place(at);
      places[at] = place;
    }
    double[] sums = place.sums.clone();
    for (int each : known.ofOutcomes(last, before)) {
      model.add(each, sums);
    }
    for (int i = OF_WORDS; i < FIXED; i++) {
      model.add(behind(last, i, at, place.features[i]), sums);
    }
    for (int i = 0; i < OF_WORDS; i++) {
      model.add(behind(last, i, at, place.features[i]), sums);
    }
    return sums;
  }

  @Override
  public boolean mayFollow(int place, int last, int before, int outcome) {
    return known.mayFollow(last, outcome);
  }

  private Place place(int at) {
    Place place = new Place(model.prior());
    for (int i = 0; i < FIXED; i++) {
      int feature = feature(i, at);
      place.features[i] = feature;
      model.add(feature, place.sums);
    }
    return place;
  }

  private int feature(int kind, int at) {
    if (kind >= OF_WORDS) {
      return known.ofTags(kind - OF_WORDS, at, this);
    }
    int[] shape = SHAPES[SHAPES_OF_WORDS[kind]];
    return shape.length == 1 ? ofWords[at + shape[0]][shape[0]] : model.find(parts(kind, at));
  }

  /**
   * The feature behind an outcome; -1 if it is without that already. OpenNLP leaves features away
   * that are rare, and none is rarer without the outcome than with it.
   */
  private int behind(int last, int kind, int at, int feature) {
    if (feature < 0) {
      return -1;
    }
    int number = known.behind(last, feature);
    if (number == NumberMemory.UNKNOWN) {
      number = model.find(parts(kind, at, known.beginBehind(last)));
      known.keepBehind(last, feature, number);
    }
    return number;
  }

  /** The number of the tag of a place from the second before the sentence. */
  int numberOfTag(int place) {
    return numbersOfTags[place];
  }

  /** The parts of a feature of tags. */
  String[] tags(int shape, int at) {
    return parts(OF_WORDS + shape, at);
  }

  /** The parts of a feature, behind others that it begins with. */
  private String[] parts(int kind, int at, String... begin) {
    boolean ofTags = kind >= OF_WORDS;
    String[] begins = ofTags ? TAGS : WORDS;
    String[] values = ofTags ? tags : words;
    int[] shape = SHAPES[ofTags ? kind - OF_WORDS : SHAPES_OF_WORDS[kind]];
    String[] parts = Arrays.copyOf(begin, begin.length + 2 * shape.length);
    int next = begin.length;
    for (int place : shape) {
      parts[next++] = begins[place];
      parts[next++] = values[at + place];
    }
    return parts;
  }
}
