package dev.copydesk.languagetool;

import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import org.languagetool.Language;
import org.languagetool.ResourceBundleTools;
import org.languagetool.languagemodel.LuceneLanguageModel;
import org.languagetool.rules.Rule;

/**
 * A folder of LanguageTool's counts of word sequences: {@code en/1grams}, {@code en/2grams} and
 * {@code en/3grams} in it are indexes of Lucene.
 *
 * <p>The counts are a download of many gigabytes, and the release does not have Lucene.
 *
 * @param folder where they are
 */
public record Ngrams(Path folder) {
  private static final List<String> INDEXES = List.of("1grams", "2grams", "3grams");

  /**
   * Looks at a folder.
   *
   * @throws SourceException if it does not hold counts for English, or if they cannot be read
   */
  public static Ngrams in(Path folder) throws SourceException {
    if (!Files.isDirectory(folder)) {
      throw new SourceException(folder + ": no such folder");
    }
    for (String index : INDEXES) {
      if (!Files.isDirectory(folder.resolve("en").resolve(index))) {
        throw new SourceException(
            folder + ": holds no ngram data: there is no folder en/" + index + " in it");
      }
    }
    Ngrams ngrams = new Ngrams(folder);
    try {
      ngrams.model("en").getTotalTokenCount();
    } catch (LinkageError e) {
      throw new SourceException(
          "ngram data needs Lucene: put lucene-core-5.5.5.jar and lucene-backward-codecs-5.5.5.jar"
              + " into the folder lib of the release, or among the dependencies of the plugin",
          e);
    } catch (RuntimeException e) {
      throw new SourceException(folder + ": the ngram data cannot be read: " + reason(e), e);
    }
    return ngrams;
  }

  private static String reason(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
  }

  /** The rules that count; none for a language without counts. */
  List<Rule> rules(Language language) {
    if (!Files.isDirectory(folder.resolve(language.getShortCode()).resolve("3grams"))) {
      return List.of();
    }
    ResourceBundle messages = ResourceBundleTools.getMessageBundle(language);
    try {
      return language.getRelevantLanguageModelRules(messages, model(language.getShortCode()), null);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private LuceneLanguageModel model(String language) {
    return new LuceneLanguageModel(folder.resolve(language).toFile());
  }
}
