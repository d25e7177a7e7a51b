package dev.copydesk.rules.repetition;

import dev.copydesk.article.Block;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds sentences of a block that stand there twice in a row, singly or by twos and threes. */
final class SentenceCopies {
  private static final int LONGEST_RUN = 3;

  /**
   * Words and their copy. Offsets count in the block's text.
   *
   * @param first the words
   * @param removal from the end of the words to the end of the copy
   * @param often whether others beside them begin alike, as lines of a chant do
   */
  record Copy(Span first, Span removal, boolean often) {}

  private SentenceCopies() {}

  static List<Copy> in(Block block) {
    String text = block.text();
    List<Span> sentences = block.sentences();
    List<Copy> copies = new ArrayList<>();
    int i = 0;
    while (i + 1 < sentences.size()) {
      Span first = sentences.get(i);
      Span second = sentences.get(i + 1);
      int run = runAt(text, sentences, i);
      if (run > 0) {
        int end = sentences.get(i + run - 1).end();
        copies.add(
            new Copy(
                new Span(first.start(), end),
                new Span(end, sentences.get(i + 2 * run - 1).end()),
                isAlike(text, sentences, i, i - run) || isAlike(text, sentences, i, i + 2 * run)));
      } else if (first.length() + 1 >= second.length() && second.length() + 1 >= first.length()) {
        quoted(text, first, second).ifPresent(copies::add);
      }
      i += Math.max(1, run);
    }
    return copies;
  }

  /** The first or last words of a quotation, of which one copy has a mark that the other lacks. */
  private static Optional<Copy> quoted(String text, Span first, Span second) {
    int start = first.start() + (isMark(text.charAt(first.start())) ? 1 : 0);
    int end = second.end() - (isMark(text.charAt(second.end() - 1)) ? 1 : 0);
    boolean marked = start > first.start() || end < second.end();
    return marked
            && start < first.end()
            && second.start() < end
            && isSame(text, new Span(start, first.end()), new Span(second.start(), end))
            && ".!?".indexOf(text.charAt(first.end() - 1)) >= 0
        ? Optional.of(new Copy(first, new Span(first.end(), end), false))
        : Optional.empty();
  }

  private static boolean isAlike(String text, List<Span> sentences, int copied, int at) {
    return at >= 0
        && at < sentences.size()
        && Refrain.beginAlike(sentences.get(copied).in(text), sentences.get(at).in(text));
  }

  private static boolean isMark(char c) {
    return c == '"' || c == '\u201C' || c == '\u201D';
  }

  /** How many sentences from one on come again right behind; 0 if none do. */
  private static int runAt(String text, List<Span> sentences, int at) {
    for (int run = 1; run <= LONGEST_RUN && at + 2 * run <= sentences.size(); run++) {
      Span first = sentences.get(at);
      Span second = sentences.get(at + run);
      // Almost every sentence is told from another by its length or its first letter.
      if (first.length() != second.length()
          || text.charAt(first.start()) != text.charAt(second.start())) {
        continue;
      }
      boolean same = true;
      for (int i = 0; i < run && same; i++) {
        same = isSame(text, sentences.get(at + i), sentences.get(at + run + i));
      }
      if (same && endsLikeSentence(text, sentences.get(at + run - 1))) {
        return run;
      }
    }
    return 0;
  }

  /** Letter for letter, where any blank is as good as another. */
  static boolean isSame(String text, Span first, Span second) {
    if (first.length() != second.length()) {
      return false;
    }
    for (int i = 0; i < first.length(); i++) {
      char a = text.charAt(first.start() + i);
      char b = text.charAt(second.start() + i);
      if (a != b && !(Character.isWhitespace(a) && Character.isWhitespace(b))) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsLikeSentence(String text, Span sentence) {
    char last = text.charAt(sentence.end() - 1);
    return ".!?\u2026\"\u201D'\u2019)]".indexOf(last) >= 0;
  }
}
