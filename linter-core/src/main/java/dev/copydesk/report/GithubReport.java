package dev.copydesk.report;

import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Lines;
import dev.copydesk.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Commands for the log of a GitHub workflow, which shows them beside the lines of a change. GitHub
 * shows ten of each kind in a step, so the gravest are told, and one notice counts the rest.
 */
public final class GithubReport implements Report {
  /** How many of a kind GitHub shows. */
  private static final int SHOWN = 10;

  private final Appendable out;
  private final InputNames names;
  private final Map<Severity, List<String>> commands = new EnumMap<>(Severity.class);
  private int untold;

  public GithubReport(Appendable out, ReportContext context) {
    this.out = out;
    this.names = InputNames.below(context.folder());
    for (Severity severity : Severity.values()) {
      commands.put(severity, new ArrayList<>());
    }
  }

  @Override
  public void add(Checked checked) {
    String file = "file=" + property(names.inRepository(checked.name()));
    if (checked.article().isEmpty()) {
      String error = checked.error().orElse("not checked");
      add(Severity.ERROR, file + ",title=copydesk", Printable.brief(error));
      return;
    }
    Source source = checked.article().get().source();
    for (Finding finding : checked.findings()) {
      if (isFull(finding.severity())) {
        untold++;
      } else {
        String place = file + place(finding, source.lines());
        String title = ",title=" + property("copydesk " + finding.rule());
        add(finding.severity(), place + title, Remark.of(finding, source).inLines("\n"));
      }
    }
  }

  /** GitHub takes columns only of what lies on one line. */
  private static String place(Finding finding, Lines lines) {
    int start = finding.span().start();
    int end = finding.span().end();
    int line = lines.line(start);
    String place = ",line=" + line + ",endLine=" + lines.line(end);
    return line == lines.line(end)
        ? place + ",col=" + lines.column(start) + ",endColumn=" + lines.column(end)
        : place;
  }

  private boolean isFull(Severity severity) {
    return commands.getOrDefault(severity, List.of()).size() >= SHOWN;
  }

  private void add(Severity severity, String properties, String message) {
    if (isFull(severity)) {
      untold++;
      return;
    }
    String kind = severity == Severity.INFO ? "notice" : severity.label();
    commands
        .computeIfAbsent(severity, each -> new ArrayList<>())
        .add("::" + kind + " " + properties + "::" + data(message) + "\n");
  }

  @Override
  public void end(Summary summary) throws IOException {
    List<String> notices = commands.getOrDefault(Severity.INFO, List.of());
    if (untold > 0 && isFull(Severity.INFO)) {
      notices.remove(notices.size() - 1);
      untold++;
    }
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      for (String command : commands.getOrDefault(severity, List.of())) {
        out.append(command);
      }
    }
    if (untold > 0) {
      out.append("::notice title=copydesk::")
          .append(data(summary.inWords() + "; " + untold + " of them are not shown here"))
          .append("\n");
    }
  }

  private static String data(String message) {
    return message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String value) {
    return data(value).replace(":", "%3A").replace(",", "%2C");
  }
}
