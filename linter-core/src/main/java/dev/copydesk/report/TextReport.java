package dev.copydesk.report;

import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Finding;
import dev.copydesk.source.Lines;
import dev.copydesk.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Findings for people: grouped by file, each with its place in the text marked by a caret. */
public final class TextReport implements Report {
  /** Columns before the text that is shown, and on its level before what is said of it. */
  private static final int INDENT = 6;

  /** Columns that a message gets however narrow the output is. */
  private static final int LEAST_MESSAGE = 20;

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
    writeHead(finding, source.lines());
    Excerpt excerpt = Excerpt.of(source, finding.span(), width - INDENT);
    out.append("    ").append(colours.dim("| ")).append(excerpt.line()).append('\n');
    out.append("    ")
        .append(colours.dim("| "))
        .append(" ".repeat(excerpt.caretColumn()))
        .append(colours.of(finding.severity(), "^".repeat(excerpt.caretWidth())));
    int used = INDENT + excerpt.caretColumn() + excerpt.caretWidth();
    Optional<FixWords> fix = FixWords.of(finding, source);
    Optional<String> beside =
        fix.map(FixWords::brief).filter(words -> used + 1 + Columns.of(words) <= width);
    out.append(beside.map(words -> " " + words).orElse("")).append('\n');
    if (beside.isEmpty() && fix.isPresent()) {
      out.append("    ")
          .append(colours.dim("= "))
          .append(shortened(fix.get().brief()))
          .append('\n');
    }
    if (!finding.evidence().isEmpty()) {
      List<String> evidence = Wrapping.lines(Printable.brief(finding.evidence()), width - INDENT);
      out.append("    ")
          .append(colours.dim("= " + String.join("\n" + " ".repeat(INDENT), evidence)))
          .append('\n');
    }
  }

  /** Place, severity, message and rule; the message goes on below itself where it is long. */
  private void writeHead(Finding finding, Lines lines) throws IOException {
    int start = finding.span().start();
    String place = "  " + lines.line(start) + ":" + lines.column(start) + "  ";
    String severity = finding.severity().label();
    int indent = place.length() + severity.length() + 2;
    List<String> message =
        Wrapping.lines(Printable.brief(finding.message()), Math.max(LEAST_MESSAGE, width - indent));
    String last = message.get(message.size() - 1);
    boolean fits = indent + Columns.of(last) + 2 + finding.rule().length() <= width;
    String next = "\n" + " ".repeat(indent);
    out.append('\n').append(place).append(colours.of(finding.severity(), severity)).append("  ");
    out.append(String.join(next, message)).append(fits ? "  " : next);
    out.append(colours.dim(finding.rule())).append('\n');
  }

  /** A fix may rewrite a paragraph; what does not fit on a line is for {@code fix --diff}. */
  private String shortened(String words) {
    int room = width - INDENT;
    return Columns.of(words) <= room
        ? words
        : Wrapping.beginning(words, room - Excerpt.CUT.length()) + Excerpt.CUT;
  }

  @Override
  public void end(Summary summary) throws IOException {
    if (summary.findings() > 0) {
      out.append('\n');
    }
    if (summary.statistics().isPresent()) {
      StatisticsTable.write(summary.statistics().get(), out);
    }
    if (summary.files() > summary.failed()) {
      out.append(colours.bold(summary.inWords())).append('\n');
    }
    if (summary.safeFixes() > 0) {
      String have = summary.safeFixes() == 1 ? " has" : " have";
      say(
          summary.safeFixes()
              + have
              + " a safe fix: run `copydesk fix` on the same paths, --diff to look first");
    }
    if (summary.suggestions() > 0) {
      boolean one = summary.suggestions() == 1;
      say(
          summary.suggestions()
              + (one ? " has a suggestion" : " have suggestions")
              + ": `copydesk fix --suggested --diff` shows what "
              + (one ? "it" : "they")
              + " would do");
    }
  }

  private void say(String line) throws IOException {
    for (String each : Wrapping.lines(line, width)) {
      out.append(each).append('\n');
    }
  }
}
