package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Language;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.SourceException;
import dev.copydesk.testing.Linting;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LanguageTool at its picky level, and with rules of a user's own. */
final class EngineSettingsTest {
  private static final String PICKY_TEXT = "The reason why they left is that it rained.\n";

  private final List<String> said = new ArrayList<>();
  private final LanguageToolEngine engine =
      new LanguageToolEngine(
          new EngineListener() {
            @Override
            public void loaded(String line) {}

            @Override
            public void unchecked(String line) {
              said.add(line);
            }

            @Override
            public void missing(MissingRules rules) {}
          });

  private static EngineSettings with(RuleFile... files) {
    return new EngineSettings(EngineSettings.Level.DEFAULT, List.of(files), Optional.empty());
  }

  private static EngineSettings picky(RuleFile... files) {
    return new EngineSettings(EngineSettings.Level.PICKY, List.of(files), Optional.empty());
  }

  private static List<Finding> check(LanguageToolEngine engine, String text, Wanted wanted) {
    Article article = Linting.article(text);
    return engine.check(article, new Evidence(article), wanted);
  }

  /** The findings of a user's rules in a text, each as rule and place. */
  private List<String> places(String text, RuleFile... files) {
    return SharedEngine.places(check(engine.with(with(files)), text, id -> true), text);
  }

  @Test
  void levelsGoByTheirNames() {
    assertThat(EngineSettings.Level.ofLabel("Picky")).contains(EngineSettings.Level.PICKY);
    assertThat(EngineSettings.Level.ofLabel("strict")).isEmpty();
    assertThat(EngineSettings.Level.DEFAULT.label()).isEqualTo("default");
  }

  @Test
  void pickyRulesRunAtTheirLevelOnly() {
    LanguageToolEngine picky = SharedEngine.ENGINE.with(picky());
    assertThat(check(picky, PICKY_TEXT, id -> true))
        .filteredOn(each -> each.rule().equals("languagetool/REASON_WHY"))
        .singleElement()
        .satisfies(each -> assertThat(each.severity()).isEqualTo(Severity.INFO));
    assertThat(SharedEngine.check(PICKY_TEXT))
        .noneMatch(each -> each.rule().equals("languagetool/REASON_WHY"));
    assertThat(SharedEngine.checkOnly("REASON_WHY", PICKY_TEXT)).hasSize(1);
    assertThat(SharedEngine.ENGINE.explain("languagetool/REASON_WHY").orElseThrow())
        .contains("It is picky: it runs only at that level");
  }

  @Test
  void whatIsOffIsOffAtAnyLevel() {
    LanguageToolEngine picky = SharedEngine.ENGINE.with(picky());
    String text = "We were told  it, and the ball was thrown by him.\n";
    assertThat(check(picky, text, id -> true))
        .noneMatch(each -> each.rule().endsWith("/WHITESPACE_RULE"))
        .noneMatch(each -> each.rule().endsWith("/PASSIVE_VOICE"));
  }

  @Test
  void whatSettingsHaveInCommonIsLoadedOnce() throws SourceException {
    LoadedLanguage shared = SharedEngine.ENGINE.language(Dialect.EN_US);
    assertThat(SharedEngine.ENGINE.with(picky()).language(Dialect.EN_US)).isSameAs(shared);

    LanguageToolEngine house = engine.with(with(UserRules.file(UserRules.rule("A", "aaa", "b"))));
    LoadedLanguage first = house.language(Dialect.EN_US);
    LanguageToolEngine again = engine.with(with(UserRules.file(UserRules.rule("A", "aaa", "b"))));
    assertThat(again.language(Dialect.EN_US)).isSameAs(first);
    LanguageToolEngine edited = engine.with(with(UserRules.file(UserRules.rule("A", "aab", "b"))));
    assertThat(edited.language(Dialect.EN_US)).isNotSameAs(first);
    assertThat(house.language(Dialect.EN_US)).isNotSameAs(first);
  }

  /** The modules of a build have a copy each. */
  @Test
  void copiesOfAFileAreLoadedOnceAndNotForOtherLanguages() throws SourceException {
    byte[] content =
        (UserRules.wrapped(UserRules.rule("A", "aaa", "b")) + UserRules.END)
            .getBytes(StandardCharsets.UTF_8);
    LanguageToolEngine one = engine.with(with(RuleFile.of("one/house.xml", content)));
    LanguageToolEngine two = engine.with(with(RuleFile.of("two/house.xml", content.clone())));
    LoadedLanguage shared = one.language(Dialect.EN_US);
    assertThat(two.language(Dialect.EN_US)).isSameAs(shared);

    // Each has what it was given, whatever the other has become.
    byte[] edited =
        new String(content, StandardCharsets.UTF_8)
            .replace("aaa", "aab")
            .getBytes(StandardCharsets.UTF_8);
    LanguageToolEngine changed = engine.with(with(RuleFile.of("one/house.xml", edited)));
    assertThat(changed.language(Dialect.EN_US)).isNotSameAs(shared);
    assertThat(two.language(Dialect.EN_US)).isSameAs(shared);

    byte[] british =
        new String(content, StandardCharsets.UTF_8)
            .replace("'en'", "'en-GB'")
            .getBytes(StandardCharsets.UTF_8);
    LanguageToolEngine abroad = engine.with(with(RuleFile.of("gb.xml", british)));
    assertThat(abroad.language(Dialect.EN_US)).isSameAs(engine.language(Dialect.EN_US));
  }

