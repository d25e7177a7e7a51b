package dev.copydesk.article;

import dev.copydesk.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes blocks of the fields of a page's head that are prose. */
final class FieldReader {
  /** Words that are values and not prose if they stand alone. */
  private static final Set<String> CONSTANTS =
      Set.of("true", "false", "null", "yes", "no", "on", "off");

  private static final int LONGEST_CONSTANT = 5;

  private final Source source;
  private final ProseFields fields;
  private final Tokenizer tokenizer;
  private final Templates templates;

  FieldReader(Source source, ProseFields fields, Tokenizer tokenizer) {
    this.source = source;
    this.fields = fields;
    this.tokenizer = tokenizer;
    this.templates = new Templates(source.text());
  }

  String source() {
    return source.text();
  }

  boolean isProse(String field) {
    return fields.has(field);
  }

  /** The paragraphs of a field; none if it is a number, an address or the like. */
  List<Block> blocks(String field, FieldText text, FieldStyle style) {
    List<Block> blocks = new ArrayList<>();
    List<FieldText.Part> paragraph = new ArrayList<>();
    for (FieldText.Part part : text.parts()) {
      if (part.kind() == OffsetMap.Piece.BREAK && hasEmptyLine(part)) {
        add(field, paragraph, style, blocks);
        paragraph.clear();
      } else {
        paragraph.add(part);
      }
    }
    add(field, paragraph, style, blocks);
    return blocks;
  }

  private void add(
      String field, List<FieldText.Part> paragraph, FieldStyle style, List<Block> blocks) {
    if (paragraph.isEmpty()) {
      return;
    }
    Notation notation = style.notation(paragraph.get(0).start());
    BlockBuilder block = new BlockBuilder(source, tokenizer, notation);
    for (FieldText.Part part : paragraph) {
      switch (part.kind()) {
        case LITERAL -> literal(block, part.start(), part.end());
        case REFERENCE -> block.reference(part.meaning(), part.start(), part.end());
        case BREAK -> block.lineBreak(part.start(), part.end());
        case OBJECT -> block.object(part.start(), part.end());
      }
    }
    String text = block.text().toString();
    if (isWords(text)) {
      boolean sentence = !field.equals("title") && LineShape.endsSentence(text);
      blocks.add(block.build(sentence ? Block.Kind.PARAGRAPH : Block.Kind.HEADING, false));
    }
  }

  /** Templates and code between backticks are no prose here either. */
  private void literal(BlockBuilder block, int start, int end) {
    String text = source.text();
    int from = start;
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      int behind = -1;
      if (c == '{' || c == '<') {
        behind = templates.end(at);
        behind = behind > end ? -1 : behind;
      } else if (c == '`') {
        int close = text.indexOf('`', at + 1);
        behind = close > at + 1 && close < end ? close + 1 : -1;
      }
      if (behind > 0) {
        block.literal(from, at);
        block.object(at, behind);
        from = behind;
        at = behind;
      } else {
        at++;
      }
    }
    block.literal(from, end);
  }

  private static boolean isWords(String text) {
    boolean isAddress = text.startsWith("http://") || text.startsWith("https://");
    boolean isConstant =
        text.length() <= LONGEST_CONSTANT && CONSTANTS.contains(text.toLowerCase(Locale.ROOT));
    return !isAddress && !isConstant && hasLetter(text);
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasEmptyLine(FieldText.Part part) {
    String text = source.text();
    int lineEnds = 0;
    for (int i = part.start(); i < part.end(); i++) {
      char c = text.charAt(i);
      lineEnds += c == '\n' || (c == '\r' && !text.startsWith("\r\n", i)) ? 1 : 0;
    }
    return lineEnds > 1;
  }
}
