package dev.copydesk.languagetool;

import java.util.List;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.Chunker;
import org.languagetool.chunking.EnglishChunker;

/**
 * Finds the phrases of a sentence as LanguageTool's {@code EnglishChunker} does, with its models,
 * but without parting again what it has parted before, and once through the sentence.
 */
final class QuickChunker implements Chunker {
  private final KnownPieces pieces;
  private final POSModel tagger;
  private final ChunkerModel chunker;
  private final PhraseTags tags = new PhraseTags();

  private QuickChunker(TokenizerModel tokenizer, POSModel tagger, ChunkerModel chunker) {
    pieces = new KnownPieces(tokenizer);
    this.tagger = tagger;
    this.chunker = chunker;
  }

  /** One in the place of LanguageTool's own, if that is of the kind that is known here. */
  static Chunker of(Chunker own) {
    if (own.getClass() != EnglishChunker.class) {
      return own;
    }
    try {
      return new QuickChunker(
          (TokenizerModel) model(ChunkerModels.TOKENS),
          (POSModel) model(ChunkerModels.PARTS_OF_SPEECH),
          (ChunkerModel) model(ChunkerModels.CHUNKS));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return own;
    }
  }

  private static Object model(ChunkerModels model) throws ReflectiveOperationException {
    return Internals.get(EnglishChunker.class, model.field(), null);
  }

  @Override
  public void addChunkTags(List<AnalyzedTokenReadings> words) {
    StringBuilder sentence = new StringBuilder();
    for (AnalyzedTokenReadings word : words) {
      sentence.append(word.getToken());
    }
    // OpenNLP has learnt the other apostrophe.
    String[] tokens = pieces.tokens(sentence.toString().replace('\u2019', '\''));
    // These are for one thread.
    String[] partsOfSpeech = new POSTaggerME(tagger).tag(tokens);
    String[] outcomes = new ChunkerME(chunker).chunk(tokens, partsOfSpeech);
    if (outcomes.length != tokens.length) {
      throw new IllegalStateException(outcomes.length + " tags for " + tokens.length + " tokens");
    }
    tags.write(words, tokens, outcomes);
  }
}
