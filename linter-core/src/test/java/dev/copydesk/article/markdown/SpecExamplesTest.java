package dev.copydesk.article.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The prose of every example of CommonMark's specification is what its HTML shows. */
final class SpecExamplesTest {
  private static final Pattern CODE =
      Pattern.compile("<pre>.*?</pre>|<code>.*?</code>", Pattern.DOTALL);
  private static final Pattern ALT = Pattern.compile("<img [^>]*?alt=\"([^\"]*+)\"[^>]*+>");

  /** Raw HTML, which is not read and not to be told from the specification's own. */
  private static final Set<String> RAW = Set.of("HTML blocks", "Raw HTML", "Autolinks");

  /** An address between angle brackets is an object. */
  private static final Set<Integer> ADDRESSES = Set.of(20, 348, 482, 483, 528, 540);

  /** Brackets within brackets are a link of a wiki. */
  private static final Set<Integer> WIKI = Set.of(550, 561, 592);

  @Test
  void proseIsWhatTheHtmlShows() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String line :
        Files.readAllLines(SharedTexts.path("corpora/commonmark/spec_examples.jsonl"))) {
      JsonObject example = JsonParser.parseString(line).getAsJsonObject();
      int number = example.get("example").getAsInt();
      if (RAW.contains(example.get("section").getAsString())
          || ADDRESSES.contains(number)
          || WIKI.contains(number)) {
        continue;
      }
      String markdown = example.get("markdown").getAsString();
      String shown = letters(shown(example.get("html").getAsString()));
      for (String lineEnd : List.of("\n", "\r\n", "\r")) {
        Article article = Reading.article(markdown.replace("\n", lineEnd));
        Reading.assertMaps(article);
        String read = letters(read(article));
        if (!read.equals(shown)) {
          wrong.add(number + ": " + markdown.strip() + " read " + read + ", shown " + shown);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String read(Article article) {
    StringBuilder text = new StringBuilder();
    for (Block block : article.blocks()) {
      text.append(block.text());
    }
    return text.toString();
  }

  /** What a reader sees, alternative texts behind all else. */
  private static String shown(String html) {
    String text = CODE.matcher(html).replaceAll("");
    StringBuilder alts = new StringBuilder();
    Matcher alt = ALT.matcher(text);
    while (alt.find()) {
      alts.append(alt.group(1));
    }
    return (text.replaceAll("<!--.*?-->|<[^>]*+>", "") + alts)
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
