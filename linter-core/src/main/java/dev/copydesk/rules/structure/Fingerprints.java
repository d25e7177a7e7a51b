package dev.copydesk.rules.structure;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.evidence.DamageSigns;
import dev.copydesk.evidence.SwappedWords;
import dev.copydesk.lexicon.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What programs that swap words and join paragraphs leave in a text, each kind with the blocks it
 * was seen in and with points for how rarely edited text has it.
 */
final class Fingerprints {
  private static final int WORTH_A_LOOK = 2;

  /** What all signs that cost more can come to. */
  private static final int MOST_OTHERS = 27;

  private static final Set<String> CONNECTIVES =
      Set.of("moreover", "furthermore", "additionally", "similarly", "consequently", "thus");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "him", "her");

  private final Article article;
  private final Set<Integer> suspects = new TreeSet<>();
  private final List<String> kinds = new ArrayList<>();
  private int points;
  private int clashes;
  private int outside;
  private int inside;
  private int adjacent;
  private int cut;
  private int characters;

  Fingerprints(Article article) {
    this.article = article;
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == Block.Kind.PARAGRAPH) {
        look(i, blocks.get(i));
      }
    }
  }

  /** Points for everything seen; counted only if the cheap signs give reason to. */
  int points() {
    return points;
  }

  /** How many different kinds of fingerprints there are. */
  int kinds() {
    return kinds.size();
  }

  /** What was seen, in words. */
  String summary() {
    return String.join(", ", kinds);
  }

  /** The indices of the blocks it was seen in, in order. */
  Set<Integer> suspects() {
    return suspects;
  }

  /** How long the paragraphs are, in characters. */
  int characters() {
    return characters;
  }

  /**
   * Whether the signs that cost nothing are enough to count the others.
   *
   * @param charactersAPoint how much text may come to one point
   */
  boolean areWorthALook(int charactersAPoint) {
    int most =
        MOST_OTHERS + Math.min(4, clashes * 2) + Math.min(4, adjacent * 2) + Math.min(6, cut * 3);
    return (long) most * charactersAPoint >= characters
        && clashes + adjacent + cut + Math.min(1, outside) >= WORTH_A_LOOK;
  }

  /** Counts what costs more. */
  void count(DamageSigns signs) {
    add(clashes, 2, 4, "article clash", "article clashes");
    add(adjacent, 2, 4, "quotation glued to another", "quotations glued to others");
    add(cut, 3, 6, "paragraph cut off", "paragraphs cut off");
    if (outside >= 2 && (inside >= 2 || clashes > 0)) {
      add(outside, 1, 2, "mark outside quotation marks", "marks outside quotation marks");
    }
    add(signs.bareNames(), 2, 6, "name without its article", "names without their articles");
    add(
        signs.attributiveAbbreviations(),
        2,
        4,
        "abbreviation put for an adjective",
        "abbreviations put for adjectives");
    add(signs.lostApostrophes(), 1, 2, "lost apostrophe", "lost apostrophes");
    add(signs.fusedSentences(), 1, 2, "pair of fused sentences", "pairs of fused sentences");
    add(phrases(), 1, 3, "phrase of swapped words", "phrases of swapped words");
    add(repeated(), 2, 4, "sentence told twice", "sentences told twice");
    add(
        orphans(),
        1,
        2,
        "paragraph without what it follows from",
        "paragraphs without what they follow from");
  }

  private void add(int count, int each, int most, String one, String several) {
    if (count > 0) {
      points += Math.min(most, count * each);
      kinds.add(count + " " + (count == 1 ? one : several));
    }
  }

  private void look(int index, Block block) {
    String text = block.text();
    characters += text.length();
    int before = clashes + adjacent + cut;
    clashes += SwappedWords.in(block);
    quotations(text);
    if (text.length() >= 40) {
      CutWords.End end = Ending.of(block).cut();
      cut += end == CutWords.End.TITLE || end == CutWords.End.ADJECTIVE ? 1 : 0;
    }
    if (clashes + adjacent + cut > before) {
      suspects.add(index);
    }
  }

  /** Marks on either side of closing ones, and closing marks with opening ones right behind. */
  private void quotations(String text) {
    char close = text.indexOf('\u201D') >= 0 ? '\u201D' : '"';
    int at = text.indexOf(close);
    while (at >= 0) {
      if (at > 0 && at + 1 < text.length()) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        inside += before == '.' || before == ',' ? 1 : 0;
        boolean marked = after == '.' || after == ',';
        outside += marked && Character.isLetterOrDigit(before) ? 1 : 0;
        int next = at + (marked ? 2 : 1);
        boolean ends = marked || before == '.' || before == '!' || before == '?';
        if (ends
            && next + 2 < text.length()
            && text.charAt(next) == ' '
            && isOpening(text.charAt(next + 1))
            && Character.isLetter(text.charAt(next + 2))) {
          adjacent++;
        }
      }
      at = text.indexOf(close, at + 1);
    }
  }

  private static boolean isOpening(char c) {
    return c == '"' || c == '\u201C';
  }

  private int phrases() {
    int found = 0;
    List<String> phrases =
        WordTable.beside(Fingerprints.class, "spun-phrases.txt").rows().stream()
            .map(row -> row.get(0))
            .toList();
    for (Block block : article.blocks()) {
      for (String phrase : phrases) {
        found += block.text().contains(phrase) ? 1 : 0;
      }
    }
    return found;
  }

  /** Long sentences that two paragraphs share. */
  private int repeated() {
    Set<String> seen = new java.util.HashSet<>();
    int found = 0;
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() != Block.Kind.PARAGRAPH) {
        continue;
      }
      for (var sentence : block.sentences()) {
        if (sentence.length() > 60 && !seen.add(sentence.in(block.text()))) {
          found++;
          suspects.add(i);
        }
      }
    }
    return found;
  }

  /** Paragraphs that begin with a connective or, right behind the headline, a pronoun. */
  private int orphans() {
    int found = 0;
    int paragraphs = 0;
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() != Block.Kind.PARAGRAPH) {
        continue;
      }
      String word = Ending.firstWord(blocks.get(i).text()).toLowerCase(Locale.ROOT);
      boolean first = paragraphs++ == 0;
      if (CONNECTIVES.contains(word) || (first && PRONOUNS.contains(word))) {
        found++;
        suspects.add(i);
      }
    }
    return found;
  }
}
