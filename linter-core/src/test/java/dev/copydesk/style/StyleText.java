package dev.copydesk.style;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Format;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.rule.Edits;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.source.Source;
import dev.copydesk.source.SourceException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** A text that a style rule is tried on. */
record StyleText(Article article) {
  static StyleText markdown(String text) {
    return of("test.md", Format.MARKDOWN, text);
  }

  static StyleText of(String name, Format format, String text) {
    try {
      Source source = Source.decode(name, text.getBytes(StandardCharsets.UTF_8));
      return new StyleText(Article.parse(source, format, Dialect.EN_US));
    } catch (SourceException e) {
      throw new AssertionError(e);
    }
  }

  /** A rule of the package Test. */
  static StyleRule rule(String yaml, String... accepted) {
    try {
      return RuleReader.read(
          new RuleText("styles/Test/Rule.yml", "Test.Rule", yaml, Assets.NONE), List.of(accepted));
    } catch (BadRule e) {
      throw new AssertionError(e);
    }
  }

  List<Finding> findings(StyleRule rule) {
    return rule.check(new RuleContext(article, new Evidence(article))).stream()
        .sorted(Comparator.comparing(Finding::span))
        .toList();
  }

  /** The stretches of the source that a rule finds, in order. */
  List<String> found(String yaml, String... accepted) {
    return findings(rule(yaml, accepted)).stream()
        .map(finding -> finding.span().in(article.source().text()))
        .toList();
  }

  /** What a rule says, in order. */
  List<String> said(String yaml, String... accepted) {
    return findings(rule(yaml, accepted)).stream().map(Finding::message).toList();
  }

  /** What becomes of the source by the first fix of the first finding. */
  String fixed(String yaml) {
    Fix fix = findings(rule(yaml)).get(0).fixes().get(0);
    return new Edits(fix.edits()).applyTo(article.source().text());
  }
}
