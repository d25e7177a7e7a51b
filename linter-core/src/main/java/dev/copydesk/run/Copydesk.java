package dev.copydesk.run;

import dev.copydesk.article.Article;
import dev.copydesk.article.Format;
import dev.copydesk.article.Language;
import dev.copydesk.baseline.Baseline;
import dev.copydesk.baseline.BaselineUpdate;
import dev.copydesk.baseline.KnownFindings;
import dev.copydesk.cache.KeptReading;
import dev.copydesk.cache.RecentSources;
import dev.copydesk.cache.ResultCache;
import dev.copydesk.config.LanguageChoice;
import dev.copydesk.evidence.SharedForms;
import dev.copydesk.evidence.language.LanguageDetector;
import dev.copydesk.fix.FixResult;
import dev.copydesk.fix.Fixer;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.languagetool.SharedWords;
import dev.copydesk.languagetool.SpareThreads;
import dev.copydesk.lint.Checked;
import dev.copydesk.lint.Links;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rules.naming.VariantForms;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks and fixes articles, several at once. Safe for use by many threads. */
public final class Copydesk {
  private static final String ALL_RULES = "all";
  private static final String SAFE_RULES = "safe";

  /** In how many batches each thread reads articles for the first time. */
  private static final int BATCHES = 8;

  private final RuleCatalog catalog;
  private final Engine engine;
  private final ResultCache cache;
  private final RecentSources recent;

  /** Made when an article is first read anew: it has tables to load. */
  private @Nullable LanguageDetector detector;

  /** One that remembers nothing. */
  public Copydesk(RuleCatalog catalog, Engine engine) {
    this(catalog, engine, ResultCache.none());
  }

  /** One that remembers in a cache what it found in articles, as long as all else is the same. */
  public Copydesk(RuleCatalog catalog, Engine engine, ResultCache cache) {
    this(catalog, engine, cache, RecentSources.none());
  }

  /** One that goes by what earlier runs of the same process have read, too. */
  public Copydesk(RuleCatalog catalog, Engine engine, ResultCache cache, RecentSources recent) {
    this.catalog = catalog;
    this.engine = engine;
    this.cache = cache;
    this.recent = recent;
  }

  /**
   * Finds out which programs run, which takes a while and which every run with a cache asks first.
   */
  public static void loadAhead() {
    Memory.installation();
  }

  /**
   * Checks inputs.
   *
   * @param results is given what became of each input, in the order of the inputs
   * @throws Crash if a rule fails on an article
   */
  public void check(List<Input> inputs, SettingsOf settings, Results<Checked> results) {
    List<Reading> readings = readings(inputs, settings);
    Sources unpacked = new Sources(recent);
    SharedForms forms = sharedForms(readings, unpacked);
    Optional<Memory> memory = memory(readings, forms, ALL_RULES);
    Sources sources = memory.flatMap(Memory::sources).orElse(unpacked);
    try {
      SharedWords shared = sharedWords(readings, sources, memory);
      SpareThreads spare = new SpareThreads();
      Circumstances all = circumstances(readings, shared, spare, memory, ALL_RULES);
      List<Work> works = works(readings, all, own -> linter(own, all, forms));
      InOrder.run(works, threads(readings), spare, work -> check(work, sources), results);
      memory.ifPresent(Memory::finish);
    } finally {
      cache.finish();
    }
  }

