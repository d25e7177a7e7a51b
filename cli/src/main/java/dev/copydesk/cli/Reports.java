package dev.copydesk.cli;

import dev.copydesk.lint.Checked;
import dev.copydesk.report.FileReport;
import dev.copydesk.report.OutputFormat;
import dev.copydesk.report.Report;
import dev.copydesk.report.ReportContext;
import dev.copydesk.report.Summary;
import dev.copydesk.source.SourceException;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The reports of one run as they are written, on standard output and in files. */
final class Reports implements Closeable {
  /** In nanoseconds. */
  private static final long LONG = 200_000_000;

  private final List<FileReport> files = new ArrayList<>();
  private final List<Report> shown = new ArrayList<>();
  private final Writer out;

  /** A run that is broken off leaves no halves of files behind. */
  private final Thread broom = new Thread(this::sweep);

  private final boolean brief;
  private final boolean watched;
  private long flushed = System.nanoTime();

  /** Whether it failed to write to standard output. */
  private boolean broken;

  /**
   * Begins the reports.
   *
   * @param streams which standard output is one of
   * @param context what the report on standard output has to know
   * @param brief whether a text on standard output is to end with the last finding
   */
  Reports(List<ReportTarget> targets, Streams streams, ReportContext context, boolean brief)
      throws SourceException, IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
    this.watched = streams.outIsTerminal();
    this.brief = brief && targets.stream().anyMatch(Reports::isTextOnOutput);
    Runtime.getRuntime().addShutdownHook(broom);
    try {
      for (ReportTarget target : targets) {
        if (target.file().isPresent()) {
          files.add(FileReport.of(target.file().get(), target.format(), ofFile(context)));
        } else {
          shown.add(target.format().open(this.out, context));
        }
      }
    } catch (SourceException | IOException e) {
      closeFiles();
      throw e;
    }
  }

  private static boolean isTextOnOutput(ReportTarget target) {
    return target.file().isEmpty() && target.format() == OutputFormat.TEXT;
  }

  /** What is in a file is read elsewhere. */
  private static ReportContext ofFile(ReportContext context) {
    return new ReportContext(
        false,
        context.columns(),
        context.folder(),
        context.failOn(),
        context.rules(),
        context.version());
  }

  void add(Checked checked) throws IOException {
    broken = true;
    for (Report report : shown) {
      report.add(checked);
    }
    broken = false;
    if (watched || System.nanoTime() - flushed > LONG) {
      flush();
    }
    for (FileReport report : files) {
      report.add(checked);
    }
  }

  /** Shows what is held back; on a terminal nothing is, and elsewhere nothing for long. */
  void flush() throws IOException {
    broken = true;
    out.flush();
    broken = false;
    flushed = System.nanoTime();
  }

  /** Completes all reports; now the files appear. */
  void end(Summary summary) throws IOException, SourceException {
    if (!brief) {
      for (Report report : shown) {
        report.end(summary);
      }
    }
    out.flush();
    for (FileReport report : files) {
      report.end(summary);
      report.finish();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      // What was found before a run breaks off is found; what could not be written, is not again.
      if (!broken) {
        out.flush();
      }
    } finally {
      closeFiles();
    }
  }

  private void closeFiles() throws IOException {
    for (FileReport file : files) {
      file.close();
    }
    try {
      Runtime.getRuntime().removeShutdownHook(broom);
    } catch (IllegalStateException ending) {
      // The broom is already at work.
    }
  }

  private void sweep() {
    try {
      for (FileReport file : files) {
        file.discard();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
