package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.copydesk.article.Article;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.rule.Finding;
import dev.copydesk.source.SourceException;
import dev.copydesk.testing.Linting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Regular expressions that somebody wrote to stop a build, or did not think about: each is refused
 * in one line, or cut off, whatever part of a rule it is.
 */
final class HostileExpressionsTest {
  /** Where LanguageTool runs an expression without looking up. */
  private static final List<String> UNSTOPPED =
      List.of(
          "<token/></pattern><message>a<match no='1' regexp_match='%s' regexp_replace='x'/>",
          "<token/></pattern><message>a<match no='1' postag_regexp='yes' postag='%s'/>",
          "<token chunk_re='%s'/>",
          "<token/></pattern><filter class='org.languagetool.rules.PartialPosTagFilter' args='no:1"
              + " regexp:%s postag_regexp:NN'/>");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a+)+$",
        "(?:a+)+$",
        "(?<name>a+)+$",
        "((a?b?)+)*c",
        "(a|a)*b",
        "(a{1,1000}){1,1000}",
        "(a{1,1000}){1,1000}+b",
        "(?>(a+)+)b",
        "((a*)\\1)*b",
        "(.*)\\1.*\\1.*\\1b",
        "(?<n>.*)\\k<n>.*\\k<n>b",
        "(?=.*.*.*.*b)a",
        "(?<=(a{1,999})(a{1,999}))(a{1,999})b",
        "a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a{30}",
        "(a|ab)(a|ab)(a|ab)(a|ab)(a|ab)(a|ab)(a|ab)(a|ab)(a|ab)(a|ab)(a|ab)(a|ab)(a|ab)(a|ab)"
            + "(a|ab)(a|ab)(a|ab)(a|ab)(a|ab)(a|ab)(a|ab)(a|ab)(a|ab)(a|ab)(a|ab)(a|ab)(a|ab)c",
        "(\\R|a)+b",
        "(\\R)+b",
        // Brackets that are none, and hide what is behind them from whoever takes them for some.
        "(a+[[b])])+x",
        "[](a+)+]x",
        "[^](a+)+]x",
        "[[](a+)+x",
        "\\p{L}(\\p{L}+)+x",
      })
  void whatCouldRunForEverIsRefusedWhereItCannotBeStopped(String expression) {
    for (String place : UNSTOPPED) {
      assertThat(refusal(place, expression))
          .as(place)
          .matches("house\\.xml:4: the expression repeats too much: `.*`");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\Q[\\E(a+)+$\\Q]\\E",
        "\\Q(\\E(a+)+$",
        "(a+\\Q)\\E)+$",
        "[\\Q]\\E](a+)+$",
        "a\\Qb",
        "\\c[(a+)+$]",
        "\\c\\\\[(a+)+$]",
        "(?x)#[\n(a+)+$#]",
        "(?ix:#[\n(a+)+$#])",
      })
  void whatIsReadInMoreThanOneWayIsRefused(String expression) {
    for (String place : UNSTOPPED) {
      assertThat(refusal(place, expression.replace("\n", "&#10;")))
          .as(place)
          .matches("house\\.xml:4: the expression may not have (\\\\[QEc], put|the flag x: `).*");
    }
    for (String place :
        List.of(
            "<token regexp='yes'>%s</token>", "<token postag_regexp='yes'" + " postag='%s'/>")) {
      assertThat(refusal(place, expression.replace("\n", "&#10;"))).contains("may not have");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(.*)n't",
        "(?iu)(.+)(ie)(s?)",
        "^([a-z]+)-([a-z]+)-([a-z]+)$",
        "(un|in|dis|re|over)?([a-z]+?)(ed|ing|s)",
        "(.)\\1",
        "[\\[\\]()*+-]+",
        "\\p{Lu}\\p{L}{2,4}",
        "(?<!a)b(?!c)",
        "\\\\Q+",
      })
  void whatPeopleWriteIsTaken(String expression) {
    assertThat(Expressions.problemUnstopped(expression, 3)).isEmpty();
  }

  @Test
  void whatIsTooLongIsRefused() {
    for (String part : List.of("a", "(a+)+", "a|", "[a-z]", ".*", "(?:", "\\\\", "<")) {
      String expression = part.repeat(10_000_000 / part.length());
      for (String place :
          List.of(
              UNSTOPPED.get(0),
              "<token regexp='yes'>%s</token>",
              "<token>a<exception regexp='yes'>%s</exception></token>")) {
        assertThat(refusal(place, expression))
            .matches("house\\.xml:4: the expression has more than 100,000 characters: `.{1,43}`");
      }
    }
  }

  @Test
  void exceptionsOfALongTokenAreReadInTime() {
    String token = "<token regexp='yes'>" + "a|".repeat(40_000) + "b";
    String exceptions = "<exception>c</exception>".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> assertThat(refusal(token + exceptions + "</token>", "")).isNotNull());
  }

  @Test
  void elsewhereItIsCutOff() throws SourceException {
    List<String> places =
        List.of(
            "<pattern><token regexp='yes'>%s</token></pattern>",
            "<regexp>%s</regexp>",
            "<pattern><token regexp='yes'>.*<exception regexp='yes'>%s</exception></token>"
                + "</pattern>");
    List<String> expressions =
        List.of(
            "(a+)+$",
            "(a+)+[^a][^a]",
            "((a*)*)*[^a][^a]",
            "(a|aa)+[^a][^a]",
            "(a*)*\\1[^a][^a]",
            "(?:(a+)\\1?)+[^a][^a]",
            "(?=((a+)+[^a][^a]))a+bc",
            "(?&lt;!a{1,99})(a|aa)+[^a][^a]",
            "(a{1,1000}){1,1000}[^a][^a]");
    List<String> rules = new ArrayList<>();
    for (String expression : expressions) {
      String pattern = places.get(rules.size() % places.size()).formatted(expression);
      rules.add(UserRules.rule("HOUSE_SLOW_" + rules.size(), "", pattern, "b"));
    }
    rules.add(UserRules.rule("HOUSE_PERSONS", "persons", "people"));
    LanguageToolEngine engine =
        SharedEngine.ENGINE.with(
            new EngineSettings(
                EngineSettings.Level.DEFAULT,
                List.of(UserRules.file(rules.toArray(String[]::new))),
                Optional.empty()));
    Article article = Linting.article("It was " + "a".repeat(60) + "b Z of three persons.\n");

    List<Finding> findings =
        assertTimeoutPreemptively(
            Duration.ofMinutes(4),
            () -> engine.check(article, new Evidence(article), id -> id.contains("HOUSE_")));

    assertThat(findings).anyMatch(each -> each.rule().endsWith("HOUSE_PERSONS"));
  }

  /** What is said of a rule with an expression in some place of its pattern. */
  private static String refusal(String place, String expression) {
    String rule =
        UserRules.wrapped(
            "<rule id='A' name='A'><pattern>\n"
                + place.replace("%s", expression.replace("<", "&lt;")));
    String[] said = new String[1];
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(() -> RuleFile.of("house.xml", rule.getBytes(StandardCharsets.UTF_8)))
        .satisfies(e -> said[0] = e.getMessage());
    return said[0];
  }
}
