package dev.copydesk.rules;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.testing.Linting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text that the laws are tried on: damaged articles of many kinds, and all texts of the rules'
 * cases.
 */
record Sample(String name, Dialect dialect, String text) {
  private static final Path ARTICLES = Path.of("src/test/resources/dev/copydesk/articles");

  Article article() {
    return Linting.article(text, dialect);
  }

  static List<Sample> all() {
    return share(0, 1);
  }

  /**
   * All articles, and one in so many texts of the cases, so that a law that holds in several
   * variants need not try each text in each.
   */
  static List<Sample> share(int part, int of) {
    List<Sample> samples = new ArrayList<>(articles());
    List<Sample> cases = cases();
    for (int i = part; i < cases.size(); i += of) {
      samples.add(cases.get(i));
    }
    return samples;
  }

  private static List<Sample> cases() {
    List<Sample> samples = new ArrayList<>();
    for (Rule rule : RuleCatalog.load().rules()) {
      for (RuleCase one : RuleCase.read(RuleCasesTest.caseFile(rule))) {
        samples.add(new Sample(rule.info().id() + ":" + one.line(), one.dialect(), one.text()));
      }
    }
    return samples;
  }

  static List<Sample> articles() {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      List<Sample> samples = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        samples.add(
            new Sample(file.getFileName().toString(), Dialect.EN_US, Files.readString(file)));
      }
      return samples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
