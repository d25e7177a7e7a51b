package dev.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.report.OutputFormat;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The page about linting in a build: its plugin element as it stands there, and its commands. */
class DocumentedBuildIT {
  private static final DocumentationPage PAGE = new DocumentationPage("lint-in-a-build.md");
  private static final String BEGIN = "<project><modelVersion>4.0.0</modelVersion>";
  private static final String NAMES =
      "<groupId>it</groupId><artifactId>page</artifactId><version>1</version>";
  private static final String PROPERTIES =
      "<packaging>pom</packaging><properties><copydesk.ignore>languagetool</copydesk.ignore>"
          + "</properties>";

  private TestProject project;

  @BeforeEach
  void layOut(TestInfo test) {
    project = TestProject.empty("page-" + test.getDisplayName());
    String plugin = String.join("\n", PAGE.blocks("xml").get(0));
    project.write(
        "pom.xml",
        BEGIN + NAMES + PROPERTIES + "<build><plugins>" + plugin + "</plugins></build></project>");
    project.write("articles/ferry.txt", "It was last week s ferry.\n");
  }

  @Test
  void checkFailsAndFixMends() {
    List<String> commands = PAGE.blocks("shell").get(0);
    assertThat(commands).hasSize(2);
    run(commands.get(0)).failsForFindings().says("[punctuation/lost-apostrophe]");
    run(commands.get(1)).succeeds();
    assertThat(project.read("articles/ferry.txt")).isEqualTo("It was last week's ferry.\n");
    run(commands.get(0)).succeeds();
  }

  @Test
  void writesACorrectedCopy() {
    List<String> commands = PAGE.blocks("shell").get(1);
    assertThat(commands).hasSize(1);
    run(commands.get(0)).succeeds();
    assertThat(project.read("target/corrected/articles/ferry.txt"))
        .isEqualTo("It was last week's ferry.\n");
    assertThat(project.read("articles/ferry.txt")).isEqualTo("It was last week s ferry.\n");
  }

  @Test
  void looksWithoutFailingOrNotAtAll() {
    List<String> commands = PAGE.blocks("shell").get(2);
    assertThat(commands).hasSize(2);
    run(commands.get(0)).succeeds().says("[punctuation/lost-apostrophe]");
    run(commands.get(1)).succeeds().neverSays("ferry");
  }

  @Test
  void writesReports() {
    List<String> commands = PAGE.blocks("shell").get(3);
    assertThat(commands).hasSize(1);
    run(commands.get(0)).failsForFindings().says("[punctuation/lost-apostrophe]");
    assertThat(project.files("target/copydesk"))
        .containsExactlyInAnyOrder("copydesk.sarif", "TEST-copydesk.xml");
    assertThat(project.read("target/copydesk/copydesk.sarif")).contains("lost-apostrophe");
    for (OutputFormat format : OutputFormat.values()) {
      format
          .fileName()
          .ifPresent(
              file ->
                  assertThat(PAGE.text()).contains("| `" + format.label() + "` | `" + file + "`"));
    }
  }

  @Test
  void explainsItsParameters() {
    String page = PAGE.text();
    assertThat(page).contains("`mvn copydesk:help -Ddetail`");
    Build help = run("mvn copydesk:help -Ddetail").succeeds();
    page.lines()
        .filter(line -> line.startsWith("| `"))
        .flatMap(row -> Arrays.stream(row.split("\\|", 3)[1].split(",")))
        .map(name -> name.replace("`", "").strip())
        .forEach(help::says);
  }

  private Build run(String command) {
    assertThat(command).startsWith("mvn ");
    return Maven.OLDEST.run(project.folder(), command.substring("mvn ".length()).split(" "));
  }
}
