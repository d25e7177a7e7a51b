package dev.copydesk.languagetool;

import dev.copydesk.article.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.languagetool.Languages;

/** The program of the build that makes {@link DerivedData} of LanguageTool's word lists. */
public final class DerivedDataMaker {
  private DerivedDataMaker() {}

  /** Writes all of it into the folder named. */
  public static void main(String... folder) throws IOException, ReflectiveOperationException {
    Path target = Files.createDirectories(Path.of(folder[0]));
    for (Dialect dialect : Dialect.values()) {
      SpellingData.write(Languages.getLanguageForShortCode(dialect.tag()), target);
    }
    for (PhraseData phrases : PhraseData.values()) {
      phrases.write(target);
    }
  }
}
