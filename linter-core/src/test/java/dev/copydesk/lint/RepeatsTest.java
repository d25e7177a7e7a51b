package dev.copydesk.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RepeatsTest {
  private static final String TEXT = "teh one, teh two, Teh three, teh four";

  private static Finding finding(int at, Severity severity, String... replacements) {
    Span span = new Span(at, at + 3);
    List<Fix> fixes =
        List.of(replacements).stream()
            .map(each -> new Fix(Applicability.SUGGESTED, List.of(new Edit(span, each))))
            .toList();
    return new Finding("x/speller", severity, span, "message", "", fixes);
  }

  private static List<Finding> told(Finding... findings) {
    return Repeats.toldOnce(List.of(findings), TEXT, "x/speller"::equals);
  }

  @Test
  void theFirstIsToldAndTheOthersCounted() {
    Finding first = finding(0, Severity.WARNING, "the", "ten");
    List<Finding> told =
        told(
            first,
            finding(9, Severity.WARNING, "the"),
            finding(29, Severity.WARNING, "ten", "the"));
    assertThat(told).hasSize(1);
    Finding one = told.get(0);
    assertThat(one.span()).isEqualTo(first.span());
    assertThat(one.evidence()).isEqualTo("and 2 more times");
    assertThat(one.fixes().get(0).edits())
        .extracting(each -> each.span().start())
        .containsExactly(0, 9, 29);
    assertThat(one.fixes().get(1).edits())
        .extracting(each -> each.span().start())
        .containsExactly(0, 29);
  }

  @Test
  void theGravestIsToldFirst() {
    List<Finding> told = told(finding(0, Severity.INFO), finding(9, Severity.WARNING, "the"));
    assertThat(told).hasSize(1);
    assertThat(told.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(told.get(0).span().start()).isEqualTo(9);
    assertThat(told.get(0).evidence()).isEqualTo("and 1 more time");
    assertThat(told.get(0).fixes().get(0).edits()).hasSize(1);
  }

  @Test
  void otherWordsAndOtherRulesStay() {
    Finding capital = finding(18, Severity.WARNING, "The");
    Finding first = finding(0, Severity.WARNING, "the");
    assertThat(told(first, capital)).containsExactly(first, capital);
    assertThat(Repeats.toldOnce(List.of(first, first), TEXT, id -> false))
        .containsExactly(first, first);
  }
}
