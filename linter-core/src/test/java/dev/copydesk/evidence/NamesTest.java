package dev.copydesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of names as a whole. */
final class NamesTest {
  private final List<Name> names = Names.all();

  @Test
  void everyRowIsReadAndNoneIsThereTwice() {
    assertThat(names).hasSizeGreaterThan(100);
    assertThat(names.stream().map(Name::shortName)).doesNotHaveDuplicates();
    assertThat(names.stream().flatMap(name -> name.longNames().stream().map(Name.LongName::text)))
        .doesNotHaveDuplicates();
  }

  @Test
  void aNameThatGivesWayToTheShortOneNeedsTheArticleAndDiffersFromIt() {
    assertThat(names)
        .filteredOn(name -> name.bare() == Name.Bare.SHORT_NAME)
        .allSatisfy(
            name -> {
              assertThat(name.takesThe()).contains(Name.Form.LONG).doesNotContain(Name.Form.SHORT);
              assertThat(name.modifies()).isFalse();
              assertThat(name.longNames())
                  .isNotEmpty()
                  .allSatisfy(form -> assertThat(form.text()).isNotEqualTo(form.shortName()));
            });
  }

  @Test
  void anotherShortNameBelongsToALongNameThatSaysSo() {
    assertThat(names.stream().flatMap(name -> name.longNames().stream()))
        .contains(
            new Name.LongName("Republic of Turkey", "Turkey"),
            new Name.LongName("Republic of Türkiye", "Türkiye"));
  }
}
