package dev.copydesk.article.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.testing.SharedTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is written anywhere is read as what was meant, and all else as before. */
final class RewritingLawTest {
  private static final String[] WORDS = {
    "",
    "",
    " ",
    "a",
    "the",
    "word",
    "two words",
    "'",
    "\u2019",
    "'s",
    "\u201C",
    "\u201D",
    "\"",
    ".",
    ",",
    ", ",
    "-",
    "\u2014",
    " \u2014 ",
    "--",
    "1.",
    "A.",
    "NOTE: ",
    ";",
    ":",
    "&",
    "...",
    "(",
    ")",
    "a::",
    "//",
    "i)",
    "$"
  };

  private static final String[] PIECES = {
    "*bold*",
    "_it_",
    "`code`",
    "#m#",
    "**b**",
    "x^2^",
    "H~2~O",
    "\"`said`\"",
    "'`so`'",
    "`'s",
    "{rsquo}",
    "{url}/a[text]",
    "{name}",
    "\\*",
    "&amp;",
    "https://a.example",
    "link:a[text]",
    "xref:a[one, two]",
    "<<a,text>>",
    "link:a[b,role=x]",
    "note.footnote:[A note.]",
    "image:i[alt text]",
    "((term))",
    "[[id]]",
    "kbd:[A]",
    "\n",
    "\n",
    "\n\n",
    "\n\n* ",
    "\n. ",
    "\na:: ",
    "\n\n----\ncode\n----\n\n",
    "\n\n|===\n|a cell |b 2+|c\n|===\n\n",
    " +\n",
    "\n+\n",
    "\n\nOld title\n---------\n\n",
    "\n\n.A title here\n",
    "\n\n= Title\n\n",
    "\n\nNOTE: ",
    "\n\n____\n",
    "word",
    "two words",
    "I said.",
    "C",
    "-",
    "(",
    ")",
    "::",
    ":",
    "'",
    "\"",
    "5",
    "a"
  };

  private final Random random = new Random(7);
  private final List<String> failures = new ArrayList<>();
  private int written;

  @Test
  void inSnippets() {
    for (int i = 0; i < 4_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int piece = 1 + random.nextInt(14); piece > 0; piece--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
        text.append(random.nextInt(3) > 0 ? " " : "");
      }
      rewriteSomewhere(text.toString(), 6);
    }
    assertThat(String.join("\n\n", failures)).isEmpty();
    assertThat(written).isGreaterThan(5_000);
  }

  @Test
  void inDocuments() throws IOException {
    for (Path file : SharedTexts.articles("corpora/clean-adoc")) {
      rewriteSomewhere(Files.readString(file, StandardCharsets.UTF_8), 150);
    }
    assertThat(String.join("\n\n", failures)).isEmpty();
    assertThat(written).isGreaterThan(500);
  }

  private void rewriteSomewhere(String text, int times) {
    Article article = AsciiDoc.parse(text);
    List<Block> blocks = article.blocks();
    for (int i = 0; i < times && !blocks.isEmpty(); i++) {
      int index = random.nextInt(blocks.size());
      Block block = blocks.get(index);
      int start = random.nextInt(block.text().length() + 1);
      int end = Math.min(block.text().length(), start + random.nextInt(6));
      String words = WORDS[random.nextInt(WORDS.length)];
      String changed = block.text().substring(0, start) + words + block.text().substring(end);
      if (changed.replace(Block.OBJECT, ' ').isBlank()) {
        // A block of nothing but code is none.
        continue;
      }
      Optional<String> result = AsciiDoc.rewrite(text, block, start, end, words);
      if (result.isPresent()) {
        written++;
        List<String> wanted = new ArrayList<>(blocks.stream().map(AsciiDoc::show).toList());
        wanted.set(index, AsciiDoc.show(block, changed));
        List<String> read = AsciiDoc.blocks(result.get());
        String difference = difference(read, wanted);
        if (!difference.isEmpty()) {
          failures.add(
              "'%s' at [%d, %d) of '%s' in '%s' gives%n%s"
                  .formatted(words, start, end, block.text(), shortened(text), difference));
        }
      }
    }
  }

  /** The first block that is not what was meant; how many blanks there are does not matter. */
  private static String difference(List<String> read, List<String> wanted) {
    for (int i = 0; i < Math.max(read.size(), wanted.size()); i++) {
      String one = i < read.size() ? spaced(read.get(i)) : "none";
      String other = i < wanted.size() ? spaced(wanted.get(i)) : "none";
      if (!one.equals(other)) {
        return one + "\ninstead of\n" + other;
      }
    }
    return "";
  }

  private static String spaced(String block) {
    // A cell that ends like a sentence is a paragraph.
    return block.replaceAll("\\s+", " ").replaceFirst("^cell", "para").strip();
  }

  private static String shortened(String text) {
    return text.length() > 1_000 ? "a long document" : text;
  }
}
