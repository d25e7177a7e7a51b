package dev.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * A build that ended.
 *
 * @param status what its process ended with
 * @param log its standard output and standard error
 */
record Build(int status, String log) {
  /** The lines of the log that contain a text. */
  List<String> lines(String text) {
    return log.lines().filter(line -> line.contains(text)).toList();
  }

  Build succeeds() {
    assertThat(status).as(log).isZero();
    assertThat(log).contains("BUILD SUCCESS");
    return this;
  }

  /** Findings fail a build: the user can mend that. */
  Build failsForFindings() {
    assertThat(status).as(log).isNotZero();
    assertThat(log).contains("MojoFailureException");
    return this;
  }

  /** What is broken fails a build, in one line and without a stack trace. */
  Build failsWith(String message) {
    assertThat(status).as(log).isNotZero();
    assertThat(log).contains("MojoExecutionException").doesNotContain("\tat ");
    assertThat(lines("Failed to execute goal")).singleElement().asString().contains(": " + message);
    return this;
  }

  Build says(String text) {
    assertThat(log).contains(text);
    return this;
  }

  Build neverSays(String text) {
    assertThat(log).doesNotContain(text);
    return this;
  }
}
