package dev.copydesk.languagetool;

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

  /** What those of tags begin with. */
  static final String[] TAGS = {"t_2=", "t_1=", "t0=", "t1=", "t2="};

  /** The places that a feature is about, from the second before. */
  private static final int[][] SHAPES = {
    {0}, {1}, {2}, {3}, {4}, {0, 1}, {1, 2}, {2, 3}, {3, 4}, {0, 1, 2}, {1, 2, 3}, {2, 3, 4}
  };

  /** Those of words: of one each, and of two. */
  private static final int[] SHAPES_OF_WORDS = {0, 1, 2, 3, 4, 6, 7};

  private static final int OF_WORDS = SHAPES_OF_WORDS.length;

  /** How many places there are around one. */
  private static final int AROUND = WORDS.length;

  /** How many features there are without outcomes. */
  private static final int FIXED = OF_WORDS + SHAPES.length;

  private final MaxentTable model;
  private final KnownPhrases known;

  /** With two more before the sentence and behind it, as are the tags. */
  private final String[] words;

  private final KnownPhrases.Tag[] tags;
  private final int[][] ofWords;

  /** The features of the tags that begin at each place: of two, and of three. */
  private final int[][] ofPairs;

  private final int[][] ofTriples;
  private final @Nullable Place[] places;

  /** Those of a place without outcomes, their numbers in the model, and what they amount to. */
  private static final class Place {
    final int[] features = new int[FIXED];
    final double[] sums;

    /** Which of them the model has, those of tags first. */
    final byte[] there = new byte[FIXED];

    int count;

    Place(double[] sums) {
      this.sums = sums;
    }
  }

  PhraseFeatures(MaxentTable model, KnownPhrases known, TokenTag[] tokens) {
    this.model = model;
    this.known = known;
    words = framed(TokenTag.extractTokens(tokens));
    String[] names = framed(TokenTag.extractTags(tokens));
    int length = words.length;
    places = new Place[tokens.length];
    tags = new KnownPhrases.Tag[length];
    ofWords = new int[length][];
    for (int i = 0; i < length; i++) {
      ofWords[i] = known.ofWord(words[i]);
      tags[i] = known.tag(names[i]);
    }
    ofPairs = new int[length][];
    for (int i = 0; i + 1 < length; i++) {
      ofPairs[i] = known.ofTags(tags[i], tags[i + 1]);
    }
    ofTriples = new int[length][];
    for (int i = 0; i + 2 < length; i++) {
      ofTriples[i] = known.ofTags(tags[i], tags[i + 1], tags[i + 2]);
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
    for (int i = 0; i < place.count; i++) {
      int kind = place.there[i];
      model.add(behind(last, kind, at, place.features[kind]), sums);
    }
    return sums;
  }

  @Override
  public boolean mayFollow(int place, int last, int before, int outcome) {
    return known.mayFollow(last, outcome);
  }

  private Place place(int at) {
    Place place = new Place(model.prior());
    int[] features = place.features;
    for (int i = 0; i < AROUND; i++) {
      features[i] = ofWords[at + i][i];
    }
    features[AROUND] = ofWords(1, at);
    features[AROUND + 1] = ofWords(2, at);
    int next = OF_WORDS;
    for (int i = 0; i < AROUND; i++) {
      features[next++] = tags[at + i].feature(i);
    }
    for (int i = 0; i < AROUND - 1; i++) {
      features[next++] = ofPairs[at + i][i];
    }
    for (int i = 0; i < AROUND - 2; i++) {
      features[next++] = ofTriples[at + i][i];
    }
    for (int feature : features) {
      model.add(feature, place.sums);
    }
    keepThere(OF_WORDS, FIXED, place);
    keepThere(0, OF_WORDS, place);
    return place;
  }

  private static void keepThere(int begin, int end, Place place) {
    for (int i = begin; i < end; i++) {
      if (place.features[i] >= 0) {
        place.there[place.count++] = (byte) i;
      }
    }
  }

  /**
   * The feature of two words in a row; -1 if either is without the other already. OpenNLP leaves
   * features away that are rare, and no two words are rarer alone than together.
   *
   * @param first the first of the places around this one
   */
  private int ofWords(int first, int at) {
    int second = first + 1;
    if (ofWords[at + first][first] < 0 || ofWords[at + second][second] < 0) {
      return -1;
    }
    return model.find(WORDS[first], words[at + first], WORDS[second], words[at + second]);
  }

  /**
   * The feature behind an outcome. OpenNLP leaves features away that are rare, and none is rarer
   * without the outcome than with it: only those are asked for that are there without.
   */
  private int behind(int last, int kind, int at, int feature) {
    int number = known.behind(last, feature);
    if (number == NumberMemory.UNKNOWN) {
      number = model.find(parts(kind, at, known.beginBehind(last)));
      known.keepBehind(last, feature, number);
    }
    return number;
  }

  /** The parts of a feature behind one that it begins with. */
  private String[] parts(int kind, int at, String begin) {
    boolean ofTags = kind >= OF_WORDS;
    int[] shape = SHAPES[ofTags ? kind - OF_WORDS : SHAPES_OF_WORDS[kind]];
    String[] parts = new String[1 + 2 * shape.length];
    parts[0] = begin;
    int next = 1;
    for (int place : shape) {
      parts[next++] = (ofTags ? TAGS : WORDS)[place];
      parts[next++] = ofTags ? tags[at + place].name() : words[at + place];
    }
    return parts;
  }
}
