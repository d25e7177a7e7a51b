package dev.copydesk.languagetool;

import dev.copydesk.article.Token;
import java.util.List;

/**
 * A word that the dictionary lacks, between its neighbours.
 *
 * @param written the word, with straight apostrophes
 * @param before what stands before it, {@link WordFit#EDGE} at the edge of a sentence
 * @param after what stands behind it, likewise
 */
record Misspelling(String written, String before, String after) {
  private static final String SENTENCE_MARKS = ".!?:;()[]\"\u201C\u201D\u2026\u2014";

  static Misspelling at(Prose.Place place) {
    List<Token> tokens = place.block().tokens();
    int first = place.block().tokenAt(place.start());
    int last = place.block().tokenAt(place.end() - 1);
    return new Misspelling(
        straight(place.text()), neighbour(tokens, first, -1), neighbour(tokens, last, 1));
  }

  /** The next token but blanks and marks that part nothing. */
  private static String neighbour(List<Token> tokens, int from, int step) {
    for (int i = from + step; i >= 0 && i < tokens.size(); i += step) {
      Token token = tokens.get(i);
      if (token.isWord() || token.is(',')) {
        return straight(token.text());
      }
      if (token.kind() == Token.Kind.NUMBER) {
        return WordFit.NUMBER;
      }
      if (!token.isBlank()) {
        return SENTENCE_MARKS.contains(token.text()) ? WordFit.EDGE : "";
      }
    }
    return WordFit.EDGE;
  }

  private static String straight(String text) {
    return text.replace('\u2019', '\'');
  }
}
