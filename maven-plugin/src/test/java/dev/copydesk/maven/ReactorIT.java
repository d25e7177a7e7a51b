package dev.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Builds of many modules: a parent with articles of its own, two modules with, one without. */
class ReactorIT {
  private static final String ROOT = "handbook/rules.txt:1:12: error: ";
  private static final String NEWS = "news/articles/resign.txt:1:14: error: ";
  private static final String DESK = "desk/articles/deputy.txt:1:12: error: ";

  private TestProject project;

  @BeforeEach
  void copyProject(TestInfo test) {
    project = TestProject.copyOf("reactor", "reactor-" + test.getDisplayName());
  }

  @ParameterizedTest
  @EnumSource
  void everyArticleBelongsToOneModule(Maven maven) {
    Build build =
        maven
            .run(
                project.folder(),
                "verify",
                "-T2",
                "-Dcopydesk.failOnFindings=false",
                "-Dcopydesk.outputFormats=concise,json")
            .succeeds();

    assertThat(build.lines(": error: ")).hasSize(3);
    build.says(ROOT).says(NEWS).says(DESK);
    assertThat(project.read("target/copydesk/copydesk.json"))
        .contains("handbook/rules.txt")
        .doesNotContain("resign", "deputy");
    assertThat(project.read("news/target/copydesk/copydesk.json"))
        .contains("news/articles/resign.txt");
    assertThat(project.has("sport/target/copydesk")).as("a module without articles").isFalse();
  }

  @Test
  void modulesThatAreNotBuiltAreLeftAlone() {
    Maven.OLDEST
        .run(project.folder(), "verify", "-N")
        .failsForFindings()
        .says(ROOT)
        .says("Copydesk: 1 error in 1 article");
  }

  @Test
  void everyModuleTakesItsOwnOfTheGivenFiles() {
    Build build =
        Maven.OLDEST.run(
            project.folder(),
            "verify",
            "-Dcopydesk.failOnFindings=false",
            "-Dcopydesk.files=news/articles/resign.txt,handbook/rules.txt");

    build.succeeds().says(ROOT).says(NEWS).neverSays("deputy");
    assertThat(build.lines(": error: ")).hasSize(2);
  }

  @Test
  void modulesShareOneCorrectedCopy() {
    Maven.OLDEST
        .run(
            project.folder(),
            "copydesk:fix",
            "-T2",
            "-Dcopydesk.outputDirectory=" + project.folder().resolve("target/corrected"))
        .succeeds();

    assertThat(project.files("target/corrected"))
        .containsExactly(
            "desk/articles/deputy.txt", "handbook/rules.txt", "news/articles/resign.txt");
    assertThat(project.read("target/corrected/news/articles/resign.txt"))
        .startsWith("The minister didn’t resign.");
  }
}
