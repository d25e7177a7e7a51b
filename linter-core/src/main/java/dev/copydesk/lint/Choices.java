package dev.copydesk.lint;

import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Edits;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.source.Source;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Fixes that can be made together: none touches another. */
public final class Choices {
  private static final Comparator<Choice> BY_WORTH =
      Comparator.comparing((Choice choice) -> choice.fix().isSafe() ? 0 : 1)
          .thenComparing(choice -> -choice.fix().span().length())
          .thenComparing(choice -> choice.fix().span())
          .thenComparing(choice -> choice.finding().rule());

  private final TreeMap<Integer, Span> taken = new TreeMap<>();
  private final List<Choice> choices = new ArrayList<>();

  private Choices() {}

  /**
   * The fixes to make of all that some findings offer: safe before suggested, wide before narrow. A
   * fix that the source's encoding cannot write is not made, or none could be saved.
   *
   * @param source what the findings are about
   * @param suggested whether to take the first suggested fix of a finding without a safe one
   */
  public static List<Choice> of(List<Finding> findings, Source source, boolean suggested) {
    List<Choice> wanted = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<Fix> safe = finding.safeFix();
      Optional<Fix> fix =
          safe.isPresent() || !suggested ? safe : finding.fixes().stream().findFirst();
      fix.filter(each -> changes(each, source.text()) && canWrite(source, each))
          .ifPresent(each -> wanted.add(new Choice(finding, each)));
    }
    wanted.sort(BY_WORTH);
    Choices choices = new Choices();
    wanted.forEach(choices::add);
    return List.copyOf(choices.choices);
  }

  /** All edits of some choices that can be made together. */
  public static Edits edits(List<Choice> choices) {
    return new Edits(
        choices.stream()
            .flatMap(choice -> choice.fix().edits().stream())
            .sorted(Comparator.comparing(Edit::span))
            .toList());
  }

  private void add(Choice choice) {
    List<Span> spans = choice.fix().edits().stream().map(Edit::span).toList();
    if (spans.stream().noneMatch(this::touchesTaken)) {
      spans.forEach(span -> taken.put(span.start(), span));
      choices.add(choice);
    }
  }

  /** A fix that puts in what is there already would be applied for ever. */
  private static boolean changes(Fix fix, String text) {
    return fix.edits().stream().anyMatch(edit -> !edit.replacement().equals(edit.span().in(text)));
  }

  private static boolean canWrite(Source source, Fix fix) {
    return fix.edits().stream().allMatch(edit -> source.canWrite(edit.replacement()));
  }

  /** Touching counts: an insertion right beside a replacement might be the same repair twice. */
  private boolean touchesTaken(Span span) {
    var before = taken.floorEntry(span.end());
    return before != null && before.getValue().end() >= span.start();
  }
}
