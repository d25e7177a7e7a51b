package dev.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.copydesk.article.Article;
import dev.copydesk.lint.Checked;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.source.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page as a parser of HTML sees it, whatever the articles are. */
final class HtmlReportTest {
  private static final String BREAKING_OUT =
      "He didn t say </script> or </SCRIPT\t> or <!-- or <script> or --> or ]]> or \\u003c.\r\n\r"
          + "\u2028\u2029\u0085\uFEFF\uFFFF\uD83D\uDE00 <img src=x onerror=alert(1)> &lt; \"'`\n\n"
          + "\u0001\u001B\u007F<\\<!--<script";

  @Test
  void everyTextIsInItsPlaceAndComesBackAsItWas() {
    List<Checked> all = everything();
    Document page = page(all);

    List<Element> data = page.select("body > script.data");
    assertThat(data).hasSameSizeAs(all);
    for (int i = 0; i < all.size(); i++) {
      assertThat(data.get(i).attributes()).hasSize(2);
      JsonElement json = JsonParser.parseString(data.get(i).data());
      if (all.get(i).article().isEmpty()) {
        assertThat(json.isJsonNull()).isTrue();
      } else {
        assertSame(json.getAsJsonObject(), all.get(i));
      }
    }
    JsonObject overview =
        JsonParser.parseString(page.expectFirst("#overview").data()).getAsJsonObject();
    assertThat(overview.getAsJsonArray("articles"))
        .extracting(article -> article.getAsJsonObject().get("path").getAsString())
        .containsExactlyElementsOf(all.stream().map(each -> each.name()).toList());
  }

  @Test
  void thereIsNothingBesideTheDataThatArticlesDecide() {
    Document page = page(everything());
    page.select("script[type=application/json]").remove();
    Document empty = page(List.of());
    empty.select("script[type=application/json]").remove();

    assertThat(page.html().replaceAll("\\s+", " ")).isEqualTo(empty.html().replaceAll("\\s+", " "));
  }

  @Test
  void onlyThePagesOwnScriptAndStyleAreAllowed() throws Exception {
    Document page = page(everything());
    String policy = page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");

    List<Element> scripts = page.select("script:not([type])");
    assertThat(scripts).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(policy)
        .contains("default-src 'none'")
        .contains("script-src 'sha256-" + hash(scripts.get(0).data()) + "';")
        .contains("style-src 'sha256-" + hash(page.expectFirst("style").data()) + "';")
        .doesNotContain("unsafe", "http", "*");
    assertThat(page.select("[style], [onclick], [src]")).isEmpty();
  }

  private static void assertSame(JsonObject json, Checked checked) {
    Article article = checked.article().orElseThrow();
    assertThat(json.get("text").getAsString().equals(article.source().text()))
        .as(checked.name())
        .isTrue();
    assertThat(json.getAsJsonArray("findings"))
        .extracting(finding -> finding.getAsJsonObject().get("message").getAsString())
        .containsExactlyElementsOf(checked.findings().stream().map(Finding::message).toList());
  }

  private static List<Checked> everything() {
    List<Checked> all = new ArrayList<>(Samples.ordinary());
    all.addAll(Samples.hostile());
    all.addAll(Samples.hostileNames());
    RuleInfo rule = RuleInfo.safe("spacing/split-word", "0.1.0", "splits");
    Finding finding =
        Finding.of(rule, new Span(3, 9), "</script><script>alert(1)</script>\uD800<!--")
            .withEvidence("\uDC00</script>")
            .safely("</script>\uD800");
    all.add(Checked.of(Samples.article("</script><!--.txt", BREAKING_OUT), List.of(finding)));
    return all;
  }

  /** As it is after it was written to a file. */
  private static Document page(List<Checked> all) {
    String report = Samples.report(OutputFormat.HTML, all);
    return Jsoup.parse(survivor(report));
  }

  private static String survivor(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static String hash(String text) throws Exception {
    return Base64.getEncoder()
        .encodeToString(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
