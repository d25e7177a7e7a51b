package dev.copydesk.style;

import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.source.Span;
import dev.copydesk.style.pattern.Budget;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a rule finds in one article, and what it may spend on that. */
final class Hits {
  private static final int LONGEST_ADDRESS = 300;

  private final String id;
  private final Header header;
  private final Budget budget;
  private final List<Finding> findings = new ArrayList<>();

  /** Units overlap, and a rule may look at several. */
  private final Set<Span> places = new LinkedHashSet<>();

  Hits(String id, Header header, Budget budget) {
    this.id = id;
    this.header = header;
    this.budget = budget;
  }

  Budget budget() {
    return budget;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Whether there are as many as the rule is to find. */
  boolean isFull() {
    return header.limit() > 0 && findings.size() >= header.limit();
  }

  /** Something about the article as a whole, told at its beginning. */
  void ofWhole(Passages passages, String... values) {
    int end = Math.min(1, passages.article().source().text().length());
    add(new Span(0, end), header.message().filled(List.of(values)), List.of());
  }

  /**
   * A stretch of a passage, of which the message tells the text and what the action makes of it.
   */
  void of(Passage passage, int start, int end) {
    String match = passage.text().substring(start, end);
    List<String> replacements = replacements(match, List.of());
    String offered =
        replacements.isEmpty()
            ? match
            : replacements.size() == 1 ? replacements.get(0) : Message.choice(replacements);
    of(passage, start, end, replacements, List.of(match, offered));
  }

  /** What could stand in the place of a match; empty if the rule has no action. */
  List<String> replacements(String match, List<String> given) {
    return header.remedy().map(each -> each.replacements(match, given, budget)).orElse(List.of());
  }

  /** The same, of which the message tells something else. */
  void of(Passage passage, int start, int end, List<String> replacements, List<String> values) {
    of(passage, start, end, replacements, header.message(), values);
  }

  /**
   * A stretch of a passage.
   *
   * @param replacements what could stand in its place, best first
   * @param values what the message's marks stand for
   */
  void of(
      Passage passage,
      int start,
      int end,
      List<String> replacements,
      Message message,
      List<String> values) {
    if (isFull() || end <= start || isInAddress(passage, start, end)) {
      return;
    }
    List<Fix> fixes = new ArrayList<>();
    Span span = passage.span(start, end);
    String match = passage.text().substring(start, end);
    for (String replacement : replacements) {
      if (fixes.size() < Remedy.MOST && !replacement.equals(match) && isWhole(passage)) {
        fixes.add(
            new Fix(Applicability.SUGGESTED, List.of(edit(passage, start, end, replacement))));
      }
    }
    add(span, message.filled(values), fixes);
  }

  /** Whether a stretch is a part of an address, whose words are nobody's choice. */
  private static boolean isInAddress(Passage passage, int start, int end) {
    String text = passage.text();
    int from = start;
    while (from > 0 && start - from < LONGEST_ADDRESS && !isBlank(text.charAt(from - 1))) {
      from--;
    }
    if (from == start || passage.unit() == Unit.RAW) {
      return false;
    }
    String before = text.substring(from, start);
    return (before.contains("://") || before.contains("www."))
        && text.substring(start, end).chars().noneMatch(c -> isBlank((char) c));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  /** What is written as markup is not rewritten: nobody knows what would become of the page. */
  private static boolean isWhole(Passage passage) {
    return passage.unit() != Unit.RAW;
  }

  /** Where a word goes, one of the blanks around it goes too. */
  private static Edit edit(Passage passage, int start, int end, String replacement) {
    String text = passage.text();
    boolean blankBefore = start > 0 && text.charAt(start - 1) == ' ';
    boolean blankBehind = end < text.length() && text.charAt(end) == ' ';
    if (replacement.isEmpty() && blankBehind && (blankBefore || start == 0)) {
      return new Edit(passage.span(start, end + 1), "");
    }
    boolean closes = end == text.length() || ".,;:!?)".indexOf(text.charAt(end)) >= 0;
    if (replacement.isEmpty() && blankBefore && closes) {
      return new Edit(passage.span(start - 1, end), "");
    }
    return new Edit(passage.span(start, end), replacement);
  }

  private void add(Span span, String message, List<Fix> fixes) {
    if (places.add(span)) {
      findings.add(new Finding(id, header.severity(), span, message, "", fixes));
    }
  }
}
