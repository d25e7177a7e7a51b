package dev.copydesk.article.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Change;
import dev.copydesk.testing.RandomText;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold of every page. */
final class MarkdownCorpusTest {
  private static final String[] WORDS = {
    "word",
    "two words",
    "it\u2019s",
    "it's",
    "\"so\"",
    "\u201Cso\u201D",
    ".",
    ",",
    "\u2014",
    "",
    " ",
    "-",
    "1.",
    "(x)",
    "a*b",
    "#",
    "&amp;",
    "`",
    "|",
    "!",
    "_"
  };

  @Test
  void everyCharacterIsWhereItsBlockSays() throws IOException {
    for (String text : pages()) {
      Article page = Reading.article(text);
      Reading.assertMaps(page);
      Article crlf = Reading.article(text.replace("\n", "\r\n"));
      Reading.assertMaps(crlf);
      assertThat(Reading.blocks(crlf)).isEqualTo(Reading.blocks(page));
      Article cr = Reading.article(text.replace('\n', '\r'));
      Reading.assertMaps(cr);
      assertThat(Reading.blocks(cr)).isEqualTo(Reading.blocks(page));
    }
  }

  @Test
  void damagedPagesAreRead() throws IOException {
    RandomText random = new RandomText(7);
    List<String> pages = pages();
    for (int round = 0; round < 20; round++) {
      for (String text : pages) {
        String part = text.substring(0, Math.min(text.length(), 3_000));
        Reading.assertMaps(Reading.article(random.damaged(part)));
        Reading.assertMaps(Reading.article("x.mdx", random.damaged(part)));
      }
    }
  }

  /** What is written is read as it was meant, and nothing else is read otherwise. */
  @Test
  void whatIsWrittenIsRead() throws IOException {
    Random random = new Random(11);
    int written = 0;
    for (String text : pages()) {
      Article page = Reading.article(text);
      for (int i = 0; i < page.blocks().size(); i += 1 + random.nextInt(3)) {
        Block block = page.blocks().get(i);
        int length = block.text().length();
        int start = random.nextInt(length);
        int end = Math.min(length, start + random.nextInt(12));
        String words = WORDS[random.nextInt(WORDS.length)];
        Optional<List<Change>> changes = block.rewrite(block.span(start, end), words, text);
        if (changes.isPresent() && isRead(page, i, start, end, words, changes.get())) {
          written++;
        }
      }
    }
    assertThat(written).isGreaterThan(500);
  }

  private static boolean isRead(
      Article page, int index, int start, int end, String words, List<Change> changes) {
    Block block = page.blocks().get(index);
    String changed = Reading.applied(page.source().text(), changes);
    List<String> expected = new ArrayList<>();
    page.blocks().forEach(each -> expected.add(each.text()));
    String text = block.text();
    expected.set(index, text.substring(0, start) + words + text.substring(end));
    List<String> read = new ArrayList<>();
    Reading.article(changed).blocks().forEach(each -> read.add(each.text()));
    // What has no word in it is no block.
    boolean isBlock = expected.get(index).chars().anyMatch(Character::isLetterOrDigit);
    if (isBlock && !read.equals(expected)) {
      int at = 0;
      while (at < Math.min(read.size(), expected.size()) && read.get(at).equals(expected.get(at))) {
        at++;
      }
      assertThat(at < read.size() ? read.get(at) : "end")
          .as("'%s' for '%s' of: %s; %s", words, text.substring(start, end), text, changes)
          .isEqualTo(at < expected.size() ? expected.get(at) : "end");
    }
    return true;
  }

  private static List<String> pages() throws IOException {
    List<String> pages = new ArrayList<>();
    for (Path file : SharedTexts.articles("corpora/clean-md")) {
      pages.add(Files.readString(file));
    }
    return pages;
  }
}
