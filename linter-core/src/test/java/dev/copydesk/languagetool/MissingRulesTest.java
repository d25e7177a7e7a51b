package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Language;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.lexicon.WordTable;
import dev.copydesk.testing.Linting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Languages whose rules are not on the class path, as none but those of English are here. */
final class MissingRulesTest {
  private final List<MissingRules> heard = new ArrayList<>();
  private final LanguageToolEngine engine =
      new LanguageToolEngine(
          new EngineListener() {
            @Override
            public void loaded(String line) {}

            @Override
            public void unchecked(String line) {}

            @Override
            public void missing(MissingRules rules) {
              heard.add(rules);
            }
          });

  @Test
  void whatIsMissingIsNamed() {
    MissingRules german = engine.missing(Language.ofTag("de-AT")).orElseThrow();

    assertThat(german.name()).isEqualTo("German");
    assertThat(german.jars()).startsWith("language-de").contains("jwordsplitter", "hunspell");
    assertThat(german.version()).isEqualTo("6.8");
    assertThat(german.inWords()).isEqualTo("LanguageTool's rules for German (de-AT) are missing");
    assertThat(german.canBeAdded()).isTrue();
    assertThat(heard).isEmpty();
  }

  @Test
  void whatIsNowhereIsSaidToBe() {
    MissingRules turkish = engine.missing(Language.ofTag("tr")).orElseThrow();

    assertThat(turkish.canBeAdded()).isFalse();
    assertThat(turkish.inWords())
        .isEqualTo(
            "LanguageTool has no rules for Turkish (tr); only the rules for any language run");
  }

  @Test
  void nothingIsMissingForEnglish() {
    for (Dialect dialect : Dialect.values()) {
      assertThat(engine.missing(Language.of(dialect))).isEmpty();
    }
  }

  @Test
  void articlesGoUncheckedAndItIsToldOnce() {
    Article article =
        Linting.article("Das ist ein gutes Beispil.\n")
            .in(Language.ofTag("de").because("its words"));

    assertThat(engine.check(article, new Evidence(article), id -> true)).isEmpty();
    assertThat(engine.check(article, new Evidence(article), id -> true)).isEmpty();

    assertThat(heard).extracting(MissingRules::name).containsExactly("German");
  }

  @Test
  void everyLanguageThatIsToldHasAName() {
    List<String> told =
        WordTable.beside(dev.copydesk.evidence.language.LanguageDetector.class, "profiles.tsv")
            .rows()
            .stream()
            .map(row -> row.get(0))
            .filter(tag -> !tag.equals("en"))
            .toList();

    assertThat(told)
        .isNotEmpty()
        .allSatisfy(tag -> assertThat(KnownLanguage.of(Language.ofTag(tag))).as(tag).isPresent());
  }
}
