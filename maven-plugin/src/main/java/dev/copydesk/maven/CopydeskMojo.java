package dev.copydesk.maven;

import dev.copydesk.cache.CacheFolder;
import dev.copydesk.cache.ResultCache;
import dev.copydesk.config.ConfigurationException;
import dev.copydesk.config.Configurations;
import dev.copydesk.config.Configured;
import dev.copydesk.config.Globs;
import dev.copydesk.config.Keys;
import dev.copydesk.config.LanguageChoice;
import dev.copydesk.languagetool.EngineSettings;
import dev.copydesk.lint.Selection;
import dev.copydesk.run.Copydesk;
import dev.copydesk.run.Crash;
import dev.copydesk.run.House;
import dev.copydesk.run.RuleNames;
import dev.copydesk.source.SourceException;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common: which articles, read how, and which rules. */
abstract class CopydeskMojo extends AbstractMojo {
  /**
   * Whether to do nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.skip", defaultValue = "false")
  boolean skip;

  /**
   * Of the articles in the module's folder take only those that match one of these patterns, such
   * as {@code articles/**} or {@code *.text}. Patterns are matched against the path below the
   * module's folder, those without a slash against the file's name. Default: all files whose names
   * end in .txt or .text.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.includes")
  List<String> includes = List.of();

  /**
   * Leave out files and folders that match one of these patterns, such as <code>
   * &#42;&#42;/drafts/&#42;&#42;</code>. Hidden files and folders, <code>target</code>, <code>
   * node_modules</code>, what <code>.gitignore</code> names and the folders of other modules are
   * left out in any case.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.excludes")
  List<String> excludes = List.of();

  /**
   * Look at these files and folders instead of the module's folder, for hooks and editors. Paths
   * are relative to the folder in which the build was started; in a build of many modules each
   * deals with its own. A file is read whatever its name.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.files")
  List<String> files = List.of();

  /**
   * The configuration of all articles. Default: for each article the nearest {@code copydesk.yaml}
   * upward from its folder, within the repository. The parameters of the goal count more than it.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.configFile")
  @Nullable File configFile;

  /**
   * The language of the articles: en-US, en-GB, en-CA, en-AU, en-NZ, en-ZA, another such as de or
   * pt-BR, or auto to ask each article. For another than English LanguageTool's rules are added as
   * a dependency of the plugin, such as {@code org.languagetool:language-de}. Default: what is
   * configured, else en-US.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.language")
  @Nullable String language;

  /**
   * Run only these rules and groups of rules, such as {@code spacing} or {@code
   * languagetool/EN_A_VS_AN}. Default: all.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.select")
  List<String> select = List.of();

  /**
   * Do not run these rules and groups of rules; stronger than {@code select}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.ignore")
  List<String> ignore = List.of();

  /**
   * How much LanguageTool says: {@code default}, or {@code picky} for points of style as well.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.languageToolLevel")
  @Nullable String languageToolLevel;

  /**
   * Files with rules of your own in LanguageTool's XML, relative to the module's folder.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.grammar")
  List<File> grammar = List.of();

  /**
   * The folder of LanguageTool's ngram data, with a folder {@code en} in it. The plugin then needs
   * {@code org.apache.lucene:lucene-core:5.5.5} and {@code lucene-backward-codecs} as dependencies.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.ngrams")
  @Nullable File ngrams;

  /**
   * How many articles of a module to work on at once. 0 is one for each processor, shared among the
   * modules that Maven builds at once.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.threads", defaultValue = "0")
  int threads;

  /**
   * Whether to remember what was found in an article, so that it need not be checked again as long
   * as it, the settings and the plugin are the same.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.cache.enabled", defaultValue = "true")
  boolean cacheEnabled = true;

  /**
   * The folder in which results are remembered; builds and the command line may share it. Default:
   * {@code copydesk} in the folder of the user's caches, which {@code mvn clean} leaves alone.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.cache.directory")
  @Nullable File cacheDirectory;

  /**
   * The file of known findings, relative to the module's folder: goal {@code baseline} writes it,
   * and the others leave alone what is in it. Default: none, and for goal {@code baseline} {@code
   * copydesk-baseline.json}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.baselineFile")
  @Nullable File baselineFile;

  private final Desk desk;
  private final Surroundings surroundings;

  CopydeskMojo(Desk desk, Surroundings surroundings) {
    this.desk = desk;
    this.surroundings = surroundings;
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Copydesk is skipped (copydesk.skip)");
      return;
    }
    attempt(this::execute);
  }

  /** Something to do with what the modules of a build share. */
  interface Task {
    void run(Copydesk copydesk)
        throws SourceException, MojoExecutionException, MojoFailureException;
  }

