package dev.copydesk.article.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A heading that is linked to by its words keeps them. */
final class AnchorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "# It didn t work ~ [x](#it-didn-t-work)",
        "# It didn t work ~ [x](<#it-didn-t-work> \"t\")",
        "# It didn t work ~ [x](page.md#it-didn-t-work)",
        "# It didn t work ~ [x]^^[x]: #it-didn-t-work",
        "# It didn t work ~ [x](#It%20didn%20t%20work)",
        "# It didn t work ~ <a href=\"#it-didn-t-work\">x</a>",
        "# It didn t work ~ <a href='#it-didn-t-work'>x</a>",
        "# It didn t work ~ [[#It didn t work]]",
        "# It didn t work ~ [x](#it-didn-t-work-1)",
        "# It *didn t* work ~ [x](#it-didn-t-work)",
        "# 2. It didn t, work! # ~ [x](#it-didn-t-work)",
        "# 2. It didn t, work! ~ [x](#2-it-didn-t-work)",
        "# Why `a.b` didn t ~ [x](#why-ab-didn-t)",
        "# The _caf\u00E9_ didn t ~ [x](#the-caf%C3%A9-didn-t)",
        "# [It](/u) didn t_work ~ [x](#it-didn-t_work)",
        "# Rock\u2019s didn t ~ [x](#rocks-didn-t)",
        "# Rock\u2019s didn t ~ [x](#rock-s-didn-t)",
        "It didn t^======= ~ [x](#it-didn-t)",
      })
  void linkedTo(String heading, String link) {
    assertThat(mended(heading, link)).isEqualTo("refused");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "# It didn t work ~ [x](#it-didnt-work)",
        "# It didn t work ~ [x](#it)",
        "# It didn t work ~ #it-didn",
        "# It didn t work {#it-didn-t-work} ~ [x](#it-didn-t-work)",
        "It didn t {: #didn .x}^=== ~ [x](#it-didn-t)",
        "# It didn t work ~ [x](/it-didn-t-work)",
        "It didn t work ~ [x](#it-didn-t-work)",
      })
  void free(String heading, String link) {
    assertThat(mended(heading, link)).contains("didn\u2019t");
  }

  private static String mended(String heading, String link) {
    String text = heading + "\n\n" + link + "\n";
    return Reading.rewritten(text.replace('^', '\n'), "didn t", "didn\u2019t");
  }
}
