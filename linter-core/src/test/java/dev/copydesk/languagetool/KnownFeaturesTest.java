package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import opennlp.tools.chunker.DefaultChunkerContextGenerator;
import opennlp.tools.chunker.DefaultChunkerSequenceValidator;
import opennlp.tools.postag.DefaultPOSContextGenerator;
import opennlp.tools.postag.DefaultPOSSequenceValidator;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.TokenTag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Features that are kept amount to the same, to the last bit, as those that OpenNLP makes. */
final class KnownFeaturesTest {
  /** More than are kept. */
  private static final int MANY_WORDS = 20_000;

  private static final String[] ODD = {
    "",
    "a",
    "-",
    "A",
    "7",
    "the",
    "eos",
    "bos",
    "*SB*",
    "*SE*",
    "w0=",
    ",",
    "t2=",
    "p_1=bos",
    "un",
    "\u4E2D\u6587",
    "\u00E9t\u00E9",
    "\uD83D\uDE42",
    "\uD83D",
    "\u0000",
    "na\u00EFve-7B",
    "in"
  };

  private static final String[] TAGS = {
    "NN", "DT", "IN", "JJ", "NNS", "VBZ", "VB", ",", "", "bos", "eos", "odd\u00E9", "."
  };

  private static MaxentTable words;
  private static MaxentTable phrases;
  private static KnownWords knownWords;
  private static KnownPhrases knownPhrases;
  private final Random random = new Random(11);

  @BeforeAll
  static void load() throws IOException {
    words = MaxentTableTest.table("/en-pos-maxent.bin");
    phrases = MaxentTableTest.table("/en-chunker.bin");
    knownWords = new KnownWords(words);
    knownPhrases = new KnownPhrases(phrases);
  }

  @Test
  void oddWords() {
    for (int i = 0; i < 2_000; i++) {
      same(some(1 + i % 7, ODD), TAGS);
    }
  }

  @Test
  void moreWordsAndTagsThanAreKept() {
    String[] sentence = new String[MANY_WORDS];
    Arrays.setAll(sentence, i -> Integer.toString(i * 7919, 36) + (i % 3 == 0 ? "ing" : ""));
    String[] tags = Stream.concat(Stream.of(TAGS), numbers()).toArray(String[]::new);
    same(sentence, tags);
    same(some(MANY_WORDS, ODD), tags);
  }

  private static Stream<String> numbers() {
    return Stream.iterate(0, i -> i < 90, i -> i + 1).map(i -> "T" + i);
  }

  private String[] some(int length, String[] of) {
    String[] some = new String[length];
    Arrays.setAll(some, i -> of[random.nextInt(of.length)]);
    return some;
  }

  private void same(String[] sentence, String[] tags) {
    POSDictionary dictionary = new POSDictionary();
    dictionary.put("the", "DT", "NN");
    same(
        words,
        knownWords,
        sentence,
        new DefaultPOSContextGenerator(null),
        new DefaultPOSSequenceValidator(dictionary));
    same(
        phrases,
        knownPhrases,
        TokenTag.create(sentence, some(sentence.length, tags)),
        new DefaultChunkerContextGenerator(),
        new DefaultChunkerSequenceValidator());
  }

  private <T> void same(
      MaxentTable model,
      FeatureSource<T> source,
      T[] sequence,
      BeamSearchContextGenerator<T> generator,
      SequenceValidator<T> validator) {
    // OpenNLP looks at five places at most.
    int step = sequence.length > 100 ? 50 : sequence.length;
    for (int begin = 0; begin < sequence.length; begin += step) {
      T[] part = Arrays.copyOfRange(sequence, begin, Math.min(begin + step, sequence.length));
      Features found = Objects.requireNonNull(source.features(part, generator, validator));
      Features expected = new GivenFeatures<>(model, part, new Object[0], generator, validator);
      for (int place = 0; place < part.length; place++) {
        int last = place < 1 ? -1 : random.nextInt(model.outcomes().length);
        int before = place < 2 ? -1 : random.nextInt(model.outcomes().length);
        assertThat(found.sums(place, last, before))
            .as("%s at %s", Arrays.asList(part), place)
            .isEqualTo(expected.sums(place, last, before));
        int outcome = random.nextInt(model.outcomes().length);
        assertThat(found.mayFollow(place, last, before, outcome))
            .isEqualTo(expected.mayFollow(place, last, before, outcome));
      }
    }
  }

  /** What is not there without an outcome is not looked for behind one. */
  @Test
  void noFeatureIsThereOnlyBehindAnOutcome() throws IOException {
    int behind = 0;
    for (String label : MaxentTableTest.labels("/en-chunker.bin")) {
      int rest = label.startsWith("p_1=") ? begin(label) : -1;
      if (rest > 0) {
        assertThat(phrases.find(label.substring(rest))).as(label).isNotNegative();
        behind++;
      }
    }
    assertThat(behind).isGreaterThan(10_000);
  }

  /** Nor are two words that are not there alone. */
  @Test
  void noFeatureIsThereOnlyOfTwoWords() throws IOException {
    int ofTwo = 0;
    for (String label : MaxentTableTest.labels("/en-chunker.bin")) {
      for (String second : List.of("w0=", "w1=")) {
        int at = label.indexOf(second, 1);
        if (label.startsWith(second.equals("w0=") ? "w_1=" : "w0=") && at > 0) {
          assertThat(phrases.find(label.substring(0, at))).as(label).isNotNegative();
          assertThat(phrases.find(label.substring(at))).as(label).isNotNegative();
          ofTwo++;
        }
      }
    }
    assertThat(ofTwo).isGreaterThan(1_000);
  }

  /** Where the rest begins that is behind an outcome. */
  private static int begin(String label) {
    return Stream.of("w_2=", "w_1=", "w0=", "w1=", "w2=", "t_2=", "t_1=", "t0=", "t1=", "t2=")
        .mapToInt(label::indexOf)
        .filter(at -> at > 0)
        .min()
        .orElse(-1);
  }

  @Test
  void noKeyHasTheNumberOfAnother() {
    NumberMemory memory = new NumberMemory(12, 5);
    int[] last = new int[1 << 12];
    Arrays.fill(last, NumberMemory.UNKNOWN);
    int found = 0;
    for (int i = 0; i < 100_000; i++) {
      int key = random.nextInt(last.length);
      int number = memory.get(key);
      assertThat(number).isIn(NumberMemory.UNKNOWN, last[key]);
      found += number == NumberMemory.UNKNOWN ? 0 : 1;
      last[key] = random.nextInt(1 << MaxentTable.BITS_OF_NUMBER) - 1;
      memory.put(key, last[key]);
      assertThat(memory.get(key)).isEqualTo(last[key]);
    }
    assertThat(found).isPositive();
  }
}
