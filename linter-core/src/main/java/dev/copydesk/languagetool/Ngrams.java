package dev.copydesk.languagetool;

import dev.copydesk.source.Reason;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.languagetool.Language;
import org.languagetool.ResourceBundleTools;
import org.languagetool.languagemodel.LuceneLanguageModel;
import org.languagetool.rules.Rule;

/**
 * A folder of LanguageTool's counts of word sequences: {@code en/1grams}, {@code en/2grams} and
 * {@code en/3grams} in it are indexes of Lucene, and those in {@code de} are for German.
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
   * @throws SourceException if it does not hold counts for any language, or if they cannot be read
   */
  public static Ngrams in(Path folder) throws SourceException {
    if (!Files.isDirectory(folder)) {
      throw new SourceException(folder + ": no such folder");
    }
    Ngrams ngrams = new Ngrams(folder);
    List<String> languages = ngrams.languages();
    if (languages.isEmpty()) {
      String lacking = ngrams.lacking("en").orElseThrow();
      throw new SourceException(
          folder + ": holds no ngram data: there is no folder en/" + lacking + " in it");
    }
    try {
      for (String language : languages) {
        ngrams.model(language).getTotalTokenCount();
      }
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
    return Complaint.of(root);
  }

  /** The languages it has counts for, by their codes. */
  private List<String> languages() throws SourceException {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .map(each -> each.getFileName().toString())
          .filter(code -> lacking(code).isEmpty())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new SourceException(folder + ": cannot be read: " + Reason.of(e), e);
    }
  }

  private Optional<String> lacking(String code) {
    return INDEXES.stream()
        .filter(index -> !Files.isDirectory(folder.resolve(code).resolve(index)))
        .findFirst();
  }

  /**
   * What tells it from a folder with other counts: where it is, and the sizes and times of its
   * files.
   *
   * @throws IOException if it cannot be listed
   */
  public List<String> identity() throws IOException {
    List<String> identity = new ArrayList<>(List.of(folder.toAbsolutePath().toString()));
    try (Stream<Path> files = Files.walk(folder, INDEXES.size())) {
      for (Path file : files.sorted().toList()) {
        if (Files.isRegularFile(file)) {
          identity.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
        }
      }
    }
    return identity;
  }

  /** Whether it has counts for a language. */
  boolean has(Language language) {
    return lacking(language.getShortCode()).isEmpty();
  }

  /** The rules that count, for a language that it has counts for. */
  List<Rule> rules(Language language) {
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
