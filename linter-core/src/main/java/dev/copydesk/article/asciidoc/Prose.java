package dev.copydesk.article.asciidoc;

import dev.copydesk.article.Block;
import dev.copydesk.article.BlockBuilder;
import dev.copydesk.article.LineShape;
import dev.copydesk.article.Tokenizer;
import dev.copydesk.article.asciidoc.Construct.Kind;
import dev.copydesk.source.Source;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the prose that is found, and makes blocks of it. */
final class Prose {
  private final Source source;
  private final Tokenizer tokenizer;
  private final List<Block> blocks;
  private final Titles titles;
  private final AsciiDocNotation notation;

  Prose(Source source, Tokenizer tokenizer, List<Block> blocks) {
    this(source, tokenizer, blocks, new Titles(), AsciiDocNotation.TEXT);
  }

  private Prose(
      Source source,
      Tokenizer tokenizer,
      List<Block> blocks,
      Titles titles,
      AsciiDocNotation notation) {
    this.source = source;
    this.tokenizer = tokenizer;
    this.blocks = blocks;
    this.titles = titles;
    this.notation = notation;
  }

  /** The same for the cells of a table. */
  Prose inCell(char separator) {
    return new Prose(source, tokenizer, blocks, titles, notation.inCell(separator));
  }

  void add(Block.Kind kind, boolean quotation, Passage passage) {
    add(kind, quotation, passage, notation);
  }

  /**
   * Adds a title.
   *
   * @param underlined whether the line below is as long as it
   * @param named whether no identifier is made of its words
   */
  void addTitle(boolean quotation, Passage passage, boolean underlined, boolean named) {
    int first = blocks.size();
    add(Block.Kind.HEADING, quotation, passage, notation.inTitle(titles, underlined, named));
    blocks.subList(first, blocks.size()).forEach(block -> titles.add(block, named));
  }

  /** Adds what stands in a cell: text if it ends like a sentence. */
  void addCell(boolean quotation, Passage passage) {
    add(null, quotation, passage, notation);
  }

  /**
   * Adds a block, and one for each note and picture in it.
   *
   * @param kind null for a cell
   */
  private void add(
      Block.@Nullable Kind kind, boolean quotation, Passage passage, AsciiDocNotation written) {
    if (passage.isEmpty()) {
      return;
    }
    BlockBuilder builder = new BlockBuilder(source, tokenizer, written);
    List<Construct> asides = new InlineScanner(passage, builder, written.separator()).scan();
    int first = blocks.size();
    if (hasProse(builder.text())) {
      blocks.add(builder.build(kind == null ? ofCell(builder.text()) : kind, quotation));
    }
    for (Construct aside : asides) {
      addAside(aside, passage.part(aside.textStart(), aside.textEnd()), written);
    }
    if (!asides.isEmpty()) {
      // A note may stand before the first word.
      blocks
          .subList(first, blocks.size())
          .sort(Comparator.comparingInt(block -> block.span().start()));
    }
  }

  private static Block.Kind ofCell(CharSequence text) {
    return LineShape.endsSentence(text.toString()) ? Block.Kind.PARAGRAPH : Block.Kind.TABLE_ROW;
  }

  private void addAside(Construct aside, Passage passage, AsciiDocNotation around) {
    if (passage.isEmpty()) {
      return;
    }
    boolean image = aside.kind() == Kind.IMAGE;
    AsciiDocNotation inside = image ? around.inAttribute() : around;
    BlockBuilder builder = new BlockBuilder(source, tokenizer, inside);
    // What stands in a note within a note is left out.
    new InlineScanner(passage, builder, inside.separator()).scan();
    if (hasProse(builder.text())) {
      blocks.add(builder.build(image ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, false));
    }
  }

  /** The text of a picture that stands alone. */
  void addLabel(Passage passage) {
    add(Block.Kind.HEADING, false, passage, notation.inAttribute());
  }

  private static boolean hasProse(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != Block.OBJECT && !Character.isWhitespace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
