package dev.copydesk.languagetool;

import dev.copydesk.article.Dialect;
import dev.copydesk.languagetool.prepared.RulePreparer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.languagetool.Languages;
import org.xml.sax.SAXException;

/**
 * The program of the build that makes {@link DerivedData} of LanguageTool's word lists, and of its
 * files of rules.
 */
public final class DerivedDataMaker {
  private DerivedDataMaker() {}

  /**
   * Writes all of it.
   *
   * @param classes the folder of compiled classes, in which it is to lie with the class that reads
   *     it
   */
  public static void main(String... classes)
      throws IOException, ReflectiveOperationException, SAXException, ParserConfigurationException {
    Path folder =
        Files.createDirectories(
            Path.of(classes[0])
                .resolve(DerivedData.class.getPackageName().replace('.', '/'))
                .resolve(DerivedData.FOLDER));
    for (Dialect dialect : Dialect.values()) {
      SpellingData.write(Languages.getLanguageForShortCode(dialect.tag()), folder);
    }
    for (PhraseData phrases : PhraseData.values()) {
      phrases.write(folder);
    }
    PhraseSuggestions.write(folder);
    SentenceRules.write(folder);
    CompoundData.write(folder);
    WordTags.write(ChunkerModels.PARTS_OF_SPEECH.file(WordTags.ENTRY), folder);
    for (ChunkerModels model : ChunkerModels.values()) {
      ModelData.write(model, folder);
    }
    RulePreparer.prepare(Path.of(classes[0]));
  }
}
