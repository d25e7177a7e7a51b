package dev.copydesk.languagetool;

import com.google.common.cache.Cache;
import dev.copydesk.lexicon.EnglishDictionary;
import java.net.URL;
import java.util.concurrent.ExecutionException;
import morfologik.stemming.Dictionary;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;

/** Gives LanguageTool the dictionaries that we read ourselves, which it would read once more. */
final class SharedDictionaries {
  private static final String READ = "dictCache";

  private SharedDictionaries() {}

  /** Gives it one, if it has it not and would read the same. */
  static void give(EnglishDictionary ours) {
    try {
      URL theirs = JLanguageTool.getDataBroker().getFromResourceDirAsUrl(ours.path());
      // Whether URLs are equal may be asked of the network.
      if (ours.place().toString().equals(theirs.toString())) {
        read().get(ours.path(), ours::dictionary);
      }
    } catch (ExecutionException | ReflectiveOperationException | RuntimeException e) {
      // LanguageTool reads its own.
      return;
    }
  }

  /** Those that LanguageTool has read, by their paths. */
  @SuppressWarnings("unchecked")
  static Cache<String, Dictionary> read() throws ReflectiveOperationException {
    return (Cache<String, Dictionary>) Internals.get(MorfologikSpeller.class, READ, null);
  }
}
