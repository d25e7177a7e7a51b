package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.lexicon.WordTable;
import dev.copydesk.testing.Linting;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RankingTest {
  private static final Ranking RANKING = Ranking.load();

  @ParameterizedTest
  @CsvSource({
    // what is written, between what, what LanguageTool offers, what is meant
    "the, harbuor, was, harbor|harbour, harbour",
    "they, recieved, the, relieved|received|receded, received",
    "is, explicity, stated, explicit|explicitly, explicitly",
    "there, alot, of, lot|allot|slot, a lot",
    "he, throwed, the, threw|thrower|thrown, threw",
    "the, commitee, met, commute|committee, committee",
    "said, definately, that, Definitely, definitely",
    "and, probaly, the, probable|probably, probably",
    "the, enviromental, group, environment|environmental, environmental",
  })
  void putsWhatIsMeantFirst(
      String before, String written, String after, String offered, String meant) {
    List<String> ranked =
        RANKING.of(
            new Misspelling(written, before, after), List.of(offered.split("\\|")), OwnTerms.NONE);
    assertThat(ranked).first().isEqualTo(meant);
  }

  @Test
  void theNeighboursDecideBetweenFormsOfAWord() {
    List<String> offered = List.of("decided", "decide", "decider");
    assertThat(RANKING.of(new Misspelling("decidde", "to", "on"), offered, OwnTerms.NONE))
        .first()
        .isEqualTo("decide");
  }

  @Test
  void findsWhatLanguageToolDoesNotOffer() {
    Misspelling word = new Misspelling("govermnent", "the", "of");
    assertThat(RANKING.of(word, List.of(), OwnTerms.NONE)).first().isEqualTo("government");
  }

  @Test
  void whatIsWrittenLargeIsOfferedLarge() {
    assertThat(
            RANKING.of(new Misspelling("GOVERMNENT", WordFit.EDGE, "of"), List.of(), OwnTerms.NONE))
        .first()
        .isEqualTo("GOVERNMENT");
    assertThat(
            RANKING.of(new Misspelling("Govermnent", WordFit.EDGE, "of"), List.of(), OwnTerms.NONE))
        .first()
        .isEqualTo("Government");
  }

  @Test
  void aTermOfTheArticleComesFirst() {
    String text =
        "Each goroutine has a stack. The goroutine grows it, and another gorotine waits for it.\n";
    List<String> offered = List.of("routine", "Corotine");
    Misspelling word = new Misspelling("gorotine", "another", "waits");
    assertThat(RANKING.of(word, offered, own(text))).first().isEqualTo("goroutine");
    assertThat(RANKING.of(word, offered, OwnTerms.NONE)).doesNotContain("goroutine");
  }

  @Test
  void aMistakeMadeTwiceIsNoTerm() {
    String text = "They recieve it, and we recieve it, and all reciev it.\n";
    assertThat(own(text).near("reciev")).isEmpty();
  }

  @Test
  void theRarerOfTwoSpellingsIsNotATerm() {
    String text = "The Zorbelix, the Zorbelix and the Zorbelix, the Zorbellix and the Zorbellix.\n";
    assertThat(own(text).near("Zorbelix")).isEmpty();
    assertThat(own(text).near("Zorbellix")).containsExactly("Zorbelix");
  }

  @Test
  void nothingIsOfferedTwiceAndNeverTheWordItself() {
    List<String> offered = List.of("Receive", "receive", "reserve");
    List<String> ranked =
        RANKING.of(new Misspelling("recieve", "to", "it"), offered, OwnTerms.NONE);
    assertThat(ranked).doesNotHaveDuplicates().doesNotContain("recieve").contains("reserve");
  }

  @Test
  void theTableHasEveryKindOfSlip() {
    Set<String> rows =
        WordTable.beside(Ranking.class, "ranking.tsv").rows().stream()
            .map(row -> row.get(0))
            .collect(Collectors.toSet());
    for (SlipKind kind : SlipKind.values()) {
      assertThat(rows).contains(kind.label());
    }
  }

  private static OwnTerms own(String text) {
    return OwnTerms.of(Linting.article(text));
  }
}
