package dev.copydesk.testing;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.config.Configurations;
import dev.copydesk.config.Keys;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.evidence.HouseStyle;
import dev.copydesk.fix.FixResult;
import dev.copydesk.fix.Fixer;
import dev.copydesk.rule.Accepted;
import dev.copydesk.rule.Doubt;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Short ways to lint and fix a string with some rules. */
public final class Linting {
  private Linting() {}

  public static Article article(String text) {
    return article(text, Dialect.EN_US);
  }

  public static Article article(String text, Dialect dialect) {
    try {
      Source source = Source.decode("test.txt", text.getBytes(StandardCharsets.UTF_8));
      return Article.parse(source, Format.TEXT, dialect);
    } catch (SourceException e) {
      throw new AssertionError(e);
    }
  }

  /** An article of bytes, limits of length aside. */
  public static Article article(byte[] bytes) {
    try {
      Source empty = Source.decode("test.txt", new byte[0]);
      return Article.parse(
          empty.withText(new String(bytes, StandardCharsets.UTF_8)), Format.TEXT, Dialect.EN_US);
    } catch (SourceException e) {
      throw new AssertionError(e);
    }
  }

  public static List<Finding> lint(Article article, Rule... rules) {
    return lint(HouseStyle.NONE, article, rules);
  }

  public static List<Finding> lint(HouseStyle style, Article article, Rule... rules) {
    RuleContext context = new RuleContext(article, new Evidence(article, style));
    return Stream.of(rules)
        .flatMap(rule -> rule.check(context).stream())
        .filter(finding -> !Accepted.covers(finding, context))
        .map(finding -> Doubt.about(finding, context))
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .toList();
  }

  /** The text after all safe fixes, which must have settled. */
  public static String fix(Article article, Rule... rules) {
    return fix(HouseStyle.NONE, article, rules);
  }

  public static String fix(HouseStyle style, Article article, Rule... rules) {
    return settled(new Fixer(each -> lint(style, each, rules), false).fix(article));
  }

  /** The text after all safe and first suggested fixes, which must have settled. */
  public static String fixSuggested(Article article, Rule... rules) {
    return fixSuggested(HouseStyle.NONE, article, rules);
  }

  public static String fixSuggested(HouseStyle style, Article article, Rule... rules) {
    return settled(new Fixer(each -> lint(style, each, rules), true).fix(article));
  }

  /** The house style that a configuration asks for. */
  public static HouseStyle style(String yaml) {
    try {
      Path folder = Files.createTempDirectory("style");
      Path file = Files.writeString(folder.resolve("copydesk.yaml"), yaml);
      Keys keys = new Keys(RuleCatalog.load());
      HouseStyle style =
          Configurations.only(file, keys, folder, new Configurations.Options(folder))
              .ofFolder(folder)
              .style();
      Files.delete(file);
      Files.delete(folder);
      return style;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String settled(FixResult result) {
    if (!result.settled()) {
      throw new AssertionError("still changing: " + result.after().source().text());
    }
    return result.after().source().text();
  }
}
