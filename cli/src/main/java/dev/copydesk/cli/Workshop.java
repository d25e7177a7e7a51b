package dev.copydesk.cli;

import dev.copydesk.cache.RecentEntries;
import dev.copydesk.cache.RecentSources;
import dev.copydesk.config.Configurations;
import dev.copydesk.config.Keys;
import dev.copydesk.languagetool.EngineListener;
import dev.copydesk.languagetool.LanguageToolEngine;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.run.Copydesk;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What takes long to make and serves any number of runs, one after another or at once. */
public final class Workshop {
  /** Findings in some ten thousand articles. */
  private static final long MOST_BYTES = 64L * 1024 * 1024;

  /** The texts of about as many, in UTF-16 code units. */
  private static final long MOST_TEXT = 32_000_000;

  private final RecentEntries recent = new RecentEntries(MOST_BYTES);
  private final RecentSources sources;
  private @Nullable RuleCatalog catalog;
  private @Nullable Keys keys;
  private @Nullable LanguageToolEngine engine;

  private Workshop(RecentSources sources) {
    this.sources = sources;
  }

  /** For the one run of a process. */
  static Workshop forOneRun() {
    return new Workshop(RecentSources.none());
  }

  /** For a process that lives for many runs. */
  static Workshop forManyRuns() {
    return new Workshop(new RecentSources(MOST_TEXT));
  }

  /** Begins to load on another thread what nearly every run needs; the end does not wait for it. */
  void loadAhead() {
    Thread thread = new Thread(this::load, "copydesk-loading-ahead");
    thread.setDaemon(true);
    // What fails here fails again, and is told of, where it is needed.
    thread.setUncaughtExceptionHandler((failed, e) -> {});
    thread.start();
  }

  /** What is asked for first comes first. */
  private void load() {
    shared();
    Path here = Path.of("");
    Configurations.none(keys(), here, new Configurations.Options(here)).ofFolder(here);
    Copydesk.loadAhead();
  }

  /** What a configuration may say. */
  synchronized Keys keys() {
    if (keys == null) {
      keys = new Keys(catalog());
    }
    return keys;
  }

  synchronized RuleCatalog catalog() {
    if (catalog == null) {
      catalog = RuleCatalog.load();
    }
    return catalog;
  }

  /** What is remembered of earlier runs and lies in memory. */
  RecentEntries recent() {
    return recent;
  }

  /** What was read lately and lies in memory. */
  RecentSources sources() {
    return sources;
  }

  /**
   * LanguageTool for one run.
   *
   * @param listener hears all that there is to say to this run, whatever others have heard
   */
  LanguageToolEngine engine(EngineListener listener) {
    return shared().heardBy(listener);
  }

  private synchronized LanguageToolEngine shared() {
    if (engine == null) {
      engine = new LanguageToolEngine(EngineListener.NONE);
    }
    return engine;
  }
}
