package dev.copydesk.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.languagetool.Engine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LevelsTest {
  private static Selection of(List<String> select, List<String> ignore, Map<String, Level> levels) {
    return new Selection(select, ignore, new Levels(levels));
  }

  @Test
  void theMoreSpecificNameCounts() {
    Levels levels =
        new Levels(
            Map.of(
                "wording", Level.OFF,
                "wording/x", Level.ON,
                "style", Level.INFO,
                "style/A", Level.OFF,
                "style/A.B", Level.ERROR));
    assertThat(levels.of("wording/x")).contains(Level.ON);
    assertThat(levels.of("wording/y")).contains(Level.OFF);
    assertThat(levels.of("style/C.D")).contains(Level.INFO);
    assertThat(levels.of("style/A.C")).contains(Level.OFF);
    assertThat(levels.of("style/A.B")).contains(Level.ERROR);
    assertThat(levels.of("naming/x")).isEqualTo(Optional.empty());
  }

  @Test
  void whatIsAskedForOnTheCommandLineCountsMoreIfItIsAsSpecific() {
    Map<String, Level> off = Map.of("wording", Level.OFF, "naming/x", Level.OFF);
    assertThat(of(List.of(), List.of(), off).includes("wording/a")).isFalse();
    assertThat(of(List.of("wording"), List.of(), off).includes("wording/a")).isTrue();
    assertThat(of(List.of("naming"), List.of(), off).includes("naming/x")).isFalse();
    assertThat(of(List.of("naming/x"), List.of(), off).includes("naming/x")).isTrue();
    Map<String, Level> on = Map.of("wording/a", Level.ERROR);
    assertThat(of(List.of(), List.of("wording"), on).includes("wording/a")).isFalse();
  }

  @Test
  void theEngineIsNotLoadedIfItsGroupIsOff() {
    String rule = Engine.GROUP + "/X";
    assertThat(
            of(List.of(), List.of(), Map.of(Engine.GROUP, Level.OFF)).includesAnyOf(Engine.GROUP))
        .isFalse();
    assertThat(
            of(List.of(), List.of(), Map.of(Engine.GROUP, Level.OFF, rule, Level.ON))
                .includesAnyOf(Engine.GROUP))
        .isTrue();
    assertThat(
            of(List.of(rule), List.of(), Map.of(Engine.GROUP, Level.OFF))
                .includesAnyOf(Engine.GROUP))
        .isTrue();
  }

  @Test
  void aRuleThatIsNamedIsAskedFor() {
    String rule = Engine.GROUP + "/X";
    assertThat(of(List.of(), List.of(), Map.of()).asksFor(rule)).isFalse();
    assertThat(of(List.of(), List.of(), Map.of(rule, Level.WARNING)).asksFor(rule)).isTrue();
    assertThat(of(List.of(), List.of(), Map.of(rule, Level.OFF)).asksFor(rule)).isFalse();
    assertThat(of(List.of(rule), List.of(), Map.of()).asksFor(rule)).isTrue();
    assertThat(of(List.of(Engine.GROUP), List.of(), Map.of()).asksFor(rule)).isFalse();
  }
}
