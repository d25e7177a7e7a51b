package dev.copydesk.run;

import dev.copydesk.article.Article;
import dev.copydesk.article.Format;
import dev.copydesk.baseline.Baseline;
import dev.copydesk.baseline.BaselineUpdate;
import dev.copydesk.baseline.KnownFindings;
import dev.copydesk.evidence.language.LanguageDetector;
import dev.copydesk.fix.FixResult;
import dev.copydesk.fix.Fixer;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.languagetool.SharedWords;
import dev.copydesk.lint.Checked;
import dev.copydesk.lint.Linter;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

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
  public void check(List<Input> inputs, Settings settings, Consumer<Checked> results) {
    Linter linter = Linter.of(catalog.rules(), informed(inputs, settings), settings.selection());
    InOrder.run(inputs, settings.threads(), input -> check(input, settings, linter), results);
  }

  private Checked check(Input input, Settings settings, Linter linter) {
    try {
      Article article = article(input.name(), input.read(), settings);
      return Checked.of(article, linter.lint(article));
    } catch (SourceException e) {
      return Checked.failed(input.name(), e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      throw new Crash(input.name(), e);
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
      List<Input> inputs, Settings settings, boolean suggested, Consumer<FixOutcome> results) {
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
      Settings settings,
      boolean suggested,
      Baseline tolerated,
      Consumer<FixOutcome> results) {
    Linter linter =
        suggested
            ? Linter.of(catalog.rules(), informed(inputs, settings), settings.selection())
            : Linter.ofSafeRules(catalog.rules(), engine, settings.selection());
    KnownFindings known = known(tolerated);
    InOrder.run(
        inputs,
        settings.threads(),
        input -> fix(input, settings, fixer(linter, known.tolerance(), suggested)),
        results);
  }

  /** For telling what is known from what is new. */
  public KnownFindings known(Baseline baseline) {
    return new KnownFindings(baseline, engine::judgesWords);
  }

  /** For making a new baseline of an old one. */
  public BaselineUpdate update(Baseline baseline) {
    return new BaselineUpdate(baseline, engine::judgesWords);
  }

  private static Fixer fixer(Linter linter, KnownFindings.Tolerance known, boolean suggested) {
    return new Fixer(article -> linter.lint(article, known.in(article)), suggested);
  }

  private FixOutcome fix(Input input, Settings settings, Fixer fixer) {
    try {
      byte[] before = input.read();
      FixResult result = fixer.fix(article(input.name(), before, settings));
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

  /** The engine, told which words the articles share: reading them first is cheap beside it. */
  private Engine informed(List<Input> inputs, Settings settings) {
    boolean english = settings.language().auto() || settings.language().language().isEnglish();
    if (inputs.size() < 2 || !english || !engine.spells(settings.selection()::includes)) {
      return engine;
    }
    SharedWords shared = SharedWords.empty();
    InOrder.run(inputs, settings.threads(), input -> unknownWords(input, settings), shared::add);
    return engine.knowing(shared);
  }

  /** Of an input that cannot be read there are none; what is wrong with it is told later. */
  private Set<String> unknownWords(Input input, Settings settings) {
    try {
      return SharedWords.unknown(article(input.name(), input.read(), settings));
    } catch (SourceException | RuntimeException | StackOverflowError e) {
      return Set.of();
    }
  }

  private Article article(String name, byte[] bytes, Settings settings) throws SourceException {
    Source source = Source.decode(name, bytes);
    Format format = settings.format().or(() -> Format.ofFileName(name)).orElse(Format.TEXT);
    Article article = Article.parse(source, format, settings.language().language());
    return settings.language().auto()
        ? article.in(detector.detect(article, article.language()))
        : article;
  }
}
