package dev.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.testing.Golden;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every format, of a few articles, compared with files that were read with care. */
final class MachineReportsTest {
  /** The pages of rules are long and have tests of their own. */
  private static final Pattern PAGES =
      Pattern.compile(
          "(\"help\":\\{\"text\":\"# )(?:[^\"\\\\]|\\\\.)*+(\",\"markdown\":\"#"
              + " )(?:[^\"\\\\]|\\\\.)*+\"");

  /** What the page brings along beside the findings is looked at in a browser. */
  private static final Pattern FITTINGS =
      Pattern.compile("(?s)(<style>|<script>).*?(</style>|</script>)|(sha256-)[A-Za-z0-9+/=]++");

  @ParameterizedTest
  @EnumSource
  void isAsItWasReadWithCare(OutputFormat format) {
    String report = Samples.report(format, Samples.real());

    boolean oneLine = report.indexOf('\n') == report.length() - 1 && report.length() > 1000;
    String shown = PAGES.matcher(report).replaceAll("$1page$2page\"");
    if (format == OutputFormat.HTML) {
      shown = FITTINGS.matcher(shown).replaceAll("$1$2$3").replace("},", "},\n");
    }
    // Broken into lines, so that people can read it and see what changes.
    shown = oneLine ? shown.replace("},", "},\n").replace("],", "],\n") : shown;
    Golden.verify("dev/copydesk/report/real." + format.label() + ".txt", shown);
  }

  @ParameterizedTest
  @EnumSource
  void ofNothingEndsWell(OutputFormat format) {
    String report = Samples.report(format, List.of());

    assertThat(report)
        .satisfiesAnyOf(
            text -> assertThat(text).isEmpty(), text -> assertThat(text).endsWith("\n"));
  }
}
