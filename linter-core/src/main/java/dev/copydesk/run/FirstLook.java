package dev.copydesk.run;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.article.Language;
import dev.copydesk.config.Configurations;
import dev.copydesk.config.Globs;
import dev.copydesk.config.LanguageChoice;
import dev.copydesk.evidence.language.LanguageDetector;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What the articles of a folder tell of how they are to be checked.
 *
 * @param articles how many there are
 * @param language what most of them are in, or that they are in several
 * @param folders those in the folder that all of them lie in; empty if some lie in none, or in many
 */
public record FirstLook(int articles, LanguageChoice language, List<String> folders) {
  /** So many articles tell the language of the others. */
  private static final int ENOUGH = 200;

  private static final int MOST_FOLDERS = 8;

  /** One article in so many is enough to speak of two languages. */
  private static final int SHARE = 10;

  public FirstLook {
    folders = List.copyOf(folders);
  }

  /**
   * Looks at a folder.
   *
   * @throws SourceException if it cannot be listed
   */
  public static FirstLook at(Path folder) throws SourceException {
    List<Input> found = new ArticleFinder(Globs.ALL, List.of()).find(folder);
    TreeSet<String> folders = new TreeSet<>();
    boolean outside = false;
    for (Input each : found) {
      Path relative = each.relative();
      outside |= relative.getNameCount() < 2;
      folders.add(relative.getName(0).toString());
    }
    boolean told = !outside && folders.size() <= MOST_FOLDERS;
    return new FirstLook(
        found.size(), language(found), told ? new ArrayList<>(folders) : List.of());
  }

  private static LanguageChoice language(List<Input> found) {
    Map<String, Integer> tags = new HashMap<>();
    Map<String, Integer> codes = new HashMap<>();
    int step = Math.max(1, found.size() / ENOUGH);
    for (int i = 0; i < found.size(); i += step) {
      language(found.get(i))
          .ifPresent(
              language -> {
                tags.merge(language.tag(), 1, Integer::sum);
                codes.merge(language.code(), 1, Integer::sum);
              });
    }
    int all = codes.values().stream().mapToInt(Integer::intValue).sum();
    if (codes.values().stream().filter(count -> count * SHARE >= all).count() > 1) {
      return LanguageChoice.of(LanguageChoice.AUTO);
    }
    return tags.entrySet().stream()
        .max(
            Comparator.comparing((Map.Entry<String, Integer> each) -> each.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(each -> LanguageChoice.of(each.getKey()))
        .orElse(LanguageChoice.DEFAULT);
  }

  /** The language of an article; empty if it cannot be read or is in one that nobody knows. */
  private static Optional<Language> language(Input input) {
    try {
      Source source = Source.decode(input.name(), input.read());
      Language american = Language.of(Dialect.EN_US);
      Format format = Format.ofFileName(input.name()).orElse(Format.TEXT);
      Article article = Article.parse(source, format, american);
      Language language = new LanguageDetector().detect(article, american);
      return LanguageChoice.problem(language.tag()).isEmpty()
          ? Optional.of(language)
          : Optional.empty();
    } catch (SourceException | RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  /** What to configure. */
  public Configurations.Options choices() {
    Configurations.Options choices = new Configurations.Options(Path.of(""));
    choices.set("language", "init", language.word());
    choices.set("include", "init", folders.stream().map(each -> escaped(each) + "/**").toList());
    return choices;
  }

  /** The name of a folder as a pattern. */
  private static String escaped(String name) {
    return name.replaceAll("([\\\\*?\\[\\]{}])", "\\\\$1");
  }

  /** Such as {@code 12 articles, en-GB}. */
  public String inWords() {
    List<String> words = new ArrayList<>();
    words.add(articles == 1 ? "1 article" : articles + " articles");
    words.add(language.auto() ? "several languages" : language.word());
    return String.join(", ", words);
  }
}
