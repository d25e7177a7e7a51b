package dev.copydesk.quality;

import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Span;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What either tool reports of a place, as far as it is compared.
 *
 * @param rule the rule's id
 * @param category LanguageTool's id of the rule's category; empty for ours
 * @param severity how grave; everything LanguageTool reports by itself is a warning
 * @param span where, in UTF-16 offsets of the text that was checked
 * @param first the edits of its first suggestion; empty if it has none
 * @param safeEdits how many edits would be made without asking
 */
record Hit(
    String rule, String category, Severity severity, Span span, List<Edit> first, int safeEdits) {
  static Hit of(Finding finding) {
    return new Hit(
        finding.rule(),
        "",
        finding.severity(),
        finding.span(),
        finding.fixes().isEmpty() ? List.of() : finding.fixes().get(0).edits(),
        finding.safeFix().map(fix -> fix.edits().size()).orElse(0));
  }

  boolean isAlarm() {
    return severity.compareTo(Severity.WARNING) >= 0;
  }

  /** A misspelt word is told of once; its other places are those of the fix. */
  boolean touches(Span place) {
    return span.overlaps(place)
        || (first.size() > 1 && first.stream().anyMatch(edit -> edit.span().overlaps(place)));
  }

  /** The text with the first suggestion in it; the same text if there is none. */
  String appliedTo(String text) {
    StringBuilder after = new StringBuilder(text);
    for (int i = first.size() - 1; i >= 0; i--) {
      Edit edit = first.get(i);
      after.replace(edit.span().start(), edit.span().end(), edit.replacement());
    }
    return after.toString();
  }

  /** What its first suggestion would write; empty if there is none. */
  String suggestion() {
    return first.stream().map(Edit::replacement).collect(Collectors.joining(" … "));
  }

  /** What its place would read after its first suggestion, for reading; empty if it has none. */
  String readAfter(String text) {
    if (first.isEmpty()) {
      return "";
    }
    String after = appliedTo(text);
    int start = Math.min(span.start(), first.get(0).span().start());
    int end = Math.max(span.end(), first.get(first.size() - 1).span().end());
    String place = after.substring(start, after.length() - (text.length() - end));
    return place.isEmpty() ? "(nothing)" : place;
  }

  /** Rules and severities, for reading. */
  static String names(Collection<Hit> hits) {
    return hits.stream()
        .map(hit -> hit.rule() + (hit.isAlarm() ? "" : " (info)"))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
