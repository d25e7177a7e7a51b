package dev.copydesk.rules.structure;

import dev.copydesk.article.Block;
import dev.copydesk.source.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a block ends.
 *
 * @param block the block
 * @param end one past its last character that is no blank
 * @param cut what its last word says
 */
record Ending(Block block, int end, CutWords.End cut) {
  private static final int LONG = 60;
  private static final Set<String> SALUTES =
      Set.of(
          "dear",
          "yours",
          "sincerely",
          "regards",
          "respectfully",
          "hello",
          "hi",
          "gentlemen",
          "sir",
          "madam",
          "faithfully",
          "truly",
          "love",
          "cheers",
          "thanks",
          "cordially");

  static Ending of(Block block) {
    String text = block.text();
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    char last = end == 0 ? '.' : text.charAt(end - 1);
    boolean worth = last == '.' || Character.isLetter(last);
    return new Ending(block, end, worth ? CutWords.table().at(text, end) : CutWords.End.WHOLE);
  }

  /** Whether it is worth looking at what surrounds the block. */
  boolean mayBeCut() {
    char last = end == 0 ? '.' : block.text().charAt(end - 1);
    return cut != CutWords.End.WHOLE || last == ',' || Character.isLetter(last);
  }

  boolean isCutWord() {
    return cut == CutWords.End.ALWAYS
        || cut == CutWords.End.PARAGRAPH
        || (end > 0 && block.text().charAt(end - 1) == ',' && !isSalute());
  }

  int length() {
    return end;
  }

  /** Where the blanks behind it begin in the source. */
  int behind() {
    return block.span(end, end).start();
  }

  /** The last word with the mark behind it. */
  Span span() {
    int start = end - 1;
    while (start > 0 && !Character.isWhitespace(block.text().charAt(start - 1))) {
      start--;
    }
    return block.span(start, end);
  }

  String lastWord() {
    int start = end - 1;
    String text = block.text();
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && end - start < 30) {
      start--;
    }
    return text.substring(start, end).replace('`', '\'');
  }

  static String firstWord(String text) {
    int to = 0;
    while (to < text.length() && to < 30 && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(0, to);
  }

  /** What shows that the sentence is cut, said of the paragraph; empty if nothing does. */
  Optional<String> reason() {
    String word = lastWord();
    boolean heading = block.kind() == Block.Kind.HEADING;
    return switch (cut) {
      case TITLE -> Optional.of("ends at a title, `" + word + "`, and the name is missing");
      case ADJECTIVE ->
          Optional.of("ends at `" + word + "`, and what it describes seems to be missing");
      case ALWAYS -> Optional.of("breaks off at `" + word + "`");
      case PARAGRAPH ->
          (heading && end < LONG) || isQuestion()
              ? Optional.empty()
              : Optional.of("breaks off at `" + word + "`");
      case WHOLE ->
          block.text().charAt(end - 1) == ',' && end >= LONG && !isSalute()
              ? Optional.of("breaks off at a comma, behind `" + word + "`")
              : Optional.empty();
    };
  }

  private boolean isQuestion() {
    return block.text().regionMatches(true, 0, "what ", 0, 5)
        || block.text().regionMatches(true, 0, "who ", 0, 4)
        || block.text().regionMatches(true, 0, "where ", 0, 6);
  }

  /** {@code Dear Sir,} and {@code I remain yours truly,}. */
  private boolean isSalute() {
    String text = block.text();
    String first = firstWord(text).toLowerCase(Locale.ROOT);
    int start = end;
    while (start > 0 && !Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int from = start;
    while (from > 0 && Character.isLetter(text.charAt(from - 1)) && start - from < 20) {
      from--;
    }
    return SALUTES.contains(first)
        || SALUTES.contains(text.substring(from, start).toLowerCase(Locale.ROOT));
  }
}
