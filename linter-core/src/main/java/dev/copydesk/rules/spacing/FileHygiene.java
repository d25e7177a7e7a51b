package dev.copydesk.rules.spacing;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Article;
import dev.copydesk.article.Format;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rules.spacing.Heaps.Heap;
import dev.copydesk.rules.spacing.PlainLines.Line;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what nobody sees in a file and every comparison of two files shows: a missing last line
 * end, line ends of two kinds, blanks at ends of lines, heaps of blank lines.
 */
@AutoService(Rule.class)
public final class FileHygiene implements Rule {
  static final RuleInfo INFO =
      RuleInfo.safe(
          "spacing/file-hygiene",
          "0.1.0",
          "A missing or mixed line end, blanks at the end of a line, a heap of blank lines");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    Article article = context.article();
    String text = article.source().text();
    if (text.isBlank()) {
      return List.of();
    }
    List<LineEnd> ends = LineEnd.all(text);
    String usual = LineEnd.usual(ends);
    List<Finding> findings = new ArrayList<>();
    List<Span> removed = new ArrayList<>();
    // Doubled line ends look like blank lines; they are mended first and lines are judged then.
    boolean plain = article.format() == Format.TEXT && !hasFrontMatter(text);
    if (plain && LineEnd.count(ends, LineEnd.DOUBLED) == 0) {
      List<Line> lines = PlainLines.of(article);
      heaps(text, lines, findings, removed);
      TrailingBlanks.find(text, lines, removed, findings);
    }
    mixedEnds(ends, usual, removed, findings);
    int length = text.length();
    if ("\n\r\u0085\u2028\u2029".indexOf(text.charAt(length - 1)) < 0
        && (removed.isEmpty() || removed.get(removed.size() - 1).end() < length)) {
      Finding finding =
          Finding.of(INFO, new Span(length, length), "The last line lacks its line end")
              .withEvidence(countOf(ends, usual));
      findings.add(plain ? finding.safely(usual) : finding.suggesting(usual).forInformation());
    }
    return findings;
  }

  /** The head of data that makes a page of a web site, and no plain text. */
  private static boolean hasFrontMatter(String text) {
    return text.startsWith("---\n") || text.startsWith("---\r");
  }

  private static String countOf(List<LineEnd> ends, String usual) {
    return ends.isEmpty()
        ? "no other line end to go by"
        : LineEnd.count(ends, usual) + " of " + ends.size() + " line ends are " + name(usual);
  }

  private static String name(String lineEnd) {
    return switch (lineEnd) {
      case LineEnd.LF -> "LF";
      case LineEnd.CR -> "CR";
      default -> "CRLF";
    };
  }

  /** One finding for the whole article: the question is which kind it uses, not where. */
  private static void mixedEnds(
      List<LineEnd> ends, String usual, List<Span> removed, List<Finding> findings) {
    List<Edit> edits = new ArrayList<>();
    int next = 0;
    for (LineEnd end : ends) {
      while (next < removed.size() && removed.get(next).end() <= end.start()) {
        next++;
      }
      boolean goes = next < removed.size() && removed.get(next).overlaps(end.span());
      if (!goes && !end.text().equals(usual)) {
        edits.add(new Edit(end.span(), usual));
      }
    }
    if (!edits.isEmpty()) {
      findings.add(
          Finding.of(
                  INFO,
                  edits.get(0).span(),
                  "Line ends are mixed: "
                      + edits.size()
                      + (edits.size() == 1 ? " is" : " are")
                      + " not "
                      + name(usual)
                      + " like the others")
              .withEvidence(countOf(ends, usual))
              .with(new Fix(Applicability.SAFE, edits)));
    }
  }

  /** A heading with a rule below it, which some set off by a heap above. */
  private static boolean isUnderlined(String text, List<Line> lines, int index) {
    if (index + 1 >= lines.size()) {
      return false;
    }
    Line below = lines.get(index + 1);
    int length = below.inkEnd() - below.span().start();
    for (int i = below.span().start(); i < below.inkEnd(); i++) {
      if ("=-~*#^".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return length > 2;
  }

  /** Three and more blank lines become one; those at the end of the file go. */
  private static void heaps(
      String text, List<Line> lines, List<Finding> findings, List<Span> removed) {
    Heaps heaps = Heaps.of(lines);
    boolean manner = heaps.partSections() || heaps.alike() > 2;
    for (Heap heap : heaps.all()) {
      if (heap.atEnd() && endsInBlankLine(text, lines, heap.first())) {
        Span span = new Span(lines.get(heap.first()).span().start(), text.length());
        removed.add(span);
        findings.add(Finding.of(INFO, span, "Blank lines at the end of the file").safely(""));
      } else if (!heap.atEnd() && !manner) {
        int start = lines.get(heap.first() + 1).span().start();
        Span span = new Span(start, lines.get(heap.behind()).span().start());
        Finding finding =
            Finding.of(INFO, span, heap.size() + " blank lines in a row: one parts paragraphs");
        removed.add(span);
        boolean slip = heaps.alike() < 2 && !isUnderlined(text, lines, heap.behind());
        findings.add(slip ? finding.safely("") : finding.suggesting("").forInformation());
      }
    }
  }

  private static boolean endsInBlankLine(String text, List<Line> lines, int first) {
    return first < lines.size() && lines.get(first).span().start() < text.length();
  }
}
