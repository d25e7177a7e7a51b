package dev.copydesk.article;

import dev.copydesk.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run of prose with a map back to its source. All offsets within a block count UTF-16 code units
 * of {@link #text()}; {@link #span} turns them into offsets of the source.
 *
 * <p>What is derived from the text (tokens, sentences, quotations) is made when first asked for and
 * kept. Safe for use by many threads.
 */
public final class Block {
  /** Stands in the text for what is no prose, such as code or a formula. */
  public static final char OBJECT = '\uFFFC';

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
  private final OffsetMap map;
  private final boolean quotation;
  private final Notation notation;
  private final Tokenizer tokenizer;

  // Made when they are needed, by whatever thread needs them: each makes the same.
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
    this(
        kind,
        text,
        OffsetMap.literal(text.length(), sourceOffset),
        false,
        Notation.PLAIN,
        tokenizer);
  }

  Block(
      Kind kind,
      String text,
      OffsetMap map,
      boolean quotation,
      Notation notation,
      Tokenizer tokenizer) {
    this.kind = kind;
    this.text = text;
    this.map = map;
    this.quotation = quotation;
    this.notation = notation;
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
    List<Token> known = tokens;
    if (known == null) {
      known = tokenizer.tokenize(text);
      tokens = known;
    }
    return known;
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
    List<Span> known = sentences;
    if (known == null) {
      known = Sentences.split(text);
      sentences = known;
    }
    return known;
  }

  /**
   * The sentence that holds the character at an offset of the text, or the next one if a blank
   * between two is there; the last behind the end, and the whole text if it has none.
   */
  public Span sentenceAt(int offset) {
    List<Span> all = sentences();
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
    return all.isEmpty() ? new Span(0, text.length()) : all.get(low);
  }

  /** Whether a sentence ends at an offset of the text. */
  public boolean endsSentence(int offset) {
    return offset > 0 && sentenceAt(offset - 1).end() == offset;
  }

  /** The quotations in order, none inside another. */
  public List<Quotation> quotations() {
    List<Quotation> known = quotations;
    if (known == null) {
      known = List.copyOf(Quotations.find(text));
      quotations = known;
    }
    return known;
  }

  /** Whether the markup says that all of it is somebody's words. */
  public boolean isQuotation() {
    return quotation;
  }

  /** Whether the character at an offset of the text is somebody's words. */
  public boolean isQuoted(int offset) {
    return quotation || isBetweenMarks(offset);
  }

  private boolean isBetweenMarks(int offset) {
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

  /**
   * The source's span for a span of the text, markup between its characters included. An empty one
   * lies behind markup that closes and before markup that opens.
   */
  public Span span(int start, int end) {
    return map.span(start, end);
  }

  /** The source's span from the first character of the text to the last. */
  public Span span() {
    return map.extent();
  }

  /** The text's span for a span of the source within this block. */
  public Span place(Span source) {
    int start = map.offset(source.start());
    return new Span(start, Math.max(start, map.offset(source.end())));
  }

  /** Whether some of the source before it does no more than part it from another paragraph. */
  public boolean isPartedBy(String between) {
    return notation.isParting(between);
  }

  /**
   * The names by which links of other articles may lead to it, as {@link HeadingName} has them;
   * empty if generators make no id of its words.
   *
   * @param source the text of the source
   */
  public Set<String> names(String source) {
    return notation.names(HeadingName.of(this, source), source);
  }

  /** How often markup stands between its words, before the first and behind the last included. */
  public int marks() {
    return map.marks();
  }

  /** How many things stand in it that are no prose. */
  public int objects() {
    return map.objects();
  }

  /** Whether a span of the source within this block holds nothing else than what is no prose. */
  public boolean isObject(Span place) {
    Span read = place(place);
    boolean object = false;
    for (int i = read.start(); i < read.end(); i++) {
      object |= text.charAt(i) == OBJECT;
      if (text.charAt(i) != OBJECT && !Tokenizer.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return object;
  }

  /**
   * What to change in the source to read something else at a place of it, so that markup stays.
   *
   * @param place a span of the source within this block
   * @param replacement what is to be read there
   * @param source the text of the source
   * @return empty if markup or something that is no prose would be lost; an empty list if nothing
   *     is to change
   */
  public Optional<List<Change>> rewrite(Span place, String replacement, String source) {
    Span read = place(place);
    return span(read.start(), read.end()).equals(place)
        ? new Rewriting(text, map, notation, source).changes(read.start(), read.end(), replacement)
        : Optional.empty();
  }
}
