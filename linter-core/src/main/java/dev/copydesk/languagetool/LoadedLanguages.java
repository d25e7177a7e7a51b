package dev.copydesk.languagetool;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.languagetool.Language;

/**
 * The languages that one run has asked for, each with the rules that some settings add to it, and
 * behind them those that any run has loaded. Files of rules with the same content are the same, as
 * copies in the modules of a build are. Safe for use by many threads.
 */
final class LoadedLanguages {
  private final Shelf shelf;
  private final Set<LoadedLanguage> asked = ConcurrentHashMap.newKeySet();
  private final Set<LoadedLanguage> used = ConcurrentHashMap.newKeySet();

  LoadedLanguages() {
    this(new Shelf());
  }

  private LoadedLanguages(Shelf shelf) {
    this.shelf = shelf;
  }

  /** The same for another run, which has asked for nothing yet. */
  LoadedLanguages forAnother() {
    return new LoadedLanguages(shelf);
  }

  /** What decides which rules a language has. */
  private record Key(String tag, List<RuleFile.Content> grammar, Optional<Ngrams> ngrams) {

    // What a record gets by itself is put together when it is first asked for, at every start.

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && tag.equals(key.tag)
          && grammar.equals(key.grammar)
          && ngrams.equals(key.ngrams);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * tag.hashCode() + grammar.hashCode()) + ngrams.hashCode();
    }
  }

  /** What it is known by while files are written anew. */
  private record Use(String tag, List<String> files, Optional<Ngrams> ngrams) {

    // Likewise.

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Use use
          && tag.equals(use.tag)
          && files.equals(use.files)
          && ngrams.equals(use.ngrams);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * tag.hashCode() + files.hashCode()) + ngrams.hashCode();
    }
  }

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
    Optional<LoadedLanguage> found =
        shelf.get(use, key, () -> load.apply(new MoreRules(language, files, ngrams)));
    found.ifPresent(asked::add);
    return found;
  }

  /**
   * Has a language, or what all need, loaded on a thread of its own, if no run has begun with it.
   */
  void begin(String what, Runnable loading) {
    if (shelf.begun.add(what)) {
      LoadingThread.start(what, loading);
    }
  }

  /** Those that this run has asked for and that are there. */
  List<LoadedLanguage> all() {
    return List.copyOf(asked);
  }

  /** Whether this run has not used a language before. */
  boolean isFirstUse(LoadedLanguage language) {
    return used.add(language);
  }

  /** What any run has loaded. */
  private static final class Shelf {
    private final Map<Key, Optional<LoadedLanguage>> loaded = new HashMap<>();
    private final Set<String> begun = ConcurrentHashMap.newKeySet();

    /** What was loaded last for files of some names; nobody asks for what they held before. */
    private final Map<Use, Key> current = new HashMap<>();

    synchronized Optional<LoadedLanguage> get(
        Use use, Key key, Supplier<Optional<LoadedLanguage>> load) {
      Key before = current.put(use, key);
      if (before != null && !before.equals(key) && !current.containsValue(before)) {
        loaded.remove(before);
      }
      return loaded.computeIfAbsent(key, missing -> load.get());
    }
  }
}
