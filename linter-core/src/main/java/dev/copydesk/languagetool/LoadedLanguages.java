package dev.copydesk.languagetool;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.languagetool.Language;

/**
 * The languages that have been loaded, each with the rules that some settings add to it. Files of
 * rules with the same content are the same, as copies in the modules of a build are. Safe for use
 * by many threads.
 */
final class LoadedLanguages {
  private final Map<Key, Optional<LoadedLanguage>> loaded = new HashMap<>();

  /** What was loaded last for files of some names; nobody asks for what they held before. */
  private final Map<Use, Key> current = new HashMap<>();

  /** What decides which rules a language has. */
  private record Key(String tag, List<RuleFile.Content> grammar, Optional<Ngrams> ngrams) {}

  private record Use(String tag, List<String> files, Optional<Ngrams> ngrams) {}

  /**
   * A language with what settings add to it. Loading is left to one thread; the others wait for it.
   *
   * @param load called at most once for what is the same; empty if it cannot be loaded
   */
  Optional<LoadedLanguage> of(
      Language language,
      EngineSettings settings,
      Function<MoreRules, Optional<LoadedLanguage>> load) {
    String tag = language.getShortCodeWithCountryAndVariant();
    List<RuleFile> files =
        settings.grammar().stream().filter(file -> file.isFor(language)).toList();
    Optional<Ngrams> ngrams = settings.ngrams().filter(counts -> counts.has(language));
    Key key = new Key(tag, files.stream().map(RuleFile::content).toList(), ngrams);
    Use use = new Use(tag, files.stream().map(RuleFile::name).toList(), ngrams);
    synchronized (loaded) {
      Key before = current.put(use, key);
      if (before != null && !before.equals(key) && !current.containsValue(before)) {
        loaded.remove(before);
      }
      return loaded.computeIfAbsent(
          key, missing -> load.apply(new MoreRules(language, files, ngrams)));
    }
  }

  /** Those that have been asked for and are there. */
  List<LoadedLanguage> all() {
    synchronized (loaded) {
      return loaded.values().stream().flatMap(Optional::stream).toList();
    }
  }
}
