package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The page that the built launcher writes, in a browser. Skipped where there is no Chromium. */
@SuppressWarnings("StringConcatToTextBlock") // What is read stands line by line.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HtmlReportIT {
  private static final String HOSTILE =
      """
      # It didn t <script>document.title='owned'</script>

      He said it wasn t <img src=x onerror="document.title='owned'"> there.

      </script><script>document.title='owned'</script> It doesn t stop.
      """;

  private Path folder = Path.of("");
  private Path page = Path.of("");
  private Browser browser;

  @BeforeAll
  void makeReport(@TempDir Path temporary) throws Exception {
    folder = temporary;
    assumeFalse(Browser.isMissing(), "no Chromium with its driver on this machine");
    article(
        "news/ferry.txt",
        """
        Ferry talks resume

        Officials said on Monday that last week s talks didn t fail.

        "We have agreed on a joint inquiry", the harbour master told reporters.She added \
        that they had spoken off it and that the ship s log wasn t there.
        """);
    article(
        "news/markup.md",
        """
        # What s new

        > It wasn t him, she said.

        * One that didn t fit
        * Two

        ```
        code didn t
        ```
        """);
    article("news/hostile.md", HOSTILE);
    article("news/calm.txt", "All is well, and nobody said otherwise.\n");
    article("news/\u6F22 \"quoted\" & <b>.txt", "It isn t what it was.\n");
    Files.write(folder.resolve("news/binary.txt"), new byte[] {0, 1, 2, 0, 0, 3, (byte) 0xFF});
    page = folder.resolve("report.html");
    Cli.Result result =
        new Cli(folder)
            .run(
                "check",
                "--ignore",
                "languagetool",
                "--output-format",
                "html",
                "-o",
                page.toString(),
                "news");
    assertThat(result.out()).isEmpty();
    browser = Browser.start(folder.resolve("profile"), false);
  }

  @AfterAll
  void quit() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void isQuietAndAlone() {
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests()).isEmpty();
  }

  private void article(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  @Test
  void listsTheArticlesAndFindsThem() {
    browser.open(page, "");
    assertThat(browser.texts("#articles tbody td:first-child"))
        .hasSize(5)
        .anyMatch(row -> row.contains("binary.txt not checked: "))
        .anyMatch(row -> row.endsWith("\u6F22 \"quoted\" & <b>.txt"))
        .noneMatch(row -> row.contains("calm"));
    browser.find("#all").click();
    assertThat(browser.all("#articles tbody tr")).hasSize(6);

    browser.find("#search").sendKeys("FERRY");
    assertThat(browser.texts("#articles tbody td:first-child"))
        .singleElement()
        .asString()
        .endsWith("ferry.txt");
    assertThat(browser.driver().getCurrentUrl()).contains("q=FERRY").contains("all=yes");
    browser.driver().navigate().refresh();
    assertThat(browser.all("#articles tbody tr")).hasSize(1);
  }

  @Test
  void sortsAndFilters() {
    browser.open(page, "");
    browser.find("[data-sort=error]").click();
    assertThat(browser.texts("#articles tbody td:first-child").get(0)).endsWith("ferry.txt");
    assertThat(browser.find("th[aria-sort]").getDomAttribute("aria-sort")).isEqualTo("descending");
    assertThat(browser.script("return document.activeElement.dataset.sort")).isEqualTo("error");

    browser.find("#rules a[href*='wrong-off']").click();
    assertThat(browser.driver().getCurrentUrl()).contains("rule=wording%2Fwrong-off");
    assertThat(browser.texts("#articles tbody a")).singleElement().asString().endsWith("ferry.txt");
    browser.find("input[value=error]").click();
    assertThat(browser.driver().getCurrentUrl()).contains("severity=warning%2Cinfo");
    assertThat(browser.script("return document.activeElement.value")).isEqualTo("error");
  }

  @Test
  void goesThroughFindingsByKeyboard() {
    openFerry();
    int findings = browser.all(".panel li").size();
    assertThat(findings).isGreaterThanOrEqualTo(6);
    new Actions(browser.driver()).sendKeys(Keys.F8).perform();
    assertThat(browser.script("return document.activeElement.textContent")).isEqualTo("week s");
    assertThat(browser.find("#tip").isDisplayed()).isTrue();
    assertThat(browser.find("#tip").getText())
        .contains("punctuation/lost-apostrophe", "safe fix: week s week's");
    assertThat(browser.driver().getCurrentUrl()).contains("finding=0");
    for (int i = 1; i < findings; i++) {
      new Actions(browser.driver()).sendKeys(Keys.F8).perform();
    }
    assertThat(browser.all(".panel li.current")).hasSize(1);
    new Actions(browser.driver()).sendKeys(Keys.F8).perform();
    assertThat(browser.script("return document.activeElement.textContent")).isEqualTo("week s");
    new Actions(browser.driver()).keyDown(Keys.SHIFT).sendKeys(Keys.F8).keyUp(Keys.SHIFT).perform();
    assertThat(browser.all(".panel li").get(findings - 1).getDomAttribute("class"))
        .contains("current");
    new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
    assertThat(browser.find("#tip").isDisplayed()).isFalse();
    browser.find("#back").sendKeys(Keys.ENTER);
    assertThat(browser.find("h1").getText()).isEqualTo("Articles");
  }

  @Test
  void hasTheWholeArticle() throws IOException {
    openFerry();
    assertThat(read(".text")).isEqualTo(plain(Files.readString(folder.resolve("news/ferry.txt"))));
    browser.open(page, "#article=" + indexOf("markup.md"));
    assertThat(browser.texts(".text h2")).containsExactly("What s new");
    assertThat(browser.texts(".text blockquote")).containsExactly("It wasn t him, she said.");
    assertThat(browser.texts(".text .list-item")).hasSize(2);
    assertThat(browser.texts(".text pre, .text .between"))
        .anyMatch(text -> text.contains("code didn t"));
  }

  @Test
  void showsTrackedChangesAndBothSides() {
    openFerry();
    browser.find("input[value=changes]").click();
    assertThat(browser.texts(".text del")).contains("week s", "\",");
    assertThat(browser.texts(".text ins")).contains("week's", ",\"");
    browser.find("input[value=sides]").click();
    assertThat(browser.texts(".sides .text").get(0))
        .contains("last week s talks")
        .contains("reporters.She");
    assertThat(browser.texts(".sides .text").get(1))
        .contains("last week's talks didn't fail")
        .contains("reporters. She added that they had spoken of it")
        .doesNotContain("week s");
    assertThat(browser.all(".sides del")).isNotEmpty();
    assertThat(browser.driver().getCurrentUrl()).contains("view=sides");
  }

  @Test
  void runsNothingOfAnArticle() {
    browser.open(page, "#article=" + indexOf("hostile.md"));
    assertThat(browser.find("h1").getText()).endsWith("hostile.md");
    browser.find("#next").click();
    browser.find("input[value=changes]").click();
    assertThat(browser.find(".text").getText()).contains("<script>document.title='owned'</script>");
    assertThat(browser.driver().getTitle()).endsWith("Copydesk report").doesNotContain("owned");
    assertThat(browser.all("main script, main img")).isEmpty();
  }

  @Test
  void takesAThousandArticles() throws Exception {
    for (int i = 0; i < 1_000; i++) {
      article(
          "many/" + i + ".txt",
          "Number " + i + " didn t fit.\n\n" + "It rained all day. ".repeat(50));
    }
    Path many = folder.resolve("many.html");
    new Cli(folder)
        .run(
            "check",
            "--ignore",
            "languagetool",
            "--output-format",
            "html",
            "-o",
            many.toString(),
            "many");
    browser.open(many, "");
    assertThat(browser.all("#articles tbody tr")).hasSize(1_000);
    browser.find("#search").sendKeys("777");
    assertThat(browser.texts("#articles tbody a")).containsExactly("many/777.txt");
    browser.find("#articles tbody a").click();
    // The words, the blank at the end, and the end of the line that is not there.
    assertThat(browser.texts(".mark")).containsExactly("didn t", "", "");
    assertThat(browser.all(".panel li")).hasSize(3);
  }

  @Test
  void isForEverybody() throws IOException {
    for (boolean dark : List.of(false, true)) {
      try (Browser own = Browser.start(folder.resolve("profile-" + dark), dark)) {
        own.open(page, "");
        assertThat(own.script("return matchMedia('(prefers-color-scheme: dark)').matches"))
            .isEqualTo(dark);
        assertThat(own.accessibilityViolations()).isEqualTo(List.of());
        for (String view :
            List.of(
                "#article=1&finding=1",
                "#article=1&view=changes",
                "#article=1&view=sides",
                "#article=4",
                "#article=0")) {
          own.open(page, view);
          assertThat(own.accessibilityViolations()).as(view).isEqualTo(List.of());
        }
        own.driver().manage().window().setSize(new Dimension(400, 800));
        own.open(page, "#article=2&finding=1");
        assertThat(own.accessibilityViolations()).as("narrow").isEqualTo(List.of());
        assertThat(own.script("return document.documentElement.scrollWidth <= innerWidth"))
            .isEqualTo(true);
      }
    }
  }

  private void openFerry() {
    browser.open(page, "#article=1");
    browser.open(page, "#article=" + indexOf("ferry.txt"));
  }

  private int indexOf(String name) {
    browser.open(page, "#all=yes");
    List<String> names = browser.texts("#articles tbody td:first-child");
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).endsWith(name)) {
        return i;
      }
    }
    throw new AssertionError(name + " is not in " + names);
  }

  private String read(String css) {
    return plain(browser.find(css).getText());
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
