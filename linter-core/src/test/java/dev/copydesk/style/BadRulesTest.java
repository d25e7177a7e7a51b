package dev.copydesk.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a rule is told with its place, and what to do. */
final class BadRulesTest {
  private static BadRule read(String yaml) {
    try {
      RuleReader.read(
          new RuleText("styles/Test/Rule.yml", "Test.Rule", yaml, Assets.NONE), List.of());
    } catch (BadRule e) {
      assertThat(e.getMessage()).doesNotContain("\n");
      return e;
    }
    throw new AssertionError("it was read: " + yaml);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '~',
      value = {
        "extends: nothing ! 1:1 ! unknown type `nothing`",
        "message: m ! 1:1 ! `extends` is missing",
        "{extends: existence, tokens: [a]} ! 1:1 ! `message` is missing",
        "{extends: existence, message: m} ! 1:1 ! neither `tokens` nor `raw`",
        "{extends: existence, message: m, tokenz: [a], tokens: [a]} ! 1:34 ! unknown key `tokenz`",
        "{extends: existence, message: m, tokens: {a: b}} ! 1:42 ! `tokens` is a list",
        "{extends: existence, message: m, tokens: ['(a']} ! 1:34 ! not closed",
        "{extends: existence, message: m, tokens: ['a)']} ! 1:34 ! too many",
        "{extends: existence, message: m, tokens: ['[a']} ! 1:34 ! not closed",
        "{extends: existence, message: m, tokens: ['a**']} ! 1:34 ! not a regular expression",
        "{extends: existence, message: m, tokens: ['(?<=a'']} ! 1:53 ! not readable as YAML",
        "{extends: existence, message: m, level: grave, tokens: [a]} ! 1:34 ! suggestion, warning"
            + " or error",
        "{extends: existence, message: m, nonword: maybe, tokens: [a]} ! 1:34 ! true or false",
        "{extends: occurrence, message: m, token: a, max: many} ! 1:45 ! a number",
        "{extends: existence, message: m, action: {name: explode}, tokens: [a]} ! 1:43 ! unknown"
            + " action",
        "{extends: metric, message: m, formula: words + nonsense, condition: '> 1'} ! 1:31 !"
            + " unknown name `nonsense`",
        "{extends: metric, message: m, formula: words, condition: '> 1)'} ! 1:47 ! not understood",
        "{extends: substitution, message: m, swap: [a]} ! 1:43 ! `swap` is written as",
        "{extends: capitalization, message: m} ! 1:1 ! `match` is missing",
        "~~ ! 1:1 ! empty",
        "[a] ! 1:1 ! `key: value` lines",
        "{a: 1, A: 2} ! 1:8 ! twice"
      })
  void mistakesAreTold(String yaml, String place, String what) {
    BadRule bad = read(yaml);

    assertThat(bad.getMessage()).startsWith("styles/Test/Rule.yml:" + place + ": ").contains(what);
    assertThat(bad.isUnsupported()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "{extends: script, message: m, script: a.tengo} ! 1:2 ! Tengo",
        "{extends: existence, message: m, tokens: [a], action: {name: suggest, params: [a.tengo]}}"
            + " ! 1:71 ! Tengo",
        "{extends: existence, message: m, tokens: [a], scope: link} ! 1:47 ! scope: raw",
        "{extends: existence, message: m, tokens: [a], scope: nowhere} ! 1:47 ! unknown scope",
        "{extends: spelling, message: m, dic: a.dic} ! 1:33 ! Hunspell",
        "{extends: existence, message: m, tokens: ['(?<=(?:a+b)+)c']} ! 1:34 ! no fixed length",
        "{extends: existence, message: m, tokens: ['(?(a)b)']} ! 1:34 ! not understood",
        "{extends: Google.We, message: m} ! 1:2 ! cannot extend",
        "{extends: sequence, message: m, model: big, tokens: [{tag: NN}]} ! 1:33 ! tagger"
      })
  void whatThereIsNotIsRefused(String yaml, String place, String what) {
    BadRule bad = read(yaml);

    assertThat(bad.getMessage()).startsWith("styles/Test/Rule.yml:" + place + ": ").contains(what);
    assertThat(bad.isUnsupported()).isTrue();
  }

  @Test
  void linesCount() {
    assertThat(read("extends: existence\nmessage: m\n\nfoo: 1\ntokens: [a]\n"))
        .hasMessageStartingWith("styles/Test/Rule.yml:4:1: unknown key `foo`; a rule that extends");
  }

  @Test
  void aliasesWithoutEndAreRefused() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      yaml.append("a")
          .append(i)
          .append(": &a")
          .append(i)
          .append(" [*a")
          .append(i - 1)
          .append(", *a")
          .append(i - 1)
          .append("]\n");
    }
    assertThat(read(yaml.toString()).getMessage()).startsWith("styles/Test/Rule.yml:");
    assertThatThrownBy(() -> StyleText.rule("&a {extends: *a}")).isInstanceOf(AssertionError.class);
  }
}
