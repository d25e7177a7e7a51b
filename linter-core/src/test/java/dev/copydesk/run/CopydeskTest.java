package dev.copydesk.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Language;
import dev.copydesk.config.LanguageChoice;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.languagetool.Engine;
import dev.copydesk.languagetool.MissingRules;
import dev.copydesk.languagetool.SharedWords;
import dev.copydesk.languagetool.Wanted;
import dev.copydesk.lint.Checked;
import dev.copydesk.lint.Selection;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleCatalog;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.source.Span;
import dev.copydesk.testing.FakeEngine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CopydeskTest {
  private static final RuleInfo INFO = RuleInfo.safe("languagetool/teh", "0.1.0", "finds teh");

  @TempDir private Path folder;

  @Test
  void findsTheSameInOneThreadAndInMany() {
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String text = i % 7 == 0 ? "binary \0" : "see teh cat ".repeat(1 + (61 - i) * 20);
      inputs.add(Desks.text(i + ".txt", text));
    }

    List<Checked> one = check(inputs, 1);
    List<Checked> many = check(inputs, 8);

    assertThat(one.stream().map(Checked::name))
        .isEqualTo(inputs.stream().map(Input::name).toList());
    assertThat(many.stream().map(Checked::name))
        .isEqualTo(one.stream().map(Checked::name).toList());
    assertThat(many.stream().map(Checked::findings))
        .isEqualTo(one.stream().map(Checked::findings).toList());
    assertThat(many.stream().map(Checked::error))
        .isEqualTo(one.stream().map(Checked::error).toList());
    assertThat(one.get(0).error()).hasValueSatisfying(error -> assertThat(error).contains("NUL"));
    assertThat(one.get(1).findings()).isNotEmpty();
  }

  @Test
  void autoAsksEachArticle() {
    List<Input> inputs =
        List.of(
            Desks.text("a.txt", "Der Rat hat die Brücke gesperrt, und das ist nicht gut.\n"),
            Desks.text("b.txt", "The colour of our neighbour's harbour is the same as his.\n"),
            Desks.text("c.txt", "Yes.\n"));
    Settings settings = new Settings(LanguageChoice.of("auto"), Optional.empty(), Selection.ALL, 2);
    List<String> languages = new ArrayList<>();

    desk(FakeEngine.silent())
        .check(
            inputs, settings, each -> languages.add(each.article().orElseThrow().language().tag()));

    assertThat(languages).containsExactly("de", "en-GB", "en-US");
  }

  @Test
  void withoutAutoNoArticleIsAsked() {
    List<Language> languages = new ArrayList<>();

    desk(FakeEngine.silent())
        .check(
            List.of(Desks.text("a.txt", "Der Rat hat die Brücke gesperrt, und das ist gut.\n")),
            settings(1),
            each -> languages.add(each.article().orElseThrow().language()));

    assertThat(languages).containsExactly(Language.of(Dialect.EN_US));
  }

  @Test
  void whatIsPlainlyNoEnglishHasTheRulesForAnyLanguageAlone() {
    String german =
        "Der Rat hat die BrÃ¼cke gesperrt , und das ist nicht gut. Wer sie bezahlen wird, ist noch"
            + " nicht klar, und das das wird auch so bleiben, denn niemand hat das Geld, das"
            + " man dafür braucht.\n";
    List<Input> inputs =
        List.of(Desks.text("a.txt", german), Desks.text("b.txt", "See teh cat.\n"));
    Settings all = new Settings(LanguageChoice.of("en-GB"), Optional.empty(), Selection.ALL, 2);
    List<Checked> checked = new ArrayList<>();
    List<FixOutcome> outcomes = new ArrayList<>();

    desk(new Tehs(text -> "x")).check(inputs, all, checked::add);
    desk(new Tehs(text -> "x")).fix(inputs, all, true, outcomes::add);

    assertThat(checked.get(0).findings())
        .extracting(Finding::rule)
        .containsExactly("encoding/mojibake");
    assertThat(checked.get(0).article().flatMap(all.language()::contradiction))
        .hasValueSatisfying(
            line ->
                assertThat(line)
                    .startsWith("looks like German (")
                    .endsWith("); checked only by the rules for any language"));
    assertThat(checked.get(1).article().flatMap(all.language()::contradiction)).isEmpty();
    assertThat(checked.get(1).findings()).isNotEmpty();
    assertThat(new String(((Fixed) outcomes.get(0)).after(), StandardCharsets.UTF_8))
        .isEqualTo(german.replace("Ã¼", "ü"));
    assertThat(LanguageChoice.of("auto").contradiction(checked.get(0).article().orElseThrow()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void fixesInOrder(int threads) {
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      inputs.add(Desks.text(i + ".txt", "see teh cat ".repeat(31 - i)));
    }
    List<String> names = new ArrayList<>();
    desk(new Tehs())
        .fix(
            inputs,
            settings(threads),
            false,
            outcome -> {
              names.add(outcome.input().name());
              assertThat(outcome).isInstanceOf(Fixed.class);
              assertThat(new String(((Fixed) outcome).after(), StandardCharsets.UTF_8))
                  .startsWith("see the cat ")
                  .doesNotContain("teh");
            });

    assertThat(names).isEqualTo(inputs.stream().map(Input::name).toList());
  }

  @Test
  void whatNeedsNoFixKeepsItsVeryBytes() {
    List<FixOutcome> outcomes = new ArrayList<>();
    desk(new Tehs()).fix(List.of(Desks.text("a.txt", "well")), settings(1), false, outcomes::add);

    assertThat(outcomes)
        .singleElement()
        .isInstanceOfSatisfying(
            Fixed.class, fixed -> assertThat(fixed.after()).isSameAs(fixed.before()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void oneInputThatCannotBeReadDoesNotKeepTheOthers(int threads) throws Exception {
    Files.writeString(folder.resolve("a.txt"), "see teh cat");
    Files.writeString(folder.resolve("c.txt"), "see teh cat");
    List<Input> inputs =
        List.of(
            Desks.input(folder, "a.txt"),
            Desks.input(folder, "gone.txt"),
            Desks.input(folder, "c.txt"));
    List<Checked> checked = check(inputs, threads);

    assertThat(checked.get(1).error())
        .contains(folder.resolve("gone.txt") + ": cannot be read: no such file or directory");
    assertThat(checked.get(2).findings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void aCrashNamesTheArticleInOneLine(int threads) {
    Engine broken =
        new Tehs() {
          @Override
          public List<Finding> check(Article article, Evidence evidence, Wanted wanted) {
            if (article.source().name().equals("b.txt")) {
              throw new IllegalStateException("line one\nline two");
            }
            return super.check(article, evidence, wanted);
          }
        };
    List<Input> inputs =
        List.of(Desks.text("a.txt", "teh"), Desks.text("b.txt", "teh"), Desks.text("c.txt", "teh"));
    List<Checked> before = new ArrayList<>();

    assertThatThrownBy(() -> desk(broken).check(inputs, settings(threads), before::add))
        .isInstanceOf(Crash.class)
        .hasMessage("b.txt: internal error: java.lang.IllegalStateException: line one line two");
    assertThat(before.stream().map(Checked::name)).containsExactly("a.txt");
    assertThatThrownBy(() -> desk(broken).fix(inputs, settings(threads), false, each -> {}))
        .isInstanceOf(Crash.class)
        .hasMessageStartingWith("b.txt: ");
  }

  @Test
  void fixesThatNeverEndLeaveTheArticle() {
    Engine endless = new Tehs(text -> "teh " + text.length() % 10);
    List<FixOutcome> outcomes = new ArrayList<>();

    desk(endless).fix(List.of(Desks.text("a.txt", "teh")), settings(1), false, outcomes::add);

    assertThat(outcomes)
        .singleElement()
        .isInstanceOfSatisfying(
            NotFixed.class,
            not -> assertThat(not.error()).startsWith("a.txt: left as it is").doesNotContain("\n"));
  }

  @Test
  void anArticleOfAnotherEncodingKeepsIt() {
    byte[] bytes = {'t', 'e', 'h', ' ', (byte) 0x92, (byte) 0x80, '\r'};
    List<FixOutcome> outcomes = new ArrayList<>();

    desk(new Tehs()).fix(List.of(new TextInput("a.txt", bytes)), settings(1), false, outcomes::add);

    byte[] expected = {'t', 'h', 'e', ' ', (byte) 0x92, (byte) 0x80, '\r'};
    assertThat(outcomes)
        .singleElement()
        .isInstanceOfSatisfying(
            Fixed.class, fixed -> assertThat(fixed.after()).isEqualTo(expected));
  }

  @Test
  void noInputsIsNoWork() {
    assertThat(check(List.of(), 8)).isEmpty();
  }

  private static List<Checked> check(List<Input> inputs, int threads) {
    List<Checked> checked = new ArrayList<>();
    desk(new Tehs()).check(inputs, settings(threads), checked::add);
    return checked;
  }

  @Test
  void anEngineThatSpellsIsToldWhatArticlesShare() {
    List<Input> inputs =
        List.of(text("a.txt", "A zorbling."), text("b.txt", "Two zorblings, a zorbling."));
    assertThat(sharedWith(inputs, List.of())).hasSize(1);
    assertThat(sharedWith(inputs.subList(0, 1), List.of())).isEmpty();
    assertThat(sharedWith(inputs, List.of("languagetool/SPELLER"))).isEmpty();
  }

  private static Input text(String name, String text) {
    return new TextInput(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<SharedWords> sharedWith(List<Input> inputs, List<String> ignored) {
    List<SharedWords> told = new ArrayList<>();
    Engine engine =
        new Tehs() {
          @Override
          public boolean spells(Predicate<String> wanted) {
            return wanted.test("languagetool/SPELLER");
          }

          @Override
          public Engine knowing(SharedWords shared) {
            told.add(shared);
            return this;
          }
        };
    Selection selection = new Selection(List.of("languagetool"), ignored);
    Settings settings = new Settings(LanguageChoice.DEFAULT, Optional.empty(), selection, 2);
    desk(engine).check(inputs, settings, checked -> {});
    return told;
  }

  private static Copydesk desk(Engine engine) {
    return new Copydesk(RuleCatalog.load(), engine);
  }

  private static Settings settings(int threads) {
    Selection selection = new Selection(List.of("languagetool"), List.of());
    return new Settings(LanguageChoice.DEFAULT, Optional.empty(), selection, threads);
  }

  /** An engine that puts something in the place of each {@code teh}. */
  private static class Tehs implements Engine {
    private final Function<String, String> replacement;

    Tehs() {
      this(text -> "the");
    }

    Tehs(Function<String, String> replacement) {
      this.replacement = replacement;
    }

    @Override
    public Set<String> safeRules() {
      return Set.of(INFO.id());
    }

    @Override
    public boolean knows(String ruleId, Language language) {
      return ruleId.equals(INFO.id());
    }

    @Override
    public boolean knows(String ruleId) {
      return ruleId.equals(INFO.id());
    }

    @Override
    public Optional<MissingRules> missing(Language language) {
      return Optional.empty();
    }

    @Override
    public Optional<String> explain(String ruleId) {
      return Optional.empty();
    }

    @Override
    public List<Finding> check(Article article, Evidence evidence, Wanted wanted) {
      String text = article.source().text();
      List<Finding> findings = new ArrayList<>();
      for (int at = text.indexOf("teh"); at >= 0; at = text.indexOf("teh", at + 1)) {
        findings.add(
            Finding.of(INFO, new Span(at, at + 3), "wrong").safely(replacement.apply(text)));
      }
      return findings;
    }
  }
}
