package dev.copydesk.run;

import dev.copydesk.article.Article;
import dev.copydesk.article.Format;
import dev.copydesk.evidence.language.LanguageDetector;
import dev.copydesk.fix.FixResult;
import dev.copydesk.fix.Fixer;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.languagetool.SharedWords;
import dev.copydesk.lint.Checked;
import dev.copydesk.lint.Linter;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Checks and fixes articles, several at once. Safe for use by many threads. */
public final class Copydesk {
  private final RuleCatalog catalog;
  private final Engine engine;
  private final LanguageDetector detector = new LanguageDetector();

  public Copydesk(RuleCatalog catalog, Engine engine) {
    this.catalog = catalog;
    this.engine = engine;
  }

  /**
   * Checks inputs.
   *
   * @param results is given what became of each input, in the order of the inputs
   * @throws Crash if a rule fails on an article
   */
  public void check(List<Input> inputs, SettingsOf settings, Consumer<Checked> results) {
    List<Reading> readings = readings(inputs, settings);
    Engine informed = informed(readings);
    List<Task> tasks = tasks(readings, own -> linter(own, informed));
    InOrder.run(tasks, threads(readings), this::check, results);
  }

  private Checked check(Task task) {
    String name = task.reading().input().name();
    try {
      Article article = article(task.reading(), task.reading().input().read());
      return Checked.of(article, task.linter().lint(article));
    } catch (SourceException e) {
      return Checked.failed(name, e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      throw new Crash(name, e);
    }
  }

  /**
   * Fixes inputs; writes nothing.
   *
   * @param suggested whether to apply suggested fixes too, the first of each finding
   * @param results is given what became of each input, in the order of the inputs
   * @throws Crash if a rule fails on an article
   */
  public void fix(
      List<Input> inputs, SettingsOf settings, boolean suggested, Consumer<FixOutcome> results) {
    List<Reading> readings = readings(inputs, settings);
    Engine informed = suggested ? informed(readings) : engine;
    List<Task> tasks =
        tasks(
            readings, own -> suggested ? linter(own, informed) : linterOfSafeRules(own, informed));
    InOrder.run(tasks, threads(readings), task -> fix(task, suggested), results);
  }

  private FixOutcome fix(Task task, boolean suggested) {
    Input input = task.reading().input();
    try {
      byte[] before = input.read();
      Fixer fixer = new Fixer(task.linter()::lint, suggested);
      FixResult result = fixer.fix(article(task.reading(), before));
      if (!result.settled()) {
        return new NotFixed(
            input,
            input.name()
                + ": left as it is: its fixes keep changing one another; please report this text");
      }
      byte[] after = result.changed() ? result.after().source().bytes() : before;
      return new Fixed(input, before, after, result);
    } catch (SourceException e) {
      return new NotFixed(input, e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      throw new Crash(input.name(), e);
    }
  }

  /** An input and how it is read. */
  private record Reading(Input input, Settings settings) {}

  /** An input and what reads it. */
  private record Task(Reading reading, Linter linter) {}

  private static List<Reading> readings(List<Input> inputs, SettingsOf settings) {
    return inputs.stream().map(input -> new Reading(input, settings.of(input))).toList();
  }

  /** Inputs that share their settings share a linter. */
  private static List<Task> tasks(List<Reading> readings, Function<Settings, Linter> making) {
    IdentityHashMap<Settings, Linter> linters = new IdentityHashMap<>();
    List<Task> tasks = new ArrayList<>();
    for (Reading reading : readings) {
      tasks.add(new Task(reading, linters.computeIfAbsent(reading.settings(), making)));
    }
    return tasks;
  }

  private static int threads(List<Reading> readings) {
    return readings.isEmpty() ? 1 : readings.get(0).settings().threads();
  }

  private Linter linter(Settings settings, Engine engine) {
    return Linter.of(
        rules(settings), engine.with(settings.engine()), settings.selection(), settings.style());
  }

  private Linter linterOfSafeRules(Settings settings, Engine engine) {
    return Linter.ofSafeRules(
        rules(settings), engine.with(settings.engine()), settings.selection(), settings.style());
  }

  private List<Rule> rules(Settings settings) {
    if (settings.moreRules().isEmpty()) {
      return catalog.rules();
    }
    List<Rule> rules = new ArrayList<>(catalog.rules());
    rules.addAll(settings.moreRules());
    return rules;
  }

  /** The engine, told which words the articles share: reading them first is cheap beside it. */
  private Engine informed(List<Reading> readings) {
    IdentityHashMap<Settings, Boolean> spells = new IdentityHashMap<>();
    List<Reading> spelt =
        readings.size() < 2
            ? List.of()
            : readings.stream()
                .filter(each -> spells.computeIfAbsent(each.settings(), this::spells))
                .toList();
    if (spelt.size() < 2) {
      return engine;
    }
    SharedWords shared = SharedWords.empty();
    InOrder.run(spelt, threads(spelt), this::unknownWords, shared::add);
    return engine.knowing(shared);
  }

  private boolean spells(Settings settings) {
    boolean english = settings.language().auto() || settings.language().language().isEnglish();
    return english && engine.spells(settings.selection());
  }

  /** Of an input that cannot be read there are none; what is wrong with it is told later. */
  private Set<String> unknownWords(Reading reading) {
    try {
      return SharedWords.unknown(article(reading, reading.input().read()));
    } catch (SourceException | RuntimeException | StackOverflowError e) {
      return Set.of();
    }
  }

  private Article article(Reading reading, byte[] bytes) throws SourceException {
    Settings settings = reading.settings();
    String name = reading.input().name();
    Source source = Source.decode(name, bytes);
    Format format = settings.format().or(() -> Format.ofFileName(name)).orElse(Format.TEXT);
    Article article =
        Article.parse(source, format, settings.language().language(), settings.proseFields());
    return settings.language().auto()
        ? article.in(detector.detect(article, article.language()))
        : article;
  }
}
