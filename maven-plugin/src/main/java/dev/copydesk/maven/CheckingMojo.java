package dev.copydesk.maven;

import dev.copydesk.config.Configurations;
import dev.copydesk.report.FailOn;
import dev.copydesk.report.OutputFormat;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that look and change nothing. */
abstract class CheckingMojo extends CopydeskMojo {
  /**
   * From which severity on findings count: error, warning, info or never. Default: what is
   * configured, else error.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.failOn")
  @Nullable String failOn;

  /**
   * Report only what is on lines that are new or changed since this commit of git, uncommitted
   * changes included.
   *
   * @since 0.1.0
   */
  @Parameter(property = "copydesk.since")
  @Nullable String since;

  CheckingMojo(Desk desk, Surroundings surroundings) {
    super(desk, surroundings);
  }

  @Override
  final void configure(Configurations.Options options) throws MojoExecutionException {
    super.configure(options);
    if (failOn != null) {
      FailOn chosen =
          Choice.of(
              "failOn", failOn, FailOn::ofLabel, Arrays.stream(FailOn.values()).map(FailOn::label));
      options.set("fail-on", "copydesk.failOn", chosen.label());
    }
  }

  /**
   * What the parameters ask for.
   *
   * @param below where reports go below the folder of reports; empty for that folder itself
   */
  final CheckRequest request(
      Set<OutputFormat> formats, String below, boolean failOnFindings, int maxAllowedFindings)
      throws MojoExecutionException {
    return new CheckRequest(
        articles(),
        failOnFindings,
        maxAllowedFindings,
        formats,
        surroundings().module().buildOutput().resolve("copydesk").resolve(below),
        baseline(),
        Optional.ofNullable(since).map(String::strip),
        surroundings().fixCommand());
  }

  static Set<OutputFormat> formats(List<String> names) throws MojoExecutionException {
    Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);
    for (String name : names) {
      formats.add(
          Choice.of(
              "output format",
              name,
              OutputFormat::ofLabel,
              Arrays.stream(OutputFormat.values()).map(OutputFormat::label)));
    }
    return formats;
  }
}