  @Test
  void usersRulesFindAndSuggest() throws SourceException {
    RuleFile file = UserRules.file(UserRules.rule("HOUSE_PERSONS", "persons", "people"));
    LanguageToolEngine house = engine.with(with(file));
    String text = "Rain fell.\n\nThen three persons came.\n";

    List<Finding> findings = check(house, text, id -> true);

    assertThat(SharedEngine.places(findings, text)).containsExactly("HOUSE_PERSONS:persons");
    assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(findings.get(0).message()).isEqualTo("Say `people`: `persons`");
    assertThat(findings.get(0).fixes().get(0).edits())
        .extracting(Edit::replacement)
        .containsExactly("people");
    assertThat(house.knows("languagetool/HOUSE_PERSONS", Language.of(Dialect.EN_US))).isTrue();
    assertThat(engine.knows("languagetool/HOUSE_PERSONS", Language.of(Dialect.EN_US))).isFalse();
    assertThat(check(house, text, "languagetool/HOUSE_PERSONS"::equals)).hasSize(1);
    assertThat(check(house, text, id -> !id.equals("languagetool/HOUSE_PERSONS"))).isEmpty();
    assertThat(house.explain("languagetool/HOUSE_PERSONS").orElseThrow())
        .startsWith("# languagetool/HOUSE_PERSONS\n\nA rule.\n")
        .contains("A rule of house.xml, category House.\nIt is on.");
    assertThat(said).isEmpty();
  }

  @Test
  void usersRulesAreForTheirLanguage() throws SourceException {
    String british =
        UserRules.wrapped(UserRules.rule("HOUSE_PERSONS", "persons", "people"))
                .replace("'en'", "'en-GB'")
            + UserRules.END;
    RuleFile file = RuleFile.of("gb.xml", british.getBytes(StandardCharsets.UTF_8));
    LanguageToolEngine house = engine.with(with(file));
    String text = "Then three persons came.\n";
    assertThat(check(house, text, id -> true)).isEmpty();
    Article article = Linting.article(text, Dialect.EN_GB);
    assertThat(house.check(article, new Evidence(article), id -> true)).hasSize(1);
  }

  @Test
  void usersRulesMayBeOffOrPicky() throws SourceException {
    String pattern = "<pattern><token>persons</token></pattern>";
    RuleFile file =
        UserRules.file(
            UserRules.rule("HOUSE_OFF", "default='off'", pattern, "people"),
            UserRules.rule(
                "HOUSE_PICKY",
                "tags='picky'",
                "<pattern><token>came</token></pattern>",
                "arrived"));
    String text = "Then three persons came.\n";
    assertThat(places(text, file)).isEmpty();
    assertThat(check(engine.with(with(file)), text, "languagetool/HOUSE_OFF"::equals)).hasSize(1);
    LanguageToolEngine picky = engine.with(picky(file));
    assertThat(SharedEngine.places(check(picky, text, id -> true), text))
        .containsExactly("HOUSE_PICKY:came");
  }

  /** A rule that happens to bear a name of LanguageTool's is still the user's. */
  @Test
  void whatWeThinkOfLanguageToolsRulesIsNotSaidOfUsersRules() throws SourceException {
    RuleFile file =
        UserRules.file(
            UserRules.rule("EN_DATE_WEEKDAY", "persons", "people"),
            UserRules.rule("WHITESPACE_RULE", "came", "arrived"));
    String text = "Then three persons came.\n";
    List<Finding> findings = check(engine.with(with(file)), text, id -> true);
    assertThat(SharedEngine.places(findings, text))
        .containsExactly("EN_DATE_WEEKDAY:persons", "WHITESPACE_RULE:came");
    assertThat(findings).allMatch(each -> each.severity() == Severity.WARNING);
  }

  @Test
  void usersRulesAreHeardFirst() throws SourceException {
    RuleFile file = UserRules.file(UserRules.rule("HOUSE_AN", "an", "one"));
    assertThat(places("It was an test of the pump.\n", file)).containsExactly("HOUSE_AN:an");
  }

  @Test
  void aWordMayBeAllowedOnce() throws SourceException {
    RuleFile file =
        UserRules.file(
            UserRules.rule(
                "HOUSE_ONCE",
                "min_prev_matches='1'",
                "<pattern><token>persons</token></pattern>",
                "people"));
    String text = "Then three persons came. Four persons left.\n";
    assertThat(check(engine.with(with(file)), text, id -> true))
        .singleElement()
        .satisfies(each -> assertThat(each.span().start()).isEqualTo(text.lastIndexOf("persons")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<pattern><token regexp='yes'>(a{1,9}){1,99}[^a][^a]</token></pattern>",
        "<pattern><token regexp='yes'>a.*<exception regexp='yes'>(a{1,9}){1,99}[^a][^a]</exception>"
            + "</token></pattern>",
        "<regexp>(a{1,9}){1,99}[^a][^a ]</regexp>",
      })
  void anExpressionThatExplodesIsLeftOutAfterAWhile(String pattern) throws SourceException {
    RuleFile file =
        UserRules.file(
            UserRules.rule("HOUSE_SLOW", "", pattern, "b"),
            UserRules.rule("HOUSE_PERSONS", "persons", "people"));
    String text = "It was an x " + "a".repeat(60) + "b Z of three persons.\n\nNo persons came.\n";

    List<String> places = places(text, file);

    assertThat(places).contains("HOUSE_PERSONS:persons");
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(said)
        .singleElement()
        .asString()
        .endsWith(
            ": rule languagetool/HOUSE_SLOW took longer than 2 seconds and was left out here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"q*", "(?=a)", "\\b", "|x"})
  void anExpressionThatMatchesNothingIsLeftOut(String expression) throws SourceException {
    RuleFile file =
        UserRules.file(
            UserRules.rule("HOUSE_NOTHING", "", "<regexp>" + expression + "</regexp>", "b"));
    assertThat(places("We saw a small house.\n", file)).isEmpty();
    assertThat(said).singleElement().asString().contains("HOUSE_NOTHING failed: its expression");
  }
}
