package dev.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.evidence.HouseStyle;
import dev.copydesk.evidence.Profile;
import dev.copydesk.evidence.Vocabulary;
import dev.copydesk.fix.FixResult;
import dev.copydesk.fix.Fixer;
import dev.copydesk.lexicon.WordTable;
import dev.copydesk.lint.Links;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.testing.FakeEngine;
import dev.copydesk.testing.Golden;
import dev.copydesk.testing.Linting;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each house style turns one mixed article into its own form. */
final class ProfilesTest {
  private static final String FOLDER = "dev/copydesk/rules/profiles/";

  private static final Set<String> OF_STYLES =
      Set.of(
          "naming/attributive-abbreviation",
          "naming/bare-official-name",
          "naming/preferred-name",
          "naming/variant",
          "punctuation/dash-style",
          "punctuation/quote-order",
          "wording/mixed-spelling");

  @ParameterizedTest
  @EnumSource(Profile.class)
  void articleInTheStyle(Profile profile) throws IOException {
    String mixed =
        Files.readString(
            Path.of("src/test/resources", FOLDER, "mixed.txt"), StandardCharsets.UTF_8);
    for (boolean suggested : List.of(false, true)) {
      String once = fix(mixed, profile, suggested);
      String name = profile.label() + (suggested ? "-suggested" : "") + ".txt";
      Golden.verify(FOLDER + name, once);
      assertThat(fix(once, profile, suggested)).as(name).isEqualTo(once);
    }
  }

  /** Of the rules that know of styles, over everything that other laws are tried on. */
  @ParameterizedTest
  @EnumSource(Profile.class)
  void repairingTwiceIsRepairingOnce(Profile profile) {
    HouseStyle style = style(profile);
    Rule[] rules =
        RuleCatalog.load().rules().stream()
            .filter(rule -> OF_STYLES.contains(rule.info().id()))
            .toArray(Rule[]::new);
    assertThat(rules).hasSameSizeAs(OF_STYLES);
    for (Sample sample : Sample.all()) {
      String text = sample.article().source().text();
      String once = Linting.fix(style, article(text, profile), rules);
      assertThat(Linting.fix(style, article(once, profile), rules))
          .as(sample.name())
          .isEqualTo(once);
    }
  }

  @Test
  void everyAnswerHasItsSource() {
    List<List<String>> rows = WordTable.beside(Profile.class, "profiles.tsv").rows();

    assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(6).noneMatch(String::isBlank));
    assertThat(rows).allMatch(row -> row.get(5).equals("memory") || row.get(5).startsWith("http"));
    assertThat(rows.stream().map(row -> row.get(0) + " " + row.get(1))).doesNotHaveDuplicates();
  }

  @Tag("benchmark")
  @ParameterizedTest
  @EnumSource(Profile.class)
  void safeEditsInEditedText(Profile profile) throws IOException {
    Map<String, Integer> edits = new TreeMap<>();
    StringBuilder shown = new StringBuilder();
    for (Path file : SharedTexts.articles("corpora/clean-plain")) {
      Article article = article(Files.readString(file, StandardCharsets.UTF_8), profile);
      for (Finding finding : linter(profile).lint(article)) {
        if (finding.safeFix().isPresent()) {
          int nth = edits.merge(finding.rule(), 1, Integer::sum);
          if (nth % 10 == 1) {
            String text = article.source().text();
            int from = Math.max(0, finding.span().start() - 40);
            int to = Math.min(text.length(), finding.span().end() + 40);
            shown
                .append(finding.rule())
                .append('\t')
                .append(text.substring(from, to).replaceAll("\\s", " "))
                .append('\t')
                .append(finding.safeFix().get().edits())
                .append('\n');
          }
        }
      }
    }
    System.out.println(profile + " " + edits + "\n" + shown);
  }

  private static String fix(String text, Profile profile, boolean suggested) {
    FixResult result =
        new Fixer(article -> linter(profile).lint(article), suggested).fix(article(text, profile));
    assertThat(result.settled()).isTrue();
    return result.after().source().text();
  }

  private static Article article(String text, Profile profile) {
    return Linting.article(text, profile.habits().dialect().orElse(Dialect.EN_US));
  }

  private static Linter linter(Profile profile) {
    return Linter.of(
        RuleCatalog.load().rules(), FakeEngine.silent(), Selection.ALL, style(profile), Links.NONE);
  }

  private static HouseStyle style(Profile profile) {
    return new HouseStyle(profile, Vocabulary.NONE, profile.habits().names());
  }
}
