package dev.copydesk.injection;

import dev.copydesk.article.Block;
import dev.copydesk.source.Span;
import dev.copydesk.testing.Linting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * A paragraph that damage can strike; headings, lists and verse are none.
 *
 * @param span where it stands in the article, whose text there is the block's, letter for letter
 */
record Paragraph(Block block, Span span, String article) {
  /** The paragraphs of an article, in order. */
  static List<Paragraph> of(String article) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Block block : Linting.article(article).blocks()) {
      String text = block.text();
      Span span = block.span(0, text.length());
      if (block.kind() == Block.Kind.PARAGRAPH
          && text.strip().equals(text)
          && span.in(article).equals(text)) {
        paragraphs.add(new Paragraph(block, span, article));
      }
    }
    return paragraphs;
  }

  /** Damage to one paragraph of an article, chosen by lot. */
  static Injury struck(Predicate<Paragraph> places, BiFunction<Paragraph, Random, String> damaged) {
    return (article, random) -> {
      List<Paragraph> found = of(article).stream().filter(places).toList();
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Paragraph one = Lot.draw(found, random);
      return Optional.of(
          article.substring(0, one.span.start())
              + damaged.apply(one, random)
              + article.substring(one.span.end()));
    };
  }

  String text() {
    return block.text();
  }

  int length() {
    return text().length();
  }

  /** The line break that the article parts paragraphs with, twice. */
  String parting() {
    return article.contains("\r\n") ? "\r\n\r\n" : "\n\n";
  }

  /** Whether it begins the article or stands behind a blank line. */
  boolean isSetApart() {
    String before = article.substring(0, span.start());
    return before.isEmpty() || before.endsWith(parting());
  }

  /** Ends of sentences where one blank and another sentence follow, as offsets of the text. */
  List<Integer> seams() {
    List<Integer> seams = new ArrayList<>();
    List<Span> sentences = block.sentences();
    for (int i = 0; i + 1 < sentences.size(); i++) {
      int end = sentences.get(i).end();
      if (text().charAt(end) == ' ' && sentences.get(i + 1).start() == end + 1) {
        seams.add(end);
      }
    }
    return seams;
  }

  /** The text with what stands between two of its offsets replaced. */
  String with(int start, int end, String replacement) {
    return text().substring(0, start) + replacement + text().substring(end);
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
}
