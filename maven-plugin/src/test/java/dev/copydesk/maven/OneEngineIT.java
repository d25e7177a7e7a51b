package dev.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.report.Version;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LanguageTool is loaded once for a whole build, whatever its modules and threads. */
class OneEngineIT {
  private static final int MODULES = 20;

  @ParameterizedTest
  @CsvSource({"OLDEST, 1", "OLDEST, 2", "CURRENT, 2", "NEXT, 2"})
  void loadsLanguageToolOnce(Maven maven, int threads, TestInfo test) {
    TestProject project = TestProject.empty("engine-" + test.getDisplayName());
    List<String> modules = new ArrayList<>();
    for (int i = 1; i <= MODULES; i++) {
      String module = "module" + i;
      modules.add("<module>" + module + "</module>");
      project.write(
          module + "/pom.xml", pom(module, "<parent>" + coordinates("parent") + "</parent>", ""));
      project.write(
          module + "/articles/article.txt",
          "Ship number " + i + " came in on Monday. The crew were happy too see the the town.\n");
    }
    project.write("pom.xml", parent(modules));

    Build build =
        maven.run(project.folder(), "verify", "-T" + threads, "-Dcopydesk.failOnFindings=false");

    build.succeeds();
    assertThat(build.lines("LanguageTool " + Version.current().languageTool() + " loaded"))
        .hasSize(1);
    for (int i = 1; i <= MODULES; i++) {
      assertThat(build.lines("module" + i + "/articles/article.txt:1:"))
          .as("module " + i)
          .anyMatch(line -> line.contains("[languagetool/"));
    }
  }

  private static String coordinates(String artifact) {
    return "<groupId>it</groupId><artifactId>" + artifact + "</artifactId><version>1</version>";
  }

  private static String pom(String artifact, String before, String after) {
    return """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          %s
          %s
          <packaging>pom</packaging>
          %s
        </project>
        """
        .formatted(before, coordinates(artifact), after);
  }

  private static String parent(List<String> modules) {
    String plugin =
        """
        <modules>%s</modules>
        <build><plugins><plugin>
          <groupId>dev.copydesk</groupId>
          <artifactId>copydesk-maven-plugin</artifactId>
          <version>%s</version>
          <executions><execution><goals><goal>check</goal></goals></execution></executions>
        </plugin></plugins></build>
        """
            .formatted(String.join("", modules), Maven.PLUGIN_VERSION);
    return pom("parent", "", plugin);
  }
}
