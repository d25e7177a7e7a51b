package dev.copydesk.baseline;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.BlockFinder;
import dev.copydesk.rule.Finding;
import dev.copydesk.source.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * By what the findings of an article are known again: not by where they are, but by the words they
 * are about and the sentence around these, as they are read. How lines are wrapped, which marks
 * quote, and how the markup is written says nothing.
 */
final class Fingerprints {
  private static final int BYTES = 8;

  /** So much of the words of a finding is shown in a baseline. */
  private static final int SHOWN = 60;

  private final Article article;
  private final BlockFinder blocks;
  private final Predicate<String> byWords;
  private final MessageDigest digest;

  /**
   * @param byWords says of a rule's id whether it is told of the same words but once an article, so
   *     that the sentence it is told of is any of those that have them
   */
  Fingerprints(Article article, Predicate<String> byWords) {
    this.article = article;
    this.byWords = byWords;
    this.blocks = BlockFinder.of(article);
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  Fingerprint of(Finding finding) {
    Span span = finding.span();
    Optional<Block> block = blocks.holding(span);
    String words = words(finding);
    String sentence = "";
    if (block.isPresent() && !byWords.test(finding.rule())) {
      Span place = block.get().place(span);
      sentence = folded(block.get().sentenceAt(place.start()).in(block.get().text()));
    } else if (words.isEmpty()) {
      // About the file as such, such as how it ends: its numbers are those of this file.
      sentence = finding.message().replaceAll("[0-9]++", "#");
    }
    digest.update((words + "\n" + sentence).getBytes(StandardCharsets.UTF_8));
    return new Fingerprint(finding.rule(), HexFormat.of().formatHex(digest.digest(), 0, BYTES));
  }

  /** The words that a finding is about, for people to read; empty if it is about none. */
  String shown(Finding finding) {
    String words = words(finding);
    if (words.codePointCount(0, words.length()) <= SHOWN) {
      return words;
    }
    return words.substring(0, words.offsetByCodePoints(0, SHOWN - 1)) + "\u2026";
  }

  private String words(Finding finding) {
    Span span = finding.span();
    return blocks
        .holding(span)
        .map(block -> folded(block.place(span).in(block.text())))
        .orElseGet(() -> folded(span.in(article.source().text())));
  }

  /** The text with single blanks and straight quotation marks. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!blank) {
          folded.append(' ');
        }
        blank = true;
      } else {
        folded.append(quote(c));
        blank = false;
      }
    }
    int length = folded.length();
    return blank && length > 0 ? folded.substring(0, length - 1) : folded.toString();
  }

  private static char quote(char c) {
    return switch (c) {
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '`', '\u00B4' -> '\'';
      default -> c;
    };
  }
}
