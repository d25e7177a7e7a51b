package dev.copydesk.fix;

import dev.copydesk.rule.Edit;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Takes choices in the order of their worth, and leaves out those that touch one taken before. */
final class NonOverlapping {
  private final TreeMap<Integer, Span> taken = new TreeMap<>();
  private final List<Choice> choices = new ArrayList<>();

  NonOverlapping(List<Choice> byWorth) {
    for (Choice choice : byWorth) {
      List<Span> spans = choice.fix().edits().stream().map(Edit::span).toList();
      if (spans.stream().noneMatch(this::touchesTaken)) {
        spans.forEach(span -> taken.put(span.start(), span));
        choices.add(choice);
      }
    }
  }

  List<Choice> choices() {
    return choices;
  }

  /** Touching counts: an insertion right beside a replacement might be the same repair twice. */
  private boolean touchesTaken(Span span) {
    var before = taken.floorEntry(span.end());
    return before != null && before.getValue().end() >= span.start();
  }
}
