package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.source.SourceException;
import org.junit.jupiter.api.Test;

/** What is said of examples that do not show what they are to show. */
final class TrialTest {
  @Test
  void failuresAreToldWithTheirLines() throws SourceException {
    Trial trial =
        Trial.of(
            UserRules.file(
                "<rule id='PERSONS' name='People'>",
                "<pattern><token>persons</token></pattern>",
                "<message>Say <suggestion>people</suggestion>.</message>",
                "<example correction='people'>It rained. Three <marker>persons</marker> came."
                    + "</example>",
                "<example correction='folk'>Three <marker>persons</marker> came.</example>",
                "<example correction='people'><marker>Three persons</marker> came.</example>",
                "<example correction='people'>Three <marker>people</marker> came.</example>",
                "<example>Three people came.</example>",
                "<example>Three persons came.</example>",
                "<example type='incorrect'>Three persons came.</example>",
                "</rule>",
                "<rulegroup id='GROUP' name='Two'>",
                "<antipattern><token>old</token><token>man</token>",
                "<example>The old man left.</example><example>A man left.</example></antipattern>",
                "<rule><pattern><token>man</token></pattern><message>No man</message>",
                "<example type='incorrect'>A <marker>man</marker> left.</example>",
                "<example type='incorrect'>A <marker>boy</marker> left.</example></rule>",
                "<rule><pattern><token>boy</token></pattern><message>No boy</message>",
                "<example type='incorrect'>A <marker>boy</marker> left.</example></rule>",
                "</rulegroup>",
                "<rule id='EITHER' name='One of two'><pattern><or><token>tea</token>",
                "<token>coffee</token></or></pattern><message>No</message>",
                "<example type='incorrect'>More <marker>tea</marker>.</example>",
                "<example type='triggers_error'>More coffee.</example>",
                "<example type='triggers_error'>More milk.</example></rule>"));

    assertThat(trial.rules()).isEqualTo(3);
    assertThat(trial.examples()).isEqualTo(15);
    assertThat(trial.failures())
        .containsExactly(
            "house.xml:7: PERSONS[1] suggests `people`, not `folk`: Three <marker>persons</marker>"
                + " came.",
            "house.xml:8: PERSONS[1] finds `persons` where `Three persons` is marked:"
                + " <marker>Three persons</marker> came.",
            "house.xml:9: PERSONS[1] finds nothing: Three <marker>people</marker> came.",
            "house.xml:11: PERSONS[1] finds `persons` in a correct example: Three persons came.",
            "house.xml:16: GROUP finds `man` in a correct example: A man left.",
            "house.xml:19: GROUP[1] finds nothing: A <marker>boy</marker> left.",
            "house.xml:27: EITHER[1] finds nothing: More milk.");
  }

  @Test
  void aRuleThatFailsIsOneFailureOfItsExample() throws SourceException {
    Trial trial =
        Trial.of(
            UserRules.file(
                "<rule id='EMPTY' name='Nothing'><regexp>x*</regexp><message>No</message>",
                "<example>Three people came.</example></rule>"));
    assertThat(trial.failures())
        .containsExactly(
            "house.xml:4: EMPTY[1] failed: its expression matches nothing at all: Three people"
                + " came.");
  }
}