  private Checked check(Work work, Sources sources) {
    String name = work.input().name();
    try {
      Source source = sources.take(work.input());
      Article article = article(work.reading(), source, work.memory(), work.task()::expect);
      return Checked.of(article, work.task().lint(article));
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
      List<Input> inputs, SettingsOf settings, boolean suggested, Results<FixOutcome> results) {
    fix(inputs, settings, suggested, Baseline.EMPTY, results);
  }

  /**
   * Fixes inputs but for what is known; writes nothing.
   *
   * @param suggested whether to apply suggested fixes too, the first of each finding
   * @param tolerated findings to leave alone
   * @param results is given what became of each input, in the order of the inputs
   * @throws Crash if a rule fails on an article
   */
  public void fix(
      List<Input> inputs,
      SettingsOf settings,
      boolean suggested,
      Baseline tolerated,
      Results<FixOutcome> results) {
    List<Reading> readings = readings(inputs, settings);
    Sources unpacked = new Sources(recent);
    SharedForms forms = sharedForms(readings, unpacked);
    String rules = suggested ? ALL_RULES : SAFE_RULES;
    Optional<Memory> memory = memory(readings, forms, rules);
    Sources sources = memory.flatMap(Memory::sources).orElse(unpacked);
    try {
      SharedWords shared = suggested ? sharedWords(readings, sources, memory) : SharedWords.NONE;
      SpareThreads spare = new SpareThreads();
      Circumstances all = circumstances(readings, shared, spare, memory, rules);
      List<Work> works =
          works(
              readings,
              all,
              own -> suggested ? linter(own, all, forms) : linterOfSafeRules(own, all, forms));
      KnownFindings known = known(tolerated);
      InOrder.run(
          works,
          threads(readings),
          spare,
          work -> fix(work, fixer(work.task(), tolerated, known.tolerance(), suggested)),
          results);
      memory.ifPresent(Memory::finish);
    } finally {
      cache.finish();
    }
  }

  /** For telling what is known from what is new. */
  public KnownFindings known(Baseline baseline) {
    return new KnownFindings(baseline, engine::judgesWords);
  }

  /** For making a new baseline of an old one. */
  public BaselineUpdate update(Baseline baseline) {
    return new BaselineUpdate(baseline, engine::judgesWords);
  }

  private static Fixer fixer(
      Task task, Baseline tolerated, KnownFindings.Tolerance known, boolean suggested) {
    return new Fixer(
        tolerated.size() == 0 ? task::lint : article -> task.lint(article, known.in(article)),
        suggested);
  }

  private FixOutcome fix(Work work, Fixer fixer) {
    Input input = work.input();
    try {
      byte[] before = input.read();
      // The bytes that are written in its place are compared with these.
      Source source = Source.decode(input.name(), before);
      Article article = article(work.reading(), source, work.memory(), work.task()::expect);
      FixResult result = fixer.fix(article);
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

  /** An input and what is to be done with it. */
  private record Work(Reading reading, Task task) {
    Input input() {
      return reading.input();
    }

    Optional<Memory> memory() {
      return task.circumstances().memory();
    }
  }

  private static List<Reading> readings(List<Input> inputs, SettingsOf settings) {
    return inputs.stream().map(input -> new Reading(input, settings.of(input))).toList();
  }

  /** What articles have in common by their forms is no part of what is remembered of one. */
  private Optional<Memory> memory(List<Reading> readings, SharedForms forms, String rules) {
    if (forms != SharedForms.NONE) {
      return Optional.empty();
    }
    Optional<RunName> name =
        readings.isEmpty()
            ? Optional.empty()
            : RunName.of(inputs(readings), readings.get(0).settings(), rules);
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    return Memory.of(cache, name, recent, catalog, engine, today);
  }

  private static List<Input> inputs(List<Reading> readings) {
    return readings.stream().map(Reading::input).toList();
  }

  private Circumstances circumstances(
      List<Reading> readings,
      SharedWords shared,
      SpareThreads spare,
      Optional<Memory> memory,
      String rules) {
    Engine helped = engine.helpedBy(spare);
    return new Circumstances(
        shared == SharedWords.NONE ? helped : helped.knowing(shared),
        shared,
        links(readings),
        memory,
        spare,
        rules);
  }

  /** Inputs that share their settings share a linter. */
  private List<Work> works(
      List<Reading> readings, Circumstances all, Function<Settings, Linter> making) {
    IdentityHashMap<Settings, Task> tasks = new IdentityHashMap<>();
    return readings.stream()
        .map(
            reading ->
                new Work(
                    reading,
                    tasks.computeIfAbsent(
                        reading.settings(),
                        own ->
                            new Task(
                                own,
                                making.apply(own).helpedBy(all.spare()),
                                neutral(own, all),
                                all))))
        .toList();
  }

  private static Links links(List<Reading> readings) {
    Optional<Format> format =
        readings.isEmpty() ? Optional.empty() : readings.get(0).settings().format();
    return new LinkSearch(inputs(readings), format);
  }

  private static int threads(List<Reading> readings) {
    return readings.isEmpty() ? 1 : readings.get(0).settings().threads();
  }

  private Linter linter(Settings settings, Circumstances all, SharedForms forms) {
    return Linter.of(
        rules(settings),
        all.engine().with(settings.engine()),
        settings.selection(),
        settings.style().among(forms),
        all.links());
  }

  private Linter linterOfSafeRules(Settings settings, Circumstances all, SharedForms forms) {
    return Linter.ofSafeRules(
        rules(settings),
        all.engine().with(settings.engine()),
        settings.selection(),
        settings.style().among(forms),
        all.links());
  }

  /** Ours alone: of an article in another language only those for any run. */
  private Linter neutral(Settings settings, Circumstances all) {
    Selection ours = settings.selection().without(Engine.GROUP);
    return Linter.of(rules(settings), engine, ours, settings.style(), all.links());
  }

  private List<Rule> rules(Settings settings) {
    if (settings.moreRules().isEmpty()) {
      return catalog.rules();
    }
    List<Rule> rules = new ArrayList<>(catalog.rules());
    rules.addAll(settings.moreRules());
    return rules;
  }

  /** The words that the articles share: reading them first is cheap beside the engine. */
  private SharedWords sharedWords(
      List<Reading> readings, Sources sources, Optional<Memory> memory) {
    IdentityHashMap<Settings, Boolean> spells = new IdentityHashMap<>();
    List<Reading> spelt =
        readings.size() < 2
            ? List.of()
            : readings.stream()
                .filter(each -> spells.computeIfAbsent(each.settings(), this::spells))
                .toList();
    if (spelt.size() < 2) {
      return SharedWords.NONE;
    }
    SharedWords shared = SharedWords.empty();
    InOrder.run(
        batches(spelt),
        threads(spelt),
        batch -> {
          List<Set<String>> words = new ArrayList<>(batch.size());
          for (Reading each : batch) {
            words.add(unknownWords(each, sources, memory));
          }
          return words;
        },
        words -> words.forEach(shared::add));
    return shared;
  }

  /** As what is done takes about the same for each, and may take next to nothing. */
  private static List<List<Reading>> batches(List<Reading> readings) {
    int size = 1 + readings.size() / (BATCHES * threads(readings));
    List<List<Reading>> batches = new ArrayList<>();
    for (int start = 0; start < readings.size(); start += size) {
      batches.add(readings.subList(start, Math.min(readings.size(), start + size)));
    }
    return batches;
  }

  /** Of the articles whose house wants them to have one form of a name between them. */
  private SharedForms sharedForms(List<Reading> readings, Sources sources) {
    List<Reading> sharing =
        readings.stream().filter(each -> each.settings().style().shared()).toList();
    if (sharing.size() < 2) {
      return SharedForms.NONE;
    }
    SharedForms forms = SharedForms.empty();
    InOrder.run(sharing, threads(sharing), each -> forms(each, sources), forms::add);
    return forms;
  }

  private Map<String, Map<String, String>> forms(Reading reading, Sources sources) {
    try {
      Source source = sources.read(reading.input());
      return VariantForms.of(article(reading, source, Optional.empty(), language -> {}));
    } catch (SourceException | RuntimeException | StackOverflowError e) {
      return Map.of();
    }
  }

  private boolean spells(Settings settings) {
    boolean english = settings.language().auto() || settings.language().language().isEnglish();
    return english && engine.spells(settings.selection());
  }

  /** Of an input that cannot be read there are none; what is wrong with it is told later. */
  private Set<String> unknownWords(Reading reading, Sources sources, Optional<Memory> memory) {
    try {
      Article unread = unread(reading, sources.read(reading.input()));
      Optional<KeptReading> kept =
          memory.isPresent() ? memory.get().reading(unread, reading.settings()) : Optional.empty();
      if (kept.isPresent() && kept.get().words().isPresent()) {
        return kept.get().words().get();
      }
      Set<String> words = SharedWords.unknown(unread);
      memory.ifPresent(
          each ->
              each.keep(
                  unread,
                  reading.settings(),
                  language(unread, reading.settings().language()),
                  Optional.of(words)));
      return words;
    } catch (SourceException | RuntimeException | StackOverflowError e) {
      return Set.of();
    }
  }

  private static Article unread(Reading reading, Source source) {
    Settings settings = reading.settings();
    String name = reading.input().name();
    Format format = settings.format().or(() -> Format.ofFileName(name)).orElse(Format.TEXT);
    return Article.unparsed(source, format, settings.language().language(), settings.proseFields());
  }

  /**
   * An input in its language.
   *
   * @param anew is told what it is taken to be in, if nothing is remembered of it
   */
  private Article article(
      Reading reading, Source source, Optional<Memory> memory, Consumer<Language> anew) {
    Article unread = unread(reading, source);
    Optional<KeptReading> kept = memory.flatMap(each -> each.reading(unread, reading.settings()));
    if (kept.isPresent()) {
      return unread.in(kept.get().language());
    }
    anew.accept(unread.language());
    Article article = unread.in(language(unread, reading.settings().language()));
    memory.ifPresent(
        each -> each.keep(unread, reading.settings(), article.language(), Optional.empty()));
    return article;
  }

  private synchronized LanguageDetector detector() {
    if (detector == null) {
      detector = new LanguageDetector();
    }
    return detector;
  }

  /** What an article is to be checked as. */
  private Language language(Article article, LanguageChoice choice) {
    if (choice.auto()) {
      return detector().detect(article, article.language());
    }
    return choice.language().isEnglish()
        ? detector().foreign(article).orElse(article.language())
        : article.language();
  }
}
