package dev.copydesk.style;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.source.Span;
import dev.copydesk.style.pattern.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An article as style rules read it. What is derived from it is made when first asked for and kept;
 * it is used by one thread at a time.
 */
final class Passages {
  private final Article article;
  private final List<Passage> blocks = new ArrayList<>();
  private final List<Block> origins = new ArrayList<>();
  private final Map<Unit, List<Passage>> units = new EnumMap<>(Unit.class);

  private Passages(Article article) {
    this.article = article;
    Places places = new Places(article);
    String source = article.source().text();
    for (Block block : article.blocks()) {
      if (!block.text().isEmpty()) {
        Shown shown = Shown.of(block, source);
        blocks.add(
            new Passage(
                Unit.BLOCK,
                places.of(block),
                new Subject(shown.text()),
                List.of(new Passage.Piece(0, shown, 0))));
        origins.add(block);
      }
    }
    units.put(Unit.BLOCK, blocks);
  }

  static Passages of(Article article) {
    return new Passages(article);
  }

  Article article() {
    return article;
  }

  /** The passages of a unit in order. */
  List<Passage> of(Unit unit) {
    return units.computeIfAbsent(
        unit,
        key ->
            switch (key) {
              case BLOCK -> blocks;
              case PARAGRAPH -> paragraphs();
              case SENTENCE -> sentences();
              case SUMMARY -> summary();
              case RAW -> raw();
            });
  }

  /** The passages that a scope holds for, in order. */
  List<Passage> in(Scope scope) {
    Set<Unit> wanted = new HashSet<>();
    scope.ways().forEach(way -> wanted.add(way.unit()));
    List<Passage> found = new ArrayList<>();
    for (Unit unit : Unit.values()) {
      if (wanted.contains(unit)) {
        of(unit).stream().filter(scope::holds).forEach(found::add);
      }
    }
    return found;
  }

  private List<Passage> paragraphs() {
    List<Passage> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (origins.get(i).kind() == Block.Kind.PARAGRAPH && isText(blocks.get(i))) {
        Passage block = blocks.get(i);
        found.add(new Passage(Unit.PARAGRAPH, block.sections(), block.subject(), block.pieces()));
      }
    }
    return found;
  }

  /** Whether a passage is running text and not what an element says of itself. */
  private static boolean isText(Passage passage) {
    return !passage.sections().contains("attr") && !passage.sections().contains("frontmatter");
  }

  private List<Passage> sentences() {
    List<Passage> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Passage block = blocks.get(i);
      if (!origins.get(i).isRunningText() || !isText(block)) {
        continue;
      }
      Shown shown = block.pieces().get(0).shown();
      int at = 0;
      for (Span sentence : origins.get(i).sentences()) {
        int start = shown.at(sentence.start(), at);
        int end = shown.at(sentence.end(), start);
        at = end;
        if (end > start) {
          found.add(
              new Passage(
                  Unit.SENTENCE,
                  block.sections(),
                  new Subject(shown.text().substring(start, end)),
                  List.of(new Passage.Piece(0, shown, start))));
        }
      }
    }
    return found;
  }

  private List<Passage> summary() {
    StringBuilder text = new StringBuilder();
    List<Passage.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (origins.get(i).isRunningText() && isText(blocks.get(i))) {
        Shown shown = blocks.get(i).pieces().get(0).shown();
        pieces.add(new Passage.Piece(text.length(), shown, 0));
        text.append(shown.text()).append('\n');
      }
    }
    return pieces.isEmpty()
        ? List.of()
        : List.of(
            new Passage(
                Unit.SUMMARY, Set.of(), new Subject(text.toString().stripTrailing()), pieces));
  }

  private List<Passage> raw() {
    String source = article.source().text();
    if (source.isEmpty()) {
      return List.of();
    }
    Passage.Piece piece = new Passage.Piece(0, Shown.raw(source), 0);
    return List.of(new Passage(Unit.RAW, Set.of(), new Subject(source), List.of(piece)));
  }
}
