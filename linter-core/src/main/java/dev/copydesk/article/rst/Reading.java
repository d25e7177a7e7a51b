package dev.copydesk.article.rst;

import dev.copydesk.article.Block;
import dev.copydesk.article.BlockBuilder;
import dev.copydesk.article.Notation;
import dev.copydesk.article.Tokenizer;
import dev.copydesk.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is known of a source while it is read: its blocks, its markup, and who refers to what. */
final class Reading {
  private final Source source;
  private final Tokenizer tokenizer;
  private final List<Block> blocks;
  private final Marks marks = new Marks();
  private final List<Target> targets = new ArrayList<>();
  private final Set<String> references = new HashSet<>();

  /** Words that may be referred to. */
  private record Target(String name, int start, int end) {}

  Reading(Source source, Tokenizer tokenizer, List<Block> blocks) {
    this.source = source;
    this.tokenizer = tokenizer;
    this.blocks = blocks;
  }

  String text() {
    return source.text();
  }

  Marks marks() {
    return marks;
  }

  private Notation notation(Context context) {
    return notation(context.columns() ? Spelling.Place.DRAWING : Spelling.Place.TEXT);
  }

  private Notation notation(Spelling.Place place) {
    return new Spelling(marks, Integer.MAX_VALUE, place);
  }

  /** Adds a block if some of it is words. */
  void add(Passage passage, Context context) {
    BlockBuilder builder = read(passage, notation(context));
    if (isProse(builder.text())) {
      blocks.add(builder.build(context.kind(builder.text()), context.quotation()));
    }
  }

  /** Adds a title, whose words another place may refer to. */
  void addTitle(Passage passage, Notation notation, Block.Kind kind, boolean quotation) {
    BlockBuilder builder = read(passage, notation);
    if (isProse(builder.text())) {
      targets.add(new Target(normal(builder.text()), passage.start(), passage.end()));
      blocks.add(builder.build(kind, quotation));
    }
  }

  /** Adds a term, whose words another place may refer to. */
  void addTerm(Passage passage, Context context) {
    addTitle(passage, notation(context), Block.Kind.HEADING, context.quotation());
  }

  /** Adds text in which nothing is markup. */
  void addVerbatim(Passage passage, Context context) {
    BlockBuilder builder = new BlockBuilder(source, tokenizer, notation(Spelling.Place.OPTION));
    for (int line = 0; line < passage.lines(); line++) {
      marks.line(passage.line(line));
      if (line > 0) {
        builder.lineBreak(passage.lineEnd(line - 1), passage.line(line));
      }
      builder.literal(passage.line(line), passage.lineEnd(line));
    }
    if (isProse(builder.text())) {
      blocks.add(builder.build(Block.Kind.HEADING, context.quotation()));
    }
  }

  private BlockBuilder read(Passage passage, Notation notation) {
    BlockBuilder builder = new BlockBuilder(source, tokenizer, notation);
    new Inline(this, passage, builder).read();
    return builder;
  }

  /**
   * Some letter or digit; but no tag of HTML first, which means nothing here and shows that the
   * lines are no text, and not an assignment or the like alone.
   */
  private static boolean isProse(CharSequence text) {
    int first = 0;
    int last = text.length() - 1;
    while (first < last && isNothing(text.charAt(first))) {
      first++;
    }
    boolean tag =
        first < last
            && text.charAt(first) == '<'
            && (Character.isLetter(text.charAt(first + 1))
                || "/!".indexOf(text.charAt(first + 1)) >= 0);
    return !tag && hasWord(text) && !isAssignment(text);
  }

  private static boolean hasWord(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (Chars.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAssignment(CharSequence text) {
    boolean sign = false;
    for (int i = 0; i < text.length(); i++) {
      if (Chars.isBlank(text.charAt(i))) {
        return false;
      }
      sign |= text.charAt(i) == '=';
    }
    return sign;
  }

  private static boolean isNothing(char c) {
    return c == Block.OBJECT || Chars.isBlank(c);
  }

  /** Says that something is referred to by its name. */
  void refer(CharSequence name) {
    references.add(normal(name));
  }

  /** Says that words are a name that may be referred to. */
  void target(CharSequence name, int start, int end) {
    targets.add(new Target(normal(name), start, end));
  }

  private static String normal(CharSequence name) {
    StringBuilder normal = new StringBuilder(name.length());
    String words = name.toString().strip();
    boolean blank = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean more = c < 0x80 && Chars.isBlank(c);
      if (!more) {
        normal.append(c);
      } else if (!blank) {
        normal.append(' ');
      }
      blank = more;
    }
    return normal.toString().toLowerCase(Locale.ROOT);
  }

  /** The blocks in order; what is referred to by its words keeps them. */
  List<Block> finish() {
    for (Target target : targets) {
      if (references.contains(target.name())) {
        marks.name(target.start(), target.end());
      }
    }
    if (!isInOrder()) {
      blocks.sort(Comparator.comparingInt(block -> block.span().start()));
    }
    return blocks;
  }

  /** Nearly always: only tables are read column by column. */
  private boolean isInOrder() {
    int last = 0;
    for (Block block : blocks) {
      int start = block.span().start();
      if (start < last) {
        return false;
      }
      last = start;
    }
    return true;
  }
}
