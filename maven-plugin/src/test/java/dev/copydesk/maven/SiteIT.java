package dev.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports in sites and without, of the page about them with its elements and commands. */
class SiteIT {
  private static final DocumentationPage PAGE = new DocumentationPage("maven-site.md");

  private TestProject project;

  @BeforeEach
  void layOut(TestInfo test) {
    project = TestProject.copyOf("reactor", "site-" + test.getDisplayName());
    List<List<String>> elements = PAGE.blocks("xml");
    assertThat(elements).hasSize(2);
    // Other reports would have to be resolved for nothing.
    String reporting =
        "<reporting><excludeDefaults>true</excludeDefaults><plugins>"
            + String.join("\n", elements.get(1))
            + "</plugins></reporting></project>";
    project.write(
        "pom.xml",
        project
            .read("pom.xml")
            .replace("<plugins>", "<plugins>" + String.join("\n", elements.get(0)))
            .replace("</project>", reporting));
  }

  @Test
  void everyModuleWithArticlesHasAPageInItsSite() {
    run(Maven.CURRENT, PAGE.blocks("shell").get(0)).neverSays("[ERROR]");

    String page = project.read("target/site/copydesk.html");
    assertThat(page)
        .contains("Copydesk: 1 error in 1 article. 1 has a safe fix.")
        .contains("href=\"copydesk/report.html\"")
        .contains("href=\"copydesk/report.html#article=0\"")
        .contains(">handbook/rules.txt</a>")
        .contains("href=\"copydesk/report.html#rule=punctuation%2Flost-apostrophe\"")
        .doesNotContain("resign");
    assertThat(project.read("target/site/copydesk/report.html"))
        .isEqualTo(project.read("target/copydesk/copydesk.html"))
        .contains("\"path\":\"handbook/rules.txt\"");
    assertThat(project.read("target/site/project-reports.html"))
        .as("the menu")
        .contains("href=\"copydesk.html\"", "href=\"copydesk-aggregate.html\"");
    assertThat(project.read("news/target/site/copydesk.html"))
        .contains(">news/articles/resign.txt</a>")
        .doesNotContain("rules.txt");
    assertThat(project.has("sport/target/site/copydesk.html")).as("no articles").isFalse();
    assertThat(project.has("sport/target/copydesk")).as("no articles").isFalse();
  }

  @Test
  void onePageIsOfAllModules() {
    run(Maven.CURRENT, PAGE.blocks("shell").get(0));

    String page = project.read("target/site/copydesk-aggregate.html");
    assertThat(page).contains("Copydesk: 3 errors in 3 articles. 3 have a safe fix.");
    assertThat(Pattern.compile("report.html#article=(\\d+)\">([^<]+)<").matcher(page).results())
        .extracting(link -> link.group(1) + " " + link.group(2))
        .containsExactlyInAnyOrder(
            "0 handbook/rules.txt", "1 news/articles/resign.txt", "2 desk/articles/deputy.txt");
    assertThat(project.read("target/site/copydesk-aggregate/report.html"))
        .isEqualTo(project.read("target/copydesk/aggregate/copydesk.html"))
        .contains("handbook/rules.txt", "news/articles/resign.txt", "desk/articles/deputy.txt");
    assertThat(project.has("news/target/site/copydesk-aggregate.html")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void reportsWithoutASite(Maven maven) {
    List<String> commands = PAGE.blocks("shell").get(1);
    assertThat(commands).hasSize(2);

    run(maven, List.of(commands.get(0)))
        .says("Copydesk: 1 error in 1 article; see news/target/copydesk/copydesk.html")
        .neverSays("resign.txt:1");
    assertThat(project.files("target/copydesk"))
        .containsExactlyInAnyOrder("copydesk.html", "copydesk.sarif");
    assertThat(project.has("sport/target/copydesk")).isFalse();

    run(maven, List.of(commands.get(1)))
        .says("Copydesk: 3 errors in 3 articles; see target/copydesk/aggregate/copydesk.html");
    assertThat(project.has("news/target/copydesk/aggregate")).isFalse();
  }

  @Test
  void whatCannotBeReadIsInTheReport() {
    project.write("news/articles/resign.txt", "The minister\u0000 didn t resign.\n");

    Maven.CURRENT
        .run(project.folder(), "site", "-pl", "news")
        .succeeds()
        .says("[ERROR] news/articles/resign.txt: not a text file");
    assertThat(project.read("news/target/site/copydesk.html"))
        .contains("1 article could not be checked", "(could not be checked)");
  }

  @Test
  void skips() {
    Maven.CURRENT.run(project.folder(), "site", "-Dcopydesk.skip", "-pl", "news").succeeds();
    assertThat(project.has("news/target/site/copydesk.html")).isFalse();
  }

  private Build run(Maven maven, List<String> commands) {
    assertThat(commands).singleElement().asString().startsWith("mvn ");
    return maven
        .run(project.folder(), commands.get(0).substring("mvn ".length()).split(" "))
        .succeeds();
  }
}
