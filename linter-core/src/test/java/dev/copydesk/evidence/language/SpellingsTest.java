package dev.copydesk.evidence.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Dialect;
import dev.copydesk.lexicon.WordTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpellingsTest {
  @Test
  void formsStandInPairsAndOnce() {
    List<String> forms = new ArrayList<>();
    for (List<String> row : WordTable.beside(Spellings.class, "spellings.tsv").rows()) {
      List<String> american = WordTable.wordsIn(row.get(0));
      List<String> british = WordTable.wordsIn(row.get(1));
      boolean alone = row.get(0).isEmpty() || row.get(1).isEmpty();
      assertThat(alone || american.size() == british.size()).as(row.toString()).isTrue();
      assertThat(!alone || row.get(4).equals("weak")).as(row.toString()).isTrue();
      forms.addAll(american);
      forms.addAll(british);
    }
    forms.removeIf(String::isEmpty);
    assertThat(forms).doesNotHaveDuplicates().allMatch(form -> form.matches("[a-z]{3,}"));
  }

  @Test
  void theOtherFormLeadsBack() {
    for (Spelling spelling : Spellings.known().all()) {
      if (!spelling.other().isEmpty()) {
        Spelling other = Spellings.known().of(spelling.other()).orElseThrow();
        assertThat(other.other()).isEqualTo(spelling.form());
        assertThat(other.american()).isNotEqualTo(spelling.american());
        assertThat(other.word()).isEqualTo(spelling.word());
      }
      if (spelling.kind() == Spelling.Kind.CLEAR) {
        assertThat(spelling.suits(Dialect.EN_US)).isEqualTo(spelling.american());
        assertThat(spelling.suits(Dialect.EN_GB)).isEqualTo(!spelling.american());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "advise",
        "advertise",
        "analyses",
        "arise",
        "chastise",
        "circumcise",
        "comprise",
        "compromise",
        "demise",
        "despise",
        "devise",
        "disguise",
        "enterprise",
        "excise",
        "exercise",
        "expertise",
        "franchise",
        "improvise",
        "incise",
        "merchandise",
        "paradise",
        "practise",
        "precise",
        "premise",
        "promise",
        "raise",
        "revise",
        "rise",
        "supervise",
        "surprise",
        "televise",
        "wise",
        "size",
        "prize",
        "seize",
        "capsize",
        "glamour",
        "glamorous",
        "humorous",
        "vigorous",
        "laborious",
        "honorary",
        "coloration",
        "contour",
        "hour",
        "four",
        "tour",
        "detour",
        "meter",
        "license",
        "program",
        "disk",
        "check",
        "tire",
        "curb",
        "story",
        "draft",
        "controlled",
        "compelled",
        "installed",
        "fulfilled",
        "enrolled"
      })
  void whatIsWrittenInOneWayIsNotThere(String word) {
    assertThat(Spellings.known().of(word)).isEmpty();
  }
}
