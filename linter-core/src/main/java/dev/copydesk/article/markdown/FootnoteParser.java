package dev.copydesk.article.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** The text of a footnote: {@code [^1]: text}, with what is set in below it. */
final class FootnoteParser extends AbstractBlockParser {
  private static final int INDENT = 4;

  /** A footnote's text. */
  static final class Footnote extends CustomBlock {}

  private final Footnote block = new Footnote();

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= INDENT
        ? BlockContinue.atColumn(state.getColumn() + INDENT)
        : BlockContinue.none();
  }

  /** Finds where one begins. */
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= INDENT) {
        return BlockStart.none();
      }
      CharSequence line = state.getLine().getContent();
      int end = labelEnd(line, state.getNextNonSpaceIndex());
      return end < 0 ? BlockStart.none() : BlockStart.of(new FootnoteParser()).atIndex(end);
    }
  }

  /** One past the colon behind a label; -1 if there is none. */
  static int labelEnd(CharSequence line, int start) {
    if (start + 4 >= line.length() || line.charAt(start) != '[' || line.charAt(start + 1) != '^') {
      return -1;
    }
    int at = start + 2;
    while (at < line.length() && line.charAt(at) != ']') {
      char c = line.charAt(at);
      if (Character.isWhitespace(c) || c == '[') {
        return -1;
      }
      at++;
    }
    boolean ends = at > start + 2 && at + 1 < line.length() && line.charAt(at + 1) == ':';
    return ends ? at + 2 : -1;
  }
}
