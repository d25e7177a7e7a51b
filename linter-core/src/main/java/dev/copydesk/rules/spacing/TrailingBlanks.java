package dev.copydesk.rules.spacing;

import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Edit;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rules.spacing.PlainLines.Line;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds blanks at ends of lines. A machine that pads or wraps lines leaves many; one here and there
 * is typed, stands in most edited texts, and is a matter of taste.
 */
final class TrailingBlanks {
  /** Fewer lines may be padded by chance; a machine pads most. */
  private static final int PADDED = 3;

  private TrailingBlanks() {}

  /**
   * One finding for the whole article, and one for its empty lines: where there is one such line
   * there are often hundreds.
   */
  static void find(String text, List<Line> lines, List<Span> removed, List<Finding> findings) {
    if (isDiff(text, lines)) {
      return;
    }
    List<Edit> edits = new ArrayList<>();
    List<Edit> unseen = new ArrayList<>();
    int ink = 0;
    int wrapped = 0;
    // Two blanks before another line of the paragraph break it there in Markdown: a verse has them.
    boolean breaks = true;
    int next = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      ink += line.isEmpty() ? 0 : 1;
      wrapped += !line.isEmpty() && i > 0 && !lines.get(i - 1).isEmpty() ? 1 : 0;
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
        (line.isEmpty() ? unseen : edits).add(new Edit(blanks, ""));
        breaks &= line.isEmpty() || (blanks.in(text).equals("  ") && hasNext(lines, i));
      }
    }
    if (!unseen.isEmpty()) {
      findings.add(
          Finding.of(
                  FileHygiene.INFO,
                  unseen.get(0).span(),
                  "Blanks on a line that holds nothing else")
              .with(new Fix(Applicability.SAFE, unseen)));
    }
    if (edits.isEmpty()) {
      return;
    }
    boolean padded = edits.size() >= PADDED && edits.size() * 4 >= ink * 3;
    boolean hardWrapped = wrapped * 2 > ink && edits.size() >= PADDED;
    boolean safe = (padded || hardWrapped) && !breaks;
    Finding finding =
        Finding.of(
                FileHygiene.INFO,
                edits.get(0).span(),
                edits.size() == 1
                    ? "Blanks at the end of a line"
                    : "Blanks at the end of " + edits.size() + " lines, this the first")
            .withEvidence(edits.size() + " of " + ink + (ink == 1 ? " line" : " lines"))
            .with(new Fix(safe ? Applicability.SAFE : Applicability.SUGGESTED, edits));
    findings.add(safe ? finding : finding.forInformation());
  }

  /** A patch among the lines: there a blank is all there is of an empty line. */
  private static boolean isDiff(String text, List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int start = lines.get(i).span().start();
      boolean hunk = text.startsWith("@@ ", start) || text.startsWith("diff --", start);
      boolean head =
          text.startsWith("--- ", start)
              && i + 1 < lines.size()
              && text.startsWith("+++ ", lines.get(i + 1).span().start());
      boolean context =
          text.startsWith("*** ", start)
              && i + 1 < lines.size()
              && text.startsWith("--- ", lines.get(i + 1).span().start());
      if (hunk || head || context) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNext(List<Line> lines, int index) {
    return index + 1 < lines.size() && !lines.get(index + 1).isEmpty();
  }

  private static boolean isAsTyped(List<Line> lines, int index) {
    return index >= 0 && index < lines.size() && lines.get(index).asTyped();
  }

  /** {@code "-- "}, quoted or not: RFC 3676 wants the blank before a signature. */
  private static boolean isSignature(String text, Line line) {
    String written = line.span().in(text);
    return written.endsWith("-- ") && written.substring(0, written.length() - 3).matches("[> ]*+");
  }
}
