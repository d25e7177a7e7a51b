package dev.copydesk.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Edits;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Span;
import dev.copydesk.testing.Linting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the log says was done to the original is what was done, through any number of passes. */
final class EditLogLawTest {
  private static final int MOST_PASSES = 4;

  @Test
  void theLogAppliedToTheOriginalGivesTheResult() {
    int apart = 0;
    for (int seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      Article original = Linting.article("abcdefghijklmnopqrstuvwxyz0123456789");
      FixResult result = randomFixer(random).fix(original);
      List<Edit> log = new ArrayList<>();
      for (AppliedEdit edit : result.edits()) {
        assertThat(edit.span().end()).isLessThanOrEqualTo(original.source().text().length());
        log.add(new Edit(edit.span(), edit.after()));
      }
      if (areApart(log)) {
        apart++;
        log.sort(Comparator.comparing(Edit::span));
        assertThat(new Edits(log).applyTo(original.source().text()))
            .as("seed %d", seed)
            .isEqualTo(result.after().source().text());
        assertThat(result.edits())
            .allMatch(edit -> edit.span().in(original.source().text()).equals(edit.before()));
      }
    }
    assertThat(apart).as("logs whose edits do not overlap").isGreaterThan(200);
  }

  private static Fixer randomFixer(Random random) {
    int passes = 1 + random.nextInt(MOST_PASSES);
    int[] pass = {0};
    return new Fixer(
        article -> pass[0]++ < passes ? randomFindings(article.source().text(), random) : List.of(),
        false);
  }

  @Test
  void aPassOverManyEditsTakesNoTimeWorthMentioning() {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < 200_000; i++) {
      edits.add(new Edit(new Span(i * 4, i * 4 + 2), "xyz"));
    }
    Edits many = new Edits(edits);
    long sum = 0;
    for (int i = 0; i < 200_000; i++) {
      sum += many.toBefore(new Span(i, i + 1)).start();
    }
    assertThat(sum).isPositive();
  }

  private static List<Finding> randomFindings(String text, Random random) {
    List<Finding> findings = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      int start = random.nextInt(text.length());
      int end = Math.min(text.length(), start + random.nextInt(4));
      String replacement = "ABCD".substring(random.nextInt(5) % 4).substring(random.nextInt(2));
      Fix fix = new Fix(Applicability.SAFE, List.of(new Edit(new Span(start, end), replacement)));
      findings.add(new Finding("a/b", Severity.ERROR, fix.span(), "wrong", "", List.of(fix)));
    }
    return findings;
  }

  private static boolean areApart(List<Edit> edits) {
    for (int i = 0; i < edits.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (edits.get(i).span().overlaps(edits.get(j).span())) {
          return false;
        }
      }
    }
    return true;
  }
}
