package dev.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A second build finds what the first one did, and does not load LanguageTool for it. */
class CacheIT {
  @Test
  void theSecondBuildFindsTheSameWithoutLanguageTool() {
    TestProject project = TestProject.empty("cache");
    project.write("articles/a.txt", "The crew were happy too see the the town.\n");
    project.write("articles/b.txt", "It was last week s deadly strike.\n");
    project.write(
        "pom.xml",
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>it</groupId><artifactId>cache</artifactId><version>1</version>
          <packaging>pom</packaging>
          <build><plugins><plugin>
            <groupId>dev.copydesk</groupId>
            <artifactId>copydesk-maven-plugin</artifactId>
            <version>%s</version>
            <executions><execution><goals><goal>check</goal></goals></execution></executions>
          </plugin></plugins></build>
        </project>
        """
            .formatted(Maven.PLUGIN_VERSION));

    Build without = run(project, "-Dcopydesk.cache.enabled=false");
    Build first = run(project, "-Dcopydesk.cache.directory=kept");
    Build second = run(project, "-Dcopydesk.cache.directory=kept");

    assertThat(project.has("kept")).isTrue();
    assertThat(without.lines("[languagetool/")).isNotEmpty();
    assertThat(first.lines("articles/")).isEqualTo(without.lines("articles/"));
    assertThat(second.lines("articles/")).isEqualTo(without.lines("articles/"));
    first.says(" loaded for en-US");
    second.neverSays(" loaded for en-US");
  }

  private static Build run(TestProject project, String cache) {
    return Maven.CURRENT
        .run(project.folder(), "verify", "-Dcopydesk.failOnFindings=false", cache)
        .succeeds();
  }
}
