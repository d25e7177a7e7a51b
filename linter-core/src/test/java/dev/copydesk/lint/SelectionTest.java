package dev.copydesk.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SelectionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|                        | spacing/glued-words | true",
        "spacing|                 | spacing/glued-words | true",
        "spacing/glued-words|     | spacing/glued-words | true",
        "naming|                  | spacing/glued-words | false",
        "spac|                    | spacing/glued-words | false",
        "spacing/glued|           | spacing/glued-words | false",
        "naming,spacing|          | spacing/glued-words | true",
        "|spacing                 | spacing/glued-words | false",
        "|spacing/glued-words     | spacing/glued-words | false",
        "|spacing/split-word      | spacing/glued-words | true",
        "spacing/glued-words|spacing | spacing/glued-words | false",
        "spacing|spacing/glued-words | spacing/split-word | true",
        "languagetool/EN_A_VS_AN| | languagetool/EN_A_VS_AN | true",
        "|languagetool            | languagetool/EN_A_VS_AN | false",
        "|style/Google            | style/Google.We | false",
        "style/Google|style/Google.We | style/Google.Will | true",
        "style/Goo|               | style/Google.We | false"
      })
  void includes(@Nullable String select, @Nullable String ignore, String rule, boolean expected) {
    assertThat(new Selection(names(select), names(ignore)).includes(rule)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|                      | true",
        "languagetool|          | true",
        "languagetool/A|        | true",
        "languagetoolbox/A|     | false",
        "spacing|               | false",
        "|languagetool          | false",
        "languagetool/A|languagetool | false",
        "|languagetool/A        | true"
      })
  void includesAnyOfAGroup(@Nullable String select, @Nullable String ignore, boolean expected) {
    assertThat(new Selection(names(select), names(ignore)).includesAnyOf("languagetool"))
        .isEqualTo(expected);
  }

  private static List<String> names(@Nullable String list) {
    return list == null ? List.of() : Arrays.asList(list.split(","));
  }
}
