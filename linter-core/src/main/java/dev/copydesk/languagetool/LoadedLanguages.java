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

  /**
   * What a language is known by.
   *
   * @param files what is in the files that add rules to it; or their names, by which it is known
   *     while they are written anew
   */
  private record Key<T>(String tag, List<T> files, Optional<Ngrams> ngrams) {

    // What a record gets by itself is put together when it is first asked for, at every start.

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key<?> key
          && tag.equals(key.tag)
          && files.equals(key.files)
          && ngrams.equals(key.ngrams);
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
    var rules = new Key<>(tag, files.stream().map(RuleFile::content).toList(), ngrams);
    var names = new Key<>(tag, files.stream().map(RuleFile::name).toList(), ngrams);
    Optional<LoadedLanguage> found =
        shelf.get(names, rules, () -> load.apply(new MoreRules(language, files, ngrams)));
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
    /** By what decides which rules they have. */
    private final Map<Key<RuleFile.Content>, Optional<LoadedLanguage>> loaded = new HashMap<>();

    private final Set<String> begun = ConcurrentHashMap.newKeySet();

    /** What was loaded last for files of some names; nobody asks for what they held before. */
    private final Map<Key<String>, Key<RuleFile.Content>> current = new HashMap<>();

    synchronized Optional<LoadedLanguage> get(
        Key<String> names, Key<RuleFile.Content> rules, Supplier<Optional<LoadedLanguage>> load) {
      Key<RuleFile.Content> before = current.put(names, rules);
      if (before != null && !before.equals(rules) && !current.containsValue(before)) {
        loaded.remove(before);
      }
      return loaded.computeIfAbsent(rules, missing -> load.get());
    }
  }
}
