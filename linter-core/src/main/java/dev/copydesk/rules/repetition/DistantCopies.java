package dev.copydesk.rules.repetition;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds paragraphs that come again further down, alone or with what follows them, and paragraphs
 * that come again all but unchanged.
 *
 * <p>Paragraphs are compared only if one begins or ends as another does, so that the time stays
 * linear; a beginning that many have is a formula and compared with none.
 */
final class DistantCopies {
  private static final int FEWEST_WORDS = 12;
  private static final int SHORTEST = 60;
  private static final int EDGE = 32;
  private static final int MOST_FINDINGS = 12;
  private static final int MOST_COMPARED = 200;
  private static final int MOST_ALIKE = 3;

  /** A copy after so many others of the article's paragraphs is its way of writing. */
  private static final int FORMULAIC = 40;

  private final RuleInfo info;
  private final Article article;
  private final List<Block> blocks;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<String, List<Integer>> edges = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private int compared;

  DistantCopies(RuleInfo info, Article article) {
    this.info = info;
    this.article = article;
    this.blocks = article.blocks();
  }

  List<Finding> findings() {
    // Manuals say the same twice on purpose, and so do the listings in them.
    String source = article.source().text();
    if (source.indexOf('`') >= 0 || source.startsWith("---")) {
      return List.of();
    }
    int i = 0;
    int runs = 0;
    while (i < blocks.size()) {
      Block block = blocks.get(i);
      if (!isCandidate(block)) {
        i++;
        continue;
      }
      Integer first = seen.putIfAbsent(block.text(), i);
      if (first == null) {
        nearCopy(i);
        i++;
      } else {
        int run = first + 1 == i ? 1 : runFrom(first, i);
        if (first + 1 < i && ++runs <= FORMULAIC) {
          copy(first, i, run);
        }
        i += run;
      }
    }
    return runs > FORMULAIC ? List.of() : findings;
  }

  private static boolean isCandidate(Block block) {
    String text = block.text();
    return block.kind() == Block.Kind.PARAGRAPH
        && text.length() >= SHORTEST
        && text.indexOf('{') < 0
        && text.indexOf(Block.OBJECT) < 0
        && text.charAt(text.length() - 1) != ':'
        && ".|<# \t".indexOf(text.charAt(0)) < 0;
  }

  /** How many blocks from one on are those from another on, which lie before it. */
  private int runFrom(int first, int second) {
    int run = 1;
    while (first + run < second
        && second + run < blocks.size()
        && blocks.get(first + run).text().equals(blocks.get(second + run).text())) {
      run++;
    }
    return run;
  }

  private void copy(int first, int second, int run) {
    Block block = blocks.get(second);
    Wording wording = Wording.of(block.text(), 0, block.text().length(), Lines.isAllQuoted(block));
    if (findings.size() >= MOST_FINDINGS
        || Lines.areVerse(block.text())
        || (run == 1 && wording.words() < (wording.quoted() ? 20 : FEWEST_WORDS))) {
      return;
    }
    Block last = blocks.get(second + run - 1);
    Span before = whole(blocks.get(second - 1));
    if (!Lines.isParted(article.source().text(), before.end(), whole(block).start())) {
      return;
    }
    Span removal = new Span(before.end(), whole(last).end());
    findings.add(
        Finding.of(
                info,
                removal,
                run == 1
                    ? "This paragraph stands in the article before: once is enough"
                    : "These " + run + " paragraphs stand in the article before: once is enough")
            .withEvidence("letter for letter what begins on line " + line(first))
            .suggesting(""));
  }

  private void nearCopy(int index) {
    String text = blocks.get(index).text();
    if (text.length() < 2 * SHORTEST) {
      return;
    }
    Set<Integer> like = new HashSet<>();
    for (String edge :
        List.of("^" + text.substring(0, EDGE), "$" + text.substring(text.length() - EDGE))) {
      List<Integer> others = edges.computeIfAbsent(edge, missing -> new ArrayList<>(1));
      if (others.size() < MOST_ALIKE) {
        like.addAll(others);
      }
      others.add(index);
    }
    for (int other : like) {
      if (findings.size() < MOST_FINDINGS && compared < MOST_COMPARED && isNear(other, index)) {
        Block block = blocks.get(index);
        findings.add(
            Finding.of(
                    info,
                    block.span(0, text.length()),
                    "This paragraph is all but the same as one before: which is meant to stay?")
                .withEvidence("it differs by a few words from line " + line(other)));
        return;
      }
    }
  }

  private boolean isNear(int first, int second) {
    String a = blocks.get(first).text();
    String b = blocks.get(second).text();
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    if (shorter * 10 < longer * 9 || longer > 20_000) {
      return false;
    }
    compared++;
    return Shingles.alike(blocks.get(first), blocks.get(second));
  }

  private int line(int index) {
    return article.source().lines().line(whole(blocks.get(index)).start());
  }

  private static Span whole(Block block) {
    return block.span(0, block.text().length());
  }
}
