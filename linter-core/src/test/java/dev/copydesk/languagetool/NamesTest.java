package dev.copydesk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.lexicon.WordTable;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Names are left alone, and misspelt words are not taken for names. */
final class NamesTest {
  @TestFactory
  Stream<DynamicTest> texts() {
    return WordTable.beside(NamesTest.class, "names.tsv").rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.get(2), () -> verify(row)));
  }

  private static void verify(List<String> row) {
    String word = row.get(1);
    String text = row.get(2);
    Stream<Finding> found =
        SharedEngine.check(text).stream().filter(each -> each.span().in(text).contains(word));
    if (row.get(0).equals("name")) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).isNotEmpty();
    }
  }

  @Test
  void whatMayBeANameIsForInformation() {
    String text = "They crossed the Brivelka on a raft.";
    List<Finding> findings = SharedEngine.check(text);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(findings.get(0).fixes()).isEmpty();
    assertThat(findings.get(0).span()).isEqualTo(new Span(17, 25));
  }
}
