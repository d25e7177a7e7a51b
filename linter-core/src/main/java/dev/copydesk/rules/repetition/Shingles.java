package dev.copydesk.rules.repetition;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Compares texts by their runs of three words (Broder, <i>On the resemblance and containment of
 * documents</i>, 1997).
 */
final class Shingles {
  private static final int WORDS = 3;
  private static final double ALIKE = 0.9;

  private Shingles() {}

  /** Whether nine in ten of the runs that either text holds are in both. */
  static boolean alike(Block first, Block second) {
    Set<String> a = of(first);
    Set<String> b = of(second);
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    int all = a.size() + b.size() - both.size();
    return all > 0 && both.size() >= ALIKE * all && !sameButForFigures(first, second);
  }

  /** Tables told in words say the same of other figures, and mean to. */
  private static boolean sameButForFigures(Block first, Block second) {
    List<String> a = figures(first);
    List<String> b = figures(second);
    return !a.equals(b);
  }

  private static List<String> figures(Block block) {
    List<String> figures = new ArrayList<>();
    for (Token token : block.tokens()) {
      if (token.kind() == Token.Kind.NUMBER) {
        figures.add(token.text());
      }
    }
    return figures;
  }

  private static Set<String> of(Block block) {
    List<String> words = new ArrayList<>();
    for (Token token : block.tokens()) {
      if (token.isWord() || token.kind() == Token.Kind.NUMBER) {
        words.add(token.text().toLowerCase(Locale.ROOT));
      }
    }
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + WORDS)));
    }
    return shingles;
  }
}
