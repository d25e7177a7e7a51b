package dev.copydesk.article;

import dev.copydesk.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of prose with a map back to its source. All offsets within a block count UTF-16 code units
 * of {@link #text()}; {@link #span} turns them into offsets of the source.
 *
 * <p>What is derived from the text (tokens, sentences, quotations) is made when first asked for and
 * kept. The blocks of an article are used by one thread at a time.
 */
public final class Block {
  /** What a block is on the page. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_ROW,
    /** Code, verse set by hand, addresses and whatever else stands as it is typed. */
    VERBATIM
  }

  private final Kind kind;
  private final String text;
  private final int sourceOffset;
  private final Tokenizer tokenizer;
  private @Nullable List<Token> tokens;
  private @Nullable List<Span> sentences;
  private @Nullable List<Quotation> quotations;

  /**
   * A block that stands in the source letter for letter.
   *
   * @param sourceOffset where in the source its first character stands
   * @param tokenizer shared by the blocks of an article
   */
  Block(Kind kind, String text, int sourceOffset, Tokenizer tokenizer) {
    this.kind = kind;
    this.text = text;
    this.sourceOffset = sourceOffset;
    this.tokenizer = tokenizer;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether rules about sentences apply: a paragraph or a list item. */
  public boolean isRunningText() {
    return kind == Kind.PARAGRAPH || kind == Kind.LIST_ITEM;
  }

  public String text() {
    return text;
  }

  /** Words, marks and blanks, without gaps, in order. */
  public List<Token> tokens() {
    if (tokens == null) {
      tokens = tokenizer.tokenize(text);
    }
    return tokens;
  }

  /** The index of the token that holds the character at an offset of the text. */
  public int tokenAt(int offset) {
    List<Token> all = tokens();
    int low = 0;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The sentences in order, blanks between them left out. */
  public List<Span> sentences() {
    if (sentences == null) {
      sentences = Sentences.split(text);
    }
    return sentences;
  }

  /** The quotations in order, none inside another. */
  public List<Quotation> quotations() {
    if (quotations == null) {
      quotations = Quotations.find(text);
    }
    return quotations;
  }

  /** Whether the character at an offset of the text stands between quotation marks. */
  public boolean isQuoted(int offset) {
    List<Quotation> all = quotations();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).close() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < all.size() && all.get(low).open() < offset;
  }

  /** The source's span for a span of the text. */
  public Span span(int start, int end) {
    return new Span(sourceOffset + start, sourceOffset + end);
  }
}
