package dev.copydesk.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.article.Language;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.evidence.language.LanguageDetector;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rules.wording.MixedSpelling;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Edited articles are all in English, and few of them in two kinds of it. */
final class LanguageOfArticlesTest {
  private static final List<String> CORPORA =
      List.of("clean-adoc", "clean-html", "clean-md", "clean-plain", "clean-rst", "pud");

  /** One article in so many may have been written by two people. */
  private static final int ARTICLES_FOR_A_MIXED_ONE = 40;

  @Test
  void articles() throws IOException, SourceException {
    LanguageDetector detector = new LanguageDetector();
    List<String> foreign = new ArrayList<>();
    List<String> mixed = new ArrayList<>();
    Map<String, Integer> languages = new TreeMap<>();
    int articles = 0;
    for (String corpus : CORPORA) {
      for (Path file : SharedTexts.articles("corpora/" + corpus)) {
        String name = SharedTexts.path("corpora").relativize(file).toString();
        Source source = Source.decode(name, Files.readAllBytes(file));
        Format format = Format.ofFileName(name).orElse(Format.TEXT);
        Article article = Article.parse(source, format, Dialect.EN_US);
        Language language = detector.detect(article, article.language());
        languages.merge(language.tag(), 1, Integer::sum);
        articles++;
        if (!language.isEnglish() || language.evidence().startsWith("too few")) {
          foreign.add(name + ": " + language);
        }
        Article detected = article.in(language);
        for (Finding each :
            new MixedSpelling().check(new RuleContext(detected, new Evidence(detected)))) {
          mixed.add(
              name + " (" + language.tag() + "): " + each.message() + " = " + each.evidence());
        }
      }
    }
    System.out.printf("%d articles: %s%n", articles, languages);
    mixed.forEach(System.out::println);
    assertThat(foreign).isEmpty();
    assertThat(mixed.size() * ARTICLES_FOR_A_MIXED_ONE).isLessThanOrEqualTo(articles);
  }
}
