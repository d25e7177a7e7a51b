package dev.copydesk.injection;

import dev.copydesk.article.Block;
import dev.copydesk.source.Span;
import dev.copydesk.testing.Linting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;

/** The paragraphs of a text, and places in and between them. */
final class Paragraphs {
  private final String text;
  private final List<Block> blocks;

  Paragraphs(String text) {
    this.text = text;
    this.blocks = Linting.article(text).blocks();
  }

  List<Block> like(Predicate<Block> wanted) {
    return blocks.stream()
        .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
        .filter(block -> block.text().strip().equals(block.text()))
        .filter(wanted)
        .toList();
  }

  static Span whole(Block block) {
    return block.span(0, block.text().length());
  }

  static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
  }

  /** Whether an author speaks of himself, to somebody or in a quotation. */
  static boolean isSpoken(String text) {
    return text.matches("(?s).*[\"\u201C\u201D\u2018?!].*")
        || (" " + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ") + " ")
            .matches("(?s).* (i|we|you|me|us|my|our|your|let) .*");
  }

  /**
   * Whether a text is plain and not about what would be put in: where somebody marks up by hand or
   * writes of web pages, markup may be meant.
   */
  static boolean isPlain(String text) {
    return isUnmarked(text)
        && !text.matches(
            "(?is).*\\b(?:html|css|wiki\\w*|web|blogs?|websites?|browsers?|buttons?|click\\w*|pages?|plugins?)\\b.*");
  }

  /** Whether a text bears no markup of its own. */
  static boolean isUnmarked(String text) {
    return !text.matches("(?s).*(?:[`<{]|\\]\\(|\\*\\*|(?:^|\n)(?:---|#)).*");
  }

  /** The line break that the text parts paragraphs with, twice. */
  String parting() {
    return text.contains("\r\n") ? "\r\n\r\n" : "\n\n";
  }

  /** Ends of sentences inside paragraphs, where one blank and a capital follow. */
  List<Integer> seams() {
    List<Integer> seams = new ArrayList<>();
    for (Block block : like(each -> true)) {
      List<Span> sentences = block.sentences();
      for (int i = 0; i + 1 < sentences.size(); i++) {
        int end = sentences.get(i).end();
        if (block.text().charAt(end) == ' ' && sentences.get(i + 1).start() == end + 1) {
          seams.add(block.span(end, end).start());
        }
      }
    }
    return seams;
  }

  static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
