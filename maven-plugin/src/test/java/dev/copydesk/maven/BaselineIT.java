package dev.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team takes the plugin up with an archive full of findings. */
class BaselineIT {
  /** Twice in an article it is a repeated block, too. */
  private static final String OLD = "It was last week s deadly strike.\n";

  private static final String NEW = "They met at yesterday s talks.\n";

  private final TestProject project = TestProject.empty("baseline");

  @BeforeEach
  void write() {
    project.write("articles/a.txt", OLD);
    project.write("articles/b.txt", OLD + "\n" + OLD);
    project.write("copydesk.yaml", "rules: { languagetool: off }\n");
    project.write(
        "pom.xml",
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>it</groupId><artifactId>baseline</artifactId><version>1</version>
          <packaging>pom</packaging>
          <build><plugins><plugin>
            <groupId>dev.copydesk</groupId>
            <artifactId>copydesk-maven-plugin</artifactId>
            <version>%s</version>
          </plugin></plugins></build>
        </project>
        """
            .formatted(Maven.PLUGIN_VERSION));
  }

  @Test
  void onlyWhatIsNewFailsABuild() {
    run("check").failsForFindings();
    run("baseline").succeeds().says("4 added");
    run("check", "-Dcopydesk.baselineFile=copydesk-baseline.json").succeeds();

    project.write("articles/a.txt", OLD + "\n" + NEW);
    Build build = run("check", "-Dcopydesk.baselineFile=copydesk-baseline.json").failsForFindings();
    assertThat(build.lines("[punctuation/lost-apostrophe]"))
        .singleElement()
        .asString()
        .contains("yesterday's");

    run("fix", "-Dcopydesk.baselineFile=copydesk-baseline.json").succeeds();
    assertThat(project.read("articles/a.txt"))
        .isEqualTo(OLD + "\n" + "They met at yesterday's talks.\n");
  }

  @Test
  void pruningTakesOutWhatWasMended() {
    run("baseline", "-Dcopydesk.baselineFile=known.json").succeeds();
    project.write("articles/b.txt", "All is well.\n");
    run("baseline", "-Dcopydesk.baselineFile=known.json", "-Dcopydesk.prune=true")
        .succeeds()
        .says("3 removed");
    run("check", "-Dcopydesk.baselineFile=known.json").succeeds();

    project.write("articles/b.txt", OLD);
    run("check", "-Dcopydesk.baselineFile=known.json").failsForFindings();
  }

  @Test
  void onlyLinesThatChangedAreReported() throws Exception {
    git("init", "-q");
    git("add", "-A");
    git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "archive");
    run("check", "-Dcopydesk.since=HEAD").succeeds();

    project.write("articles/b.txt", OLD + "\n" + OLD + "\n" + NEW);
    Build build = run("check", "-Dcopydesk.since=HEAD").failsForFindings();
    assertThat(build.lines("[punctuation/lost-apostrophe]")).hasSize(1);
    run("check", "-Dcopydesk.since=nowhere").failsWith("--since: git knows no commit nowhere");
  }

  private Build run(String goal, String... options) {
    List<String> arguments = new ArrayList<>();
    arguments.add("dev.copydesk:copydesk-maven-plugin:" + goal);
    arguments.addAll(List.of(options));
    return Maven.CURRENT.run(project.folder(), arguments.toArray(new String[0]));
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    File folder = project.folder().toFile();
    Process process = new ProcessBuilder(command).directory(folder).inheritIO().start();
    assertThat(process.waitFor()).isZero();
  }
}
