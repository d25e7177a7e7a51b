package dev.copydesk.rules.spacing;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Format;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
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
  private static final RuleInfo INFO =
      RuleInfo.safe(
          "spacing/file-hygiene",
          "0.1.0",
          "A missing or mixed line end, blanks at the end of a line, a heap of blank lines");

  /** Fewer blank lines than this part paragraphs or, two of them, sections. */
  private static final int HEAP = 3;

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
    if (article.format() == Format.TEXT && LineEnd.count(ends, LineEnd.DOUBLED) == 0) {
      List<Line> lines = PlainLines.of(article);
      heaps(text, lines, findings, removed);
      trailingBlanks(text, lines, removed, findings);
    }
    mixedEnds(ends, usual, removed, findings);
    int length = text.length();
    if ("\n\r\u0085\u2028\u2029".indexOf(text.charAt(length - 1)) < 0
        && (removed.isEmpty() || removed.get(removed.size() - 1).end() < length)) {
      findings.add(
          Finding.of(INFO, new Span(length, length), "The last line lacks its line end")
              .withEvidence(countOf(ends, usual))
              .safely(usual));
    }
    return findings;
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

  /** One finding for the whole article: where there is one such line there are often hundreds. */
  private static void trailingBlanks(
      String text, List<Line> lines, List<Span> removed, List<Finding> findings) {
    List<Edit> edits = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Span blanks = new Span(line.inkEnd(), line.span().end());
      while (next < removed.size() && removed.get(next).end() <= blanks.start()) {
        next++;
      }
      boolean goes = next < removed.size() && removed.get(next).overlaps(blanks);
      if (blanks.isEmpty() || goes || line.asTyped() || isSignature(text, line)) {
        continue;
      }
      boolean emptyCell = blanks.in(text).indexOf('\t') >= 0;
      boolean inFigure =
          (line.isEmpty() || emptyCell) && (isAsTyped(lines, i - 1) || isAsTyped(lines, i + 1));
      if (!inFigure) {
        edits.add(new Edit(blanks, ""));
      }
    }
    if (!edits.isEmpty()) {
      findings.add(
          Finding.of(
                  INFO,
                  edits.get(0).span(),
                  edits.size() == 1
                      ? "Blanks at the end of a line"
                      : "Blanks at the end of " + edits.size() + " lines, this the first")
              .with(new Fix(Applicability.SAFE, edits)));
    }
  }

  private static boolean isAsTyped(List<Line> lines, int index) {
    return index >= 0 && index < lines.size() && lines.get(index).asTyped();
  }

  /** {@code "-- "}, quoted or not: RFC 3676 wants the blank before a signature. */
  private static boolean isSignature(String text, Line line) {
    String written = line.span().in(text);
    return written.endsWith("-- ") && written.substring(0, written.length() - 3).matches("[> ]*+");
  }

  /** Three and more blank lines become one; those at the end of the file go. */
  private static void heaps(
      String text, List<Line> lines, List<Finding> findings, List<Span> removed) {
    List<Finding> found = new ArrayList<>();
    boolean sections = partsSections(lines);
    int i = 0;
    while (i < lines.size()) {
      int first = i;
      while (i < lines.size() && lines.get(i).isEmpty()) {
        i++;
      }
      int count = i - first;
      boolean atEnd = i == lines.size();
      if (first > 0 && atEnd && endsInBlankLine(text, lines, first)) {
        Span span = new Span(lines.get(first).span().start(), text.length());
        removed.add(span);
        found.add(Finding.of(INFO, span, "Blank lines at the end of the file").safely(""));
      } else if (first > 0 && !atEnd && count >= HEAP && !sections && isProse(lines, first, i)) {
        Span span = new Span(lines.get(first + 1).span().start(), lines.get(i).span().start());
        removed.add(span);
        found.add(
            Finding.of(INFO, span, count + " blank lines in a row: one parts paragraphs")
                .safely(""));
      }
      i++;
    }
    findings.addAll(found);
  }

  private static boolean endsInBlankLine(String text, List<Line> lines, int first) {
    return first < lines.size() && lines.get(first).span().start() < text.length();
  }

  private static boolean isProse(List<Line> lines, int first, int behind) {
    return !lines.get(first - 1).asTyped() && !lines.get(behind).asTyped();
  }

  /**
   * Whether heaps are how the article sets off its sections, as Project Gutenberg's books do before
   * chapters: there are several, and each has a heading behind it.
   */
  private static boolean partsSections(List<Line> lines) {
    int heaps = 0;
    int empty = 0;
    for (Line line : lines) {
      if (line.isEmpty()) {
        empty++;
        continue;
      }
      if (empty >= HEAP) {
        heaps++;
        if (line.kind() != Block.Kind.HEADING) {
          return false;
        }
      }
      empty = 0;
    }
    return heaps > 1;
  }
}
