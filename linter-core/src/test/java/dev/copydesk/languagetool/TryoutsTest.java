package dev.copydesk.languagetool;

import static dev.copydesk.languagetool.SharedEngine.ENGINE;
import static dev.copydesk.languagetool.SharedEngine.check;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.evidence.Evidence;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Span;
import dev.copydesk.testing.Linting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TryoutsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Why will hav to pay customs if it is a gift? | hav | has",
        "I would put a gorrila on the wall. | gorrila | gorillas",
        "They have allot of time. | alot | allot",
      })
  void aSuggestionThatRaisesAnotherFindingIsNotOffered(String text, String wrong, String not) {
    assertThat(suggestions(check(text + "\n"))).doesNotContain(not);
  }

  @Test
  void aSuggestionThatLeavesItsOwnFindingIsNotOffered() {
    // Taking one of three away leaves two.
    Finding finding = only(check("We went to the the the harbor in the evening.\n"));
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.fixes()).isEmpty();
    assertThat(finding.evidence()).isEqualTo(Tryouts.NONE_STOOD);
    assertThat(finding.message()).doesNotContain("perhaps").doesNotContain("\n");
  }

  @Test
  void aFlawThatStaysBesideTheRepairDoesNotCount() {
    List<Finding> findings = check("He said that i dont know it.\n");
    assertThat(suggestions(findings)).contains("don't");
  }

  @Test
  void theMessageNamesTheFirstThatStood() {
    Finding finding = only(check("It was an seperate house on the hill.\n").subList(0, 1));
    assertThat(finding.fixes()).isNotEmpty();
    assertThat(finding.message()).contains("`" + suggestions(List.of(finding)).get(0) + "`");
  }

  @Test
  void aNameThatNothingKnowsGetsNoSuggestion() {
    List<Finding> findings = check("The mayor met Ollo Brantzik in the town hall on Friday.\n");
    assertThat(findings).allSatisfy(each -> assertThat(each.fixes()).isEmpty());
  }

  @Test
  void anArticlesOwnTermIsOfferedThoughNoDictionaryHasIt() {
    List<Finding> findings =
        check(
            """
            Each goroutine has a stack of its own. When the goroutine needs more, it grows.

            They made another gorotine for the second file.
            """);
    assertThat(suggestions(findings)).contains("goroutine");
  }

  @Test
  void whatNobodyHearsOfIsNeitherTriedNorTold() {
    String text = "It was an test of the pump. Then they recieved an letter.\n";
    Article article = Linting.article(text);
    int second = text.indexOf("Then");

    List<Finding> heard =
        ENGINE.check(article, new Evidence(article), id -> true, place -> place.start() >= second);

    assertThat(heard)
        .isNotEmpty()
        .isEqualTo(check(text).stream().filter(each -> each.span().start() >= second).toList());
  }

  @Test
  void whatOverlapsAPlaceIsCountedAsIfAllWereLookedAt() {
    Random random = new Random(7);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      int start = random.nextInt(500);
      Span span = new Span(start, start + random.nextInt(i % 20 == 0 ? 300 : 12));
      hits.add(new Hit("R" + random.nextInt(3), false, span, span));
    }
    Hits index = new Hits(hits);
    for (int start = 0; start < 800; start += 3) {
      Span place = new Span(start, start + random.nextInt(40));
      Map<String, Integer> expected = new HashMap<>();
      hits.stream()
          .filter(hit -> hit.span().overlaps(place))
          .forEach(hit -> expected.merge(hit.ruleId(), 1, Integer::sum));
      assertThat(index.countsIn(place)).isEqualTo(expected);
    }
    assertThat(Hits.NONE.countsIn(new Span(0, 9))).isEmpty();
  }

  @Test
  void atMostThreeAreOffered() {
    assertThat(check("He gave a wierd anser to the qestion, and then he laghed.\n"))
        .hasSizeGreaterThan(2)
        .allSatisfy(each -> assertThat(each.fixes()).hasSizeBetween(1, 3));
  }

  @Test
  void aLongListOfMistakesIsTriedAsFarAsThereIsRoom() {
    String line = "The comitee of %d members has recieved the anser to its qestion.\n\n";
    StringBuilder text = new StringBuilder();
    for (int i = 2; i < 300; i++) {
      text.append(line.formatted(i));
    }
    List<Finding> findings = check(text.toString());
    assertThat(findings).hasSizeGreaterThan(500);
    assertThat(findings).allSatisfy(each -> assertThat(each.fixes()).isNotEmpty());
    Set<String> evidence = findings.stream().map(Finding::evidence).collect(Collectors.toSet());
    assertThat(evidence).containsExactlyInAnyOrder("", Tryouts.UNTRIED);
  }

  @Test
  void aSoftHyphenDoesNotShiftWhatFollows() {
    String text = "It is basic\u00ADally true.\n\nIt was an test of the pump.\n";
    assertThat(SharedEngine.places(SharedEngine.checkOnly("EN_A_VS_AN", text), text))
        .containsExactly("EN_A_VS_AN:an");
  }

  @Test
  void rulesThatNeedMoreThanASentenceDoNotJudge() {
    LoadedLanguage language = ENGINE.language(Dialect.EN_US);
    assertThat(language.sentenceKeys()).isNotEmpty().isSubsetOf(language.keys());
    assertThat(language.sentenceKeys())
        .noneMatch(key -> key.id().equals("ENGLISH_WORD_REPEAT_BEGINNING_RULE"));
  }

  private static Finding only(List<Finding> findings) {
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static List<String> suggestions(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.fixes().stream())
        .flatMap(fix -> fix.edits().stream())
        .map(Edit::replacement)
        .toList();
  }
}
