package dev.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Articles in other languages, with LanguageTool's rules as the plugin's dependency and without.
 */
class LanguagesIT {
  private static final String FRENCH =
      """
      <dependencies><dependency>
        <groupId>org.languagetool</groupId>
        <artifactId>language-fr</artifactId>
        <version>6.8</version>
        <exclusions><exclusion>
          <groupId>org.languagetool</groupId>
          <artifactId>languagetool-core</artifactId>
        </exclusion></exclusions>
      </dependency></dependencies>
      """;

  @Test
  void aDependencyOfThePluginIsEnough() {
    Build build =
        project("with-french", FRENCH)
            .run("verify", "-Dcopydesk.language=auto", "-Dcopydesk.failOnFindings=false");

    build.succeeds();
    assertThat(build.lines("LanguageTool 6.8 loaded for fr")).hasSize(1);
    assertThat(build.lines("languagetool/FR_SPELLING_RULE")).isNotEmpty();
    assertThat(build.lines("are missing")).isEmpty();
  }

  @Test
  void withoutItALanguageThatIsAskedForIsAnError() {
    Build build = project("without-french", "").run("verify", "-Dcopydesk.language=fr");

    assertThat(build.status()).isNotZero();
    assertThat(
            build.lines(
                "LanguageTool's rules for French (fr) are missing: add the dependency"
                    + " org.languagetool:language-fr:6.8 to the plugin"))
        .isNotEmpty();
  }

  @Test
  void withoutItWhatIsFoundToBeInTheLanguageIsCheckedByOurRulesForAny() {
    Build build =
        project("french-found", "")
            .run("verify", "-Dcopydesk.language=auto", "-Dcopydesk.failOnFindings=false");

    build.succeeds();
    assertThat(build.lines("LanguageTool's rules for French (fr) are missing")).hasSize(1);
    assertThat(build.lines("encoding/mojibake")).isNotEmpty();
  }

  private record Project(TestProject files) {
    Build run(String... arguments) {
      return Maven.CURRENT.run(files.folder(), arguments);
    }
  }

  private static Project project(String name, String dependencies) {
    TestProject project = TestProject.empty(name);
    project.write(
        "pom.xml",
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>it</groupId>
          <artifactId>languages</artifactId>
          <version>1</version>
          <packaging>pom</packaging>
          <build><plugins><plugin>
            <groupId>dev.copydesk</groupId>
            <artifactId>copydesk-maven-plugin</artifactId>
            <version>%s</version>
            %s
            <executions><execution><goals><goal>check</goal></goals></execution></executions>
          </plugin></plugins></build>
        </project>
        """
            .formatted(Maven.PLUGIN_VERSION, dependencies));
    project.write(
        "articles/ete.txt",
        "Le maire a dit : \u00ab Nous ne pouvons plus attendre ! \u00bb Les enfants mange des pommes"
            + " dans le jardn ; c\u2019est l\u2019\u00c3\u00a9t\u00c3\u00a9.\n");
    return new Project(project);
  }
}
