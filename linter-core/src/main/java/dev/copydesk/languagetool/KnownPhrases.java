package dev.copydesk.languagetool;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.chunker.DefaultChunkerContextGenerator;
import opennlp.tools.chunker.DefaultChunkerSequenceValidator;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.TokenTag;
import org.jspecify.annotations.Nullable;

/** The numbers of the features of phrases that have come up: of single words, and of tags. */
final class KnownPhrases implements FeatureSource<TokenTag> {
  private static final int MOST_WORDS = 1 << 14;

  /** Of the number of a tag. More tags get none. */
  private static final int BITS_OF_TAG = 6;

  /** Of how many features behind outcomes are kept. */
  private static final int BITS_OF_KEPT = 17;

  private static final byte MAY = 1;
  private static final byte MAY_NOT = 2;

  private final MaxentTable model;
  private final String[] outcomes;
  private final SequenceValidator<TokenTag> validator = new DefaultChunkerSequenceValidator();
  private final FirstWords<int[]> words = new FirstWords<>(MOST_WORDS);
  private final Map<String, Tag> tags = new ConcurrentHashMap<>();

  /** The features of two tags in a row, and of three, by their numbers. */
  private final KeptFeatures ofPairs = new KeptFeatures(1 << (2 * BITS_OF_TAG));

  private final KeptFeatures ofTriples = new KeptFeatures(1 << (3 * BITS_OF_TAG));
  private final NumberMemory behind;

  /** The parts of features that are outcomes, by their number from 1; first that of none. */
  private final String[] lasts;

  private final String[] befores;

  /** The features of two outcomes: of the one before, the last, and both. */
  private final KeptFeatures ofOutcomes;

  /** Whether an outcome may follow another, by the number of that from 1; 0 if it is not known. */
  private final byte[] follow;

  /** A tag. */
  static final class Tag {
    private final String name;
    private final int number;
    private final int[] features;

    private Tag(String name, int number, int[] features) {
      this.name = name;
      this.number = number;
      this.features = features;
    }

    String name() {
      return name;
    }

    /** The feature of the tag in one of the places around it, from the second before. */
    int feature(int place) {
      return features[place];
    }
  }

  KnownPhrases(MaxentTable model) {
    this.model = model;
    outcomes = model.outcomes();
    int size = 1 + outcomes.length;
    lasts = new String[size];
    befores = new String[size];
    lasts[0] = "p_1=bos";
    befores[0] = "p_2=bos";
    for (int i = 1; i < size; i++) {
      lasts[i] = "p_1=" + outcomes[i - 1];
      // OpenNLP writes no = here.
      befores[i] = "p_2" + outcomes[i - 1];
    }
    ofOutcomes = new KeptFeatures(size * size);
    int keys = size * model.features();
    behind = new NumberMemory(Integer.SIZE - Integer.numberOfLeadingZeros(keys), BITS_OF_KEPT);
    follow = new byte[size * outcomes.length];
  }

  @Override
  public @Nullable Features features(
      TokenTag[] sequence,
      BeamSearchContextGenerator<TokenTag> generator,
      SequenceValidator<TokenTag> validator) {
    return generator.getClass() == DefaultChunkerContextGenerator.class
            && validator.getClass() == DefaultChunkerSequenceValidator.class
        ? new PhraseFeatures(model, this, sequence)
        : null;
  }

  /** The features of a word in each of the places around it, from the second before. */
  int[] ofWord(String word) {
    int[] known = words.get(word);
    if (known == null) {
      known = new int[PhraseFeatures.WORDS.length];
      for (int i = 0; i < known.length; i++) {
        known[i] = model.find(PhraseFeatures.WORDS[i], word);
      }
      words.keep(word, known);
    }
    return known;
  }

  Tag tag(String name) {
    Tag known = tags.get(name);
    return known == null ? addTag(name) : known;
  }

  private synchronized Tag addTag(String name) {
    int count = tags.size();
    if (count >> BITS_OF_TAG > 0) {
      return new Tag(name, -1, ofTags(name));
    }
    return tags.computeIfAbsent(name, added -> new Tag(added, count, ofTags(added)));
  }

  /** The features of two tags in a row in each of the places. */
  int[] ofTags(Tag one, Tag two) {
    if ((one.number | two.number) < 0) {
      return ofTags(one.name, two.name);
    }
    int key = (one.number << BITS_OF_TAG) | two.number;
    int[] known = ofPairs.get(key);
    return known == null ? ofPairs.keep(key, ofTags(one.name, two.name)) : known;
  }

  /** Those of three. */
  int[] ofTags(Tag one, Tag two, Tag three) {
    if ((one.number | two.number | three.number) < 0) {
      return ofTags(one.name, two.name, three.name);
    }
    int key = (((one.number << BITS_OF_TAG) | two.number) << BITS_OF_TAG) | three.number;
    int[] known = ofTriples.get(key);
    return known == null ? ofTriples.keep(key, ofTags(one.name, two.name, three.name)) : known;
  }

  private int[] ofTags(String... names) {
    int[] found = new int[PhraseFeatures.TAGS.length + 1 - names.length];
    String[] parts = new String[2 * names.length];
    for (int i = 0; i < found.length; i++) {
      for (int j = 0; j < names.length; j++) {
        parts[2 * j] = PhraseFeatures.TAGS[i + j];
        parts[2 * j + 1] = names[j];
      }
      found[i] = model.find(parts);
    }
    return found;
  }

  /** The number of a feature behind an outcome, or that it is not known. */
  int behind(int last, int feature) {
    return behind.get(feature * lasts.length + 1 + last);
  }

  void keepBehind(int last, int feature, int number) {
    behind.put(feature * lasts.length + 1 + last, number);
  }

  /** What the features behind an outcome begin with. */
  String beginBehind(int last) {
    return lasts[1 + last];
  }

  /** The features of the outcome before the last, of the last, and of both. */
  int[] ofOutcomes(int last, int before) {
    int pair = (1 + last) * lasts.length + 1 + before;
    int[] known = ofOutcomes.get(pair);
    if (known == null) {
      String begin = befores[1 + before];
      String end = lasts[1 + last];
      int[] found = {model.find(begin), model.find(end), model.find(begin, end)};
      known = ofOutcomes.keep(pair, found);
    }
    return known;
  }

  boolean mayFollow(int last, int outcome) {
    int pair = (1 + last) * outcomes.length + outcome;
    if (follow[pair] == 0) {
      String[] ending = last < 0 ? new String[0] : new String[] {outcomes[last]};
      boolean may = validator.validSequence(0, new TokenTag[0], ending, outcomes[outcome]);
      follow[pair] = may ? MAY : MAY_NOT;
    }
    return follow[pair] == MAY;
  }
}
