package dev.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeadingNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It wasn t me | It wasn't me",
        "The list, items | The list — items",
        "The list — items | The list—items",
        "A well-known man | A well–known man",
        "The café | The cafe",
        "1.000 men | 1,000 men",
        "The  list | The list",
        "Version 1 | Version 2"
      })
  void someGeneratorMakesAnotherId(String before, String after) {
    assertThat(HeadingName.differ(before, after)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The 'list' of items | The “list” of items",
        "It wasn't me | It wasn’t me",
        "The list; items | The list, items",
        "THE List | The list",
        "Items! | Items"
      })
  void allMakeTheSame(String before, String after) {
    assertThat(HeadingName.differ(before, after)).isFalse();
  }
}
