package dev.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Goal {@code check} as the builds of users see it. */
class CheckIT {
  private static final String FINDING =
      "articles/bridge.txt:1:11: error: the apostrophe of `doesn’t` is lost"
          + " [punctuation/lost-apostrophe]";

  private TestProject project;

  @BeforeEach
  void copyProject(TestInfo test) {
    project = TestProject.copyOf("single", "check-" + test.getDisplayName());
  }

  @ParameterizedTest
  @EnumSource
  void findingsFailTheBuildAndNameTheCommandThatFixesThem(Maven maven) {
    String plugin = "dev.copydesk:copydesk-maven-plugin:" + Maven.PLUGIN_VERSION;

    maven
        .run(project.folder(), "verify", "-Dmaven.plugin.validation=verbose")
        .failsForFindings()
        .says("[ERROR] " + FINDING)
        .says("Copydesk: 3 errors in 2 articles")
        .says("3 have a safe fix: run mvn " + plugin + ":fix (short: mvn copydesk:fix)")
        .neverSays("harbour")
        .neverSays("validation issues")
        .neverSays("LanguageTool");
    assertThat(project.has("target/copydesk")).isFalse();
  }

  @Test
  void everyFindingHasTheLevelOfItsSeverity() {
    project.write("articles/bridge.txt", "He doesn t know it. It’s a old story.\n");
    project.write("articles/harbour.txt", "It’s “a old story” there.\n");

    Build build = Maven.OLDEST.run(project.folder(), "verify", "-Dcopydesk.outputFormats=text");

    assertThat(build.failsForFindings().lines("articles/")).hasSize(2);
    assertThat(build.lines("lost-apostrophe")).allMatch(line -> line.startsWith("[ERROR]   1:4 "));
    assertThat(build.lines("article-clash")).isNotEmpty();
    assertThat(build.lines("  warning  ")).isNotEmpty().allMatch(l -> l.startsWith("[WARNING]"));
  }

  @Test
  void skips() {
    Maven.OLDEST
        .run(project.folder(), "verify", "-Dcopydesk.skip")
        .succeeds()
        .says("Copydesk is skipped")
        .neverSays("bridge");
  }

  @Test
  void findingsNeedNotFailTheBuild() {
    Maven.OLDEST
        .run(
            project.folder(),
            "verify",
            "-Dcopydesk.failOnFindings=false",
            "-Dcopydesk.outputFormats=text,json")
        .succeeds()
        .says("[ERROR] articles/bridge.txt")
        .says("fix: doesn’t")
        .says("[WARNING] Copydesk: 3 errors in 2 articles");
    assertThat(project.files("target/copydesk")).containsExactly("copydesk.json");
    assertThat(project.read("target/copydesk/copydesk.json"))
        .contains("\"path\":\"articles/bridge.txt\"", "\"path\":\"articles/harbour.txt\"")
        .contains("\"summary\":{\"files\":2,\"findings\":3,\"error\":3");
  }

  @Test
  void someFindingsMayBeAllowed() {
    Maven.OLDEST
        .run(project.folder(), "verify", "-Dcopydesk.maxAllowedFindings=3")
        .succeeds()
        .says("[WARNING] Copydesk: 3 errors in 2 articles (3 allowed)");
    Maven.OLDEST
        .run(project.folder(), "verify", "-Dcopydesk.maxAllowedFindings=2")
        .failsForFindings()
        .says("Copydesk: 3 errors in 2 articles (2 allowed)");
  }

  @Test
  void warningsFailTheBuildOnlyIfAskedTo() {
    project.write("articles/bridge.txt", "\"He's a old friend of mine,\" the farmer said.\n");

    Maven.OLDEST
        .run(project.folder(), "verify")
        .succeeds()
        .says("[WARNING] articles/bridge.txt:1:7: warning: ")
        .says("[WARNING] Copydesk: 1 warning in 2 articles");
    Maven.OLDEST
        .run(project.folder(), "verify", "-Dcopydesk.failOn=Warning")
        .failsForFindings()
        .says("Copydesk: 1 warning in 2 articles")
        .neverSays("safe fix");
  }

  @Test
  void looksAtTheGivenFilesAndPatternsAlone() {
    project.write("articles/notes", "The mayor doesn t know. It’s the mayor’s call.\n");

    Maven.OLDEST
        .run(project.folder(), "verify", "-Dcopydesk.files=articles/notes,articles/harbour.txt")
        .failsForFindings()
        .says("articles/notes:1:11: error: ")
        .says("Copydesk: 1 error in 2 articles")
        .neverSays("bridge");
    Maven.OLDEST
        .run(project.folder(), "verify", "-Dcopydesk.excludes=bridge.*")
        .succeeds()
        .says("[INFO] Copydesk: nothing found in 1 article");
  }

  @Test
  void wrongParametersBreakTheBuild() {
    Maven.OLDEST
        .run(project.folder(), "verify", "-Dcopydesk.select=punctuation,spelling")
        .failsWith("unknown rule or group spelling");
    Maven.OLDEST
        .run(project.folder(), "verify", "-Dcopydesk.failOn=loud")
        .failsWith("unknown failOn loud; known are error, warning, info, never");
  }

  @Test
  void anArticleThatCannotBeReadBreaksTheBuild() {
    project.write("articles/harbour.txt", "The harbour\u0000 is open.\n");

    Maven.OLDEST
        .run(project.folder(), "verify")
        .failsWith("Copydesk could not check 1 article")
        .says("[ERROR] articles/harbour.txt: not a text file")
        .says("[ERROR] " + FINDING);
  }

  @Test
  void explainsItself() {
    Maven.OLDEST
        .run(project.folder(), "copydesk:help", "-Ddetail", "-Dgoal=check")
        .succeeds()
        .says("copydesk:check")
        .says("User property: copydesk.failOnFindings");
  }
}
