package dev.copydesk.maven;

import dev.copydesk.report.FailOn;
import dev.copydesk.report.OutputFormat;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What goal {@code check}, or one that reports without judging, is asked to do.
 *
 * @param articles which articles to check
 * @param failOnFindings whether findings that count fail the build
 * @param maxAllowedFindings how many of them are let pass
 * @param formats in which forms to report; the log tells the findings in those without a file
 * @param reportFolder where reports for machines go
 * @param baseline the file of known findings, which are left out; empty for none
 * @param since the commit since which lines count that are new or changed; empty for all lines
 * @param fixCommand the command that applies the safe fixes, in words
 */
record CheckRequest(
    ArticleRequest articles,
    boolean failOnFindings,
    int maxAllowedFindings,
    Set<OutputFormat> formats,
    Path reportFolder,
    Optional<Path> baseline,
    Optional<String> since,
    String fixCommand) {
  CheckRequest {
    formats = Set.copyOf(formats);
  }

  /** From which severity on findings count in articles of the module that are nothing special. */
  FailOn failOn() {
    return articles.house().configuredFolder().failOn();
  }
}
