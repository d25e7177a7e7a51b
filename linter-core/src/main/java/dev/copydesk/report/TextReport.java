package dev.copydesk.report;

import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.source.Lines;
import dev.copydesk.source.Source;
import java.io.IOException;

/** Findings for people: grouped by file, each with its place in the text marked by a caret. */
public final class TextReport implements Report {
  private final Appendable out;
  private final Colours colours;
  private final int width;
  private boolean first = true;

  /**
   * @param width how many columns the output has
   */
  public TextReport(Appendable out, boolean coloured, int width) {
    this.out = out;
    this.colours = new Colours(coloured);
    this.width = width;
  }

  @Override
  public void add(Checked checked) throws IOException {
    if (checked.article().isEmpty() || checked.findings().isEmpty()) {
      return;
    }
    if (!first) {
      out.append('\n');
    }
    first = false;
    out.append(colours.bold(Printable.of(checked.name()))).append('\n');
    Source source = checked.article().get().source();
    for (Finding finding : checked.findings()) {
      write(finding, source);
    }
  }

  private void write(Finding finding, Source source) throws IOException {
    Lines lines = source.lines();
    int start = finding.span().start();
    String place = lines.line(start) + ":" + lines.column(start);
    out.append("\n  ")
        .append(place)
        .append("  ")
        .append(colours.of(finding.severity(), finding.severity().label()))
        .append("  ")
        .append(Printable.of(finding.message()))
        .append("  ")
        .append(colours.dim(finding.rule()))
        .append('\n');
    Excerpt excerpt = Excerpt.of(source, finding.span(), width - 6);
    out.append("    ").append(colours.dim("| ")).append(excerpt.line()).append('\n');
    out.append("    ")
        .append(colours.dim("| "))
        .append(" ".repeat(excerpt.caretColumn()))
        .append(colours.of(finding.severity(), "^".repeat(excerpt.caretWidth())))
        .append(fix(finding, source))
        .append('\n');
    if (!finding.evidence().isEmpty()) {
      out.append("    ").append(colours.dim("= " + Printable.of(finding.evidence()))).append('\n');
    }
  }

  /** What the fix that would be applied puts in the place of the marked text. */
  private String fix(Finding finding, Source source) {
    if (finding.fixes().isEmpty()) {
      return "";
    }
    Fix best = finding.safeFix().orElse(finding.fixes().get(0));
    String lead = best.applicability() == Applicability.SAFE ? " fix: " : " perhaps: ";
    if (best.edits().size() > 1) {
      return lead + best.edits().size() + " edits";
    }
    String result =
        withSurroundings(finding, best, best.edits().get(0).replacement(), source.text());
    return lead + (result.isEmpty() ? "delete" : shortened(result));
  }

  /** An edit may be narrower than its finding; what it leaves of the finding is shown with it. */
  private static String withSurroundings(
      Finding finding, Fix fix, String replacement, String text) {
    if (!finding.span().contains(fix.span())) {
      return replacement;
    }
    return text.substring(finding.span().start(), fix.span().start())
        + replacement
        + text.substring(fix.span().end(), finding.span().end());
  }

  /** A fix may rewrite a paragraph; what does not fit on a line is for {@code fix --diff}. */
  private String shortened(String text) {
    String printable = Printable.of(text.substring(0, Math.min(text.length(), 4 * width)));
    int columns = 0;
    int end = 0;
    while (end < printable.length()) {
      int c = printable.codePointAt(end);
      columns += Columns.of(c);
      if (columns > width) {
        return printable.substring(0, end) + Excerpt.CUT;
      }
      end += Character.charCount(c);
    }
    return printable;
  }

  @Override
  public void end(Summary summary) throws IOException {
    if (summary.findings() > 0) {
      out.append('\n');
    }
    if (summary.files() > summary.failed()) {
      out.append(colours.bold(summary.inWords())).append('\n');
    }
    if (summary.safeFixes() > 0) {
      out.append(
          summary.safeFixes()
              + (summary.safeFixes() == 1 ? " has" : " have")
              + " a safe fix: run `copydesk fix` on the same paths, or preview it with --diff\n");
    }
  }
}
