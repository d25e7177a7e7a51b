package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.chunker.DefaultChunkerContextGenerator;
import opennlp.tools.chunker.DefaultChunkerSequenceValidator;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.TokenTag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.languagetool.tools.Tools;

/**
 * Our search and OpenNLP's find the same sequences, with the same probabilities to the last bit.
 */
final class TagSearchTest {
  private static final int EVERY_ARTICLE = 40;
  private static final int MOST_SENTENCES = 1_500;

  private static TokenizerModel tokens;
  private static POSModel tagger;
  private static ChunkerModel chunker;
  private static TagSearch<String> tagSearch;
  private static TagSearch<TokenTag> phraseSearch;

  @BeforeAll
  static void load() throws IOException {
    tokens = new TokenizerModel(file("/en-token.bin"));
    tagger = new POSModel(file("/en-pos-maxent.bin"));
    chunker = new ChunkerModel(file("/en-chunker.bin"));
    MaxentTable words = MaxentTableTest.table("/en-pos-maxent.bin");
    tagSearch = new TagSearch<>(words, new KnownWords(words), 3);
    MaxentTable phrases = MaxentTableTest.table("/en-chunker.bin");
    phraseSearch = new TagSearch<>(phrases, new KnownPhrases(phrases), 10);
  }

  private static InputStream file(String path) throws IOException {
    return Tools.getStream(path);
  }

  @Test
  void oddSentences() {
    for (String text :
        List.of(
            "",
            "a",
            "The",
            "?",
            "They rule there .",
            "\u4E2D\u6587 \u00E9t\u00E9 \uD83D\uDE42 na\u00EFve",
            "w0= p_1=bos t2= default",
            "the the the the the the the the the the",
            "Up all in the him one around down that")) {
      same(text.isEmpty() ? new String[0] : text.split(" ", -1));
    }
  }

  @Test
  void wordsInAnyOrder() {
    Random random = new Random(7);
    String[] words =
        ("half all such the a him his there that one down around near but for so as in on to be"
                + " is was made has had will do run runs running book books red reds quickly more"
                + " most John US 2010 40-year-old , . ; ' \" ( % $ 's n't seldom unheardof")
            .split(" ", -1);
    for (int i = 0; i < 2_000; i++) {
      String[] sentence = new String[1 + random.nextInt(20)];
      for (int j = 0; j < sentence.length; j++) {
        sentence[j] = words[random.nextInt(words.length)];
      }
      same(sentence);
    }
  }

  @Test
  void sentencesOfArticles() throws IOException {
    TokenizerME tokenizer = new TokenizerME(tokens);
    int each = 0;
    int sentences = 0;
    for (Path article : SharedTexts.articles("corpora/clean-plain")) {
      if (each++ % EVERY_ARTICLE == 0) {
        for (String sentence :
            Files.readString(article, StandardCharsets.UTF_8).split("(?<=[.?!])\\s|\n", -1)) {
          if (sentences++ < MOST_SENTENCES) {
            same(tokenizer.tokenize(sentence));
          }
        }
      }
    }
    assertThat(sentences).isGreaterThan(1_000);
  }

  private static void same(String[] sentence) {
    Sequence tags =
        same(
            tagger.getPosSequenceModel(),
            tagSearch,
            sentence,
            tagger.getFactory().getPOSContextGenerator(3),
            tagger.getFactory().getPOSContextGenerator(3),
            tagger.getFactory().getSequenceValidator());
    same(
        chunker.getChunkerSequenceModel(),
        phraseSearch,
        TokenTag.create(sentence, tags.getOutcomes().toArray(String[]::new)),
        new DefaultChunkerContextGenerator(),
        new DefaultChunkerContextGenerator(),
        new DefaultChunkerSequenceValidator());
  }

  /** The best. */
  private static <T> Sequence same(
      SequenceClassificationModel<T> theirs,
      SequenceClassificationModel<T> ours,
      T[] sequence,
      BeamSearchContextGenerator<T> generator,
      BeamSearchContextGenerator<T> other,
      SequenceValidator<T> validator) {
    Sequence[] expected = theirs.bestSequences(10, sequence, null, generator, validator);
    Sequence[] found = ours.bestSequences(10, sequence, null, other, validator);
    assertThat(lines(found)).isEqualTo(lines(expected));
    Sequence best = ours.bestSequence(sequence, null, other, validator);
    assertThat(lines(best)).isEqualTo(lines(expected[0]));
    return best;
  }

  private static List<String> lines(Sequence... sequences) {
    List<String> lines = new ArrayList<>();
    for (Sequence sequence : sequences) {
      StringBuilder line = new StringBuilder(sequence.toString());
      for (double probability : sequence.getProbs()) {
        line.append(' ').append(Double.doubleToRawLongBits(probability));
      }
      lines.add(line.toString());
    }
    return lines;
  }
}