  /** Does it, and tells what is in the way of it as Maven does. */
  final void attempt(Task task) throws MojoExecutionException, MojoFailureException {
    try {
      task.run(desk.copydesk(cache()));
    } catch (SourceException | ConfigurationException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (Crash e) {
      throw new MojoExecutionException(
          e.getMessage() + " (this is a fault of Copydesk; -X shows where)", e);
    }
  }

  /** Where results are remembered. */
  final ResultCache cache() {
    Optional<Path> folder =
        Optional.ofNullable(cacheDirectory)
            .map(File::toPath)
            .or(() -> CacheFolder.ofUser(System.getenv()));
    return cacheEnabled && folder.isPresent()
        ? ResultCache.in(surroundings.module().folder().resolve(folder.get()), getLog()::debug)
        : ResultCache.none();
  }

  /** Does what the goal is for. */
  abstract void execute(Copydesk copydesk)
      throws SourceException, MojoExecutionException, MojoFailureException;

  final Surroundings surroundings() {
    return surroundings;
  }

  /** The articles that the parameters mean. */
  final ArticleRequest articles() throws MojoExecutionException {
    Path top = surroundings.module().top();
    Path folder = surroundings.module().folder();
    Configurations.Options options = new Configurations.Options(folder);
    try {
      configure(options);
      Keys keys = desk.keys();
      Configurations configurations =
          configFile == null
              ? Configurations.nearest(keys, top, options)
              : Configurations.only(configFile.toPath(), keys, top, options);
      Globs globs = globs();
      House.Request request =
          new House.Request(
              Optional.empty(),
              selection(configurations.ofFolder(folder)),
              threads(),
              !includes.isEmpty(),
              !excludes.isEmpty());
      ArticleRequest articles =
          new ArticleRequest(
              surroundings.module(),
              surroundings.searched(),
              globs,
              files.stream().map(file -> top.resolve(file.strip()).normalize()).toList(),
              new House(configurations, request, folder),
              desk,
              cache());
      articles.verify(articles.settings());
      return articles;
    } catch (ConfigurationException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** Says what the parameters say, over what files say. */
  void configure(Configurations.Options options) throws MojoExecutionException {
    if (language != null) {
      try {
        String word = LanguageChoice.of(language).word();
        options.set("language", "copydesk.language", word);
      } catch (IllegalArgumentException e) {
        throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
      }
    }
    if (languageToolLevel != null) {
      EngineSettings.Level level =
          Choice.of(
              "languageToolLevel",
              languageToolLevel,
              EngineSettings.Level::ofLabel,
              Arrays.stream(EngineSettings.Level.values()).map(EngineSettings.Level::label));
      options.set("languagetool.level", "copydesk.languageToolLevel", level.label());
    }
    options.set(
        "languagetool.grammar", "copydesk.grammar", grammar.stream().map(File::getPath).toList());
    if (ngrams != null) {
      options.set("languagetool.ngrams", "copydesk.ngrams", ngrams.getPath());
    }
  }

  /** The file of known findings; empty if none is named. */
  final Optional<Path> baseline() {
    return Optional.ofNullable(baselineFile)
        .map(file -> surroundings.module().folder().resolve(file.toPath()).normalize());
  }

  private Globs globs() throws MojoExecutionException {
    try {
      return new Globs(stripped(includes), stripped(excludes));
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
    }
  }

  private Selection selection(Configured configured) throws MojoExecutionException {
    Selection selection = new Selection(stripped(select), stripped(ignore));
    RuleNames names = desk.ruleNames(configured, cache());
    Optional<String> problem =
        Stream.concat(selection.select().stream(), selection.ignore().stream())
            .flatMap(name -> names.problem(name).stream())
            .findFirst();
    if (problem.isPresent()) {
      throw new MojoExecutionException(problem.get());
    }
    return selection;
  }

  private int threads() throws MojoExecutionException {
    if (threads < 0) {
      throw new MojoExecutionException("threads needs a number from 0, not " + threads);
    }
    int processors = Runtime.getRuntime().availableProcessors();
    return threads > 0 ? threads : Math.max(1, processors / surroundings.modulesAtOnce());
  }

  private static List<String> stripped(List<String> values) {
    return values.stream().map(String::strip).toList();
  }
}
