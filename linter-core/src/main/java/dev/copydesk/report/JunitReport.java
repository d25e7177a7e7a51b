package dev.copydesk.report;

import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Severity;
import dev.copydesk.source.Lines;
import dev.copydesk.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JUnit's XML, which most build servers show: a suite for each article, a test for each rule that
 * found something in it. The test fails if one of the findings makes the run fail and counts as
 * skipped otherwise. A test has the same name from run to run, so servers can tell new failures.
 */
public final class JunitReport implements Report {
  private final XmlWriter xml;
  private final FailOn failOn;

  public JunitReport(Appendable out, ReportContext context) throws IOException {
    this.failOn = context.failOn();
    this.xml = new XmlWriter(out);
    xml.begin("testsuites").attribute("name", "copydesk");
  }

  @Override
  public void add(Checked checked) throws IOException {
    String name = InputNames.plain(checked.name());
    if (checked.article().isEmpty()) {
      String error = Printable.brief(checked.error().orElse("not checked"));
      beginSuite(name, 1, 0, 1, 0);
      xml.begin("testcase").attribute("name", "copydesk").attribute("classname", name);
      xml.begin("error").attribute("message", error).end().end().end();
      return;
    }
    Collection<List<Finding>> byRule = byRule(checked.findings());
    int failures = (int) byRule.stream().filter(each -> fails(gravest(each))).count();
    beginSuite(name, Math.max(1, byRule.size()), failures, 0, byRule.size() - failures);
    if (byRule.isEmpty()) {
      xml.begin("testcase").attribute("name", "copydesk").attribute("classname", name).end();
    }
    for (List<Finding> findings : byRule) {
      write(findings, name, checked.article().get().source());
    }
    xml.end();
  }

  private void beginSuite(String name, int tests, int failures, int errors, int skipped)
      throws IOException {
    xml.begin("testsuite").attribute("name", name).attribute("tests", tests);
    xml.attribute("failures", failures).attribute("errors", errors).attribute("skipped", skipped);
    xml.attribute("file", name);
  }

  private static Collection<List<Finding>> byRule(List<Finding> findings) {
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    for (Finding finding : findings) {
      byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
    }
    return byRule.values();
  }

  private static Severity gravest(List<Finding> findings) {
    return findings.stream()
        .map(Finding::severity)
        .max(Comparator.naturalOrder())
        .orElse(Severity.INFO);
  }

  private boolean fails(Severity severity) {
    return failOn.counts(severity);
  }

  private void write(List<Finding> findings, String name, Source source) throws IOException {
    Finding first = findings.get(0);
    Severity gravest = gravest(findings);
    String message = Printable.brief(first.message());
    xml.begin("testcase").attribute("name", first.rule()).attribute("classname", name);
    xml.begin(fails(gravest) ? "failure" : "skipped").attribute("type", gravest.label());
    xml.attribute(
        "message",
        findings.size() == 1 ? message : findings.size() + " findings, the first: " + message);
    Lines lines = source.lines();
    for (Finding finding : findings) {
      int start = finding.span().start();
      xml.text("\n" + name + ":" + lines.line(start) + ":" + lines.column(start) + ": ");
      xml.text(finding.severity().label() + ": " + Remark.of(finding, source).inLines("\n  "));
    }
    xml.text("\n").end().end();
  }

  @Override
  public void end(Summary summary) throws IOException {
    xml.end();
  }
}
