package dev.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Goal {@code fix} as the builds of users see it. */
class FixIT {
  private static final String DAMAGED =
      "\uFEFFThe mayor doesn t want it closed.\r\n\r\n  It’s the city s pride. \r\n\tThe end";
  private static final String REPAIRED =
      "\uFEFFThe mayor doesn’t want it closed.\r\n\r\n  It’s the city’s pride. \r\n\tThe end";

  private TestProject project;
  private String untouched;

  @BeforeEach
  void copyProject(TestInfo test) {
    project = TestProject.copyOf("single", "fix-" + test.getDisplayName());
    project.write("articles/bridge.txt", DAMAGED);
    untouched = project.read("articles/harbour.txt");
  }

  @ParameterizedTest
  @EnumSource
  void repairsInPlaceAndLeavesEveryOtherByte(Maven maven) {
    maven
        .run(project.folder(), "copydesk:fix")
        .succeeds()
        .says("[INFO] articles/bridge.txt: 2 edits")
        .says("[INFO] Copydesk: 2 edits in 1 article (2 articles read)");
    assertThat(project.read("articles/bridge.txt")).isEqualTo(REPAIRED);
    assertThat(project.files("articles")).containsExactly("bridge.txt", "harbour.txt");

    maven.run(project.folder(), "verify").succeeds().says("nothing found in 2 articles");
  }

  @ParameterizedTest
  @EnumSource
  void writesCorrectedCopy(Maven maven) {
    maven
        .run(project.folder(), "copydesk:fix", "-Dcopydesk.outputDirectory=target/corrected")
        .succeeds()
        .says("2 edits in 1 article (2 articles read), corrected copy in target");
    assertThat(project.read("articles/bridge.txt")).isEqualTo(DAMAGED);
    assertThat(project.files("target/corrected"))
        .containsExactly("articles/bridge.txt", "articles/harbour.txt");
    assertThat(project.read("target/corrected/articles/bridge.txt")).isEqualTo(REPAIRED);
    assertThat(project.read("target/corrected/articles/harbour.txt")).isEqualTo(untouched);
  }

  @Test
  void refusesCopyAmongTheArticles() {
    Maven.OLDEST
        .run(project.folder(), "copydesk:fix", "-Dcopydesk.outputDirectory=articles/corrected")
        .failsWith(project.folder().resolve("articles/corrected") + ": lies inside the input");
    assertThat(project.files("articles")).containsExactly("bridge.txt", "harbour.txt");
  }

  @Test
  void appliesSuggestedFixesIfAskedTo() {
    project.write("articles/bridge.txt", "\"He's a old friend of mine,\" the farmer said.\n");

    Maven.OLDEST.run(project.folder(), "copydesk:fix").succeeds().says("nothing to fix");
    Maven.OLDEST
        .run(project.folder(), "copydesk:fix", "-Dcopydesk.suggested")
        .succeeds()
        .says("1 edit in 1 article");
    assertThat(project.read("articles/bridge.txt"))
        .isEqualTo("\"He's an old friend of mine,\" the farmer said.\n");
  }
}
