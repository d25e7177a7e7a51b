package dev.copydesk.maven;

import dev.copydesk.lint.Checked;
import dev.copydesk.report.OutputFormat;
import dev.copydesk.report.Report;
import dev.copydesk.report.Summary;
import dev.copydesk.source.AtomicFile;
import dev.copydesk.source.Reason;
import dev.copydesk.source.SourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Findings in a file, which appears when the report is complete. */
final class FileReport implements Report {
  private final Path folder;
  private final OutputFormat format;
  private final StringBuilder text = new StringBuilder();
  private final Report report;

  FileReport(Path folder, OutputFormat format) throws IOException {
    this.folder = folder;
    this.format = format;
    this.report = format.open(text, false, 0);
  }

  @Override
  public void add(Checked checked) throws IOException {
    report.add(checked);
  }

  @Override
  public void end(Summary summary) throws IOException {
    report.end(summary);
  }

  void write() throws SourceException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new SourceException(folder + ": cannot be made: " + Reason.of(e), e);
    }
    AtomicFile.write(
        folder.resolve("copydesk." + format.label()),
        text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
