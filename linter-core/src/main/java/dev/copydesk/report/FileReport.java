package dev.copydesk.report;

import dev.copydesk.lint.Checked;
import dev.copydesk.source.FileDraft;
import dev.copydesk.source.Reason;
import dev.copydesk.source.SourceException;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A report in a file, which appears when the report is complete and not before. */
public final class FileReport implements Report, Closeable {
  private final Path file;
  private final FileDraft draft;
  private final Writer writer;
  private final Report report;

  private FileReport(Path file, FileDraft draft, Writer writer, Report report) {
    this.file = file;
    this.draft = draft;
    this.writer = writer;
    this.report = report;
  }

  /**
   * Begins a report.
   *
   * @throws SourceException if there can be no such file
   */
  public static FileReport of(Path file, OutputFormat format, ReportContext context)
      throws SourceException {
    FileDraft draft = FileDraft.of(file);
    boolean open = false;
    try {
      Writer writer =
          new BufferedWriter(new OutputStreamWriter(draft.out(), StandardCharsets.UTF_8));
      FileReport report = new FileReport(file, draft, writer, format.open(writer, context));
      open = true;
      return report;
    } catch (IOException e) {
      throw new SourceException(file + ": cannot be written: " + Reason.of(e), e);
    } finally {
      if (!open) {
        discard(draft);
      }
    }
  }

  private static void discard(FileDraft draft) {
    try {
      draft.close();
    } catch (IOException e) {
      // What kept the report from being opened is told; this is the lesser trouble.
    }
  }

  @Override
  public void add(Checked checked) throws IOException {
    report.add(checked);
  }

  @Override
  public void end(Summary summary) throws IOException {
    report.end(summary);
  }

  /**
   * Lets the file appear.
   *
   * @throws SourceException if that fails; then there is the old file, if there was one
   */
  public void finish() throws SourceException {
    try {
      writer.flush();
    } catch (IOException e) {
      throw new SourceException(file + ": cannot be written: " + Reason.of(e), e);
    }
    draft.finish();
  }

  /** Leaves nothing behind of a report that was not finished. */
  @Override
  public void close() throws IOException {
    draft.close();
  }

  /** Leaves nothing behind of a run that is being broken off, and does not stop its writing. */
  public void discard() throws IOException {
    draft.discard();
  }
}
