package dev.copydesk.languagetool;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import java.util.List;

/** What stands around a place that LanguageTool marked. */
final class Surroundings {
  private final Lexicon lexicon = Lexicon.english();

  /** Whether it is in somebody's words, whose grammar is not the editor's. */
  boolean isSpoken(Prose.Place place) {
    return place.block().isQuoted(place.start()) && place.block().isQuoted(place.end() - 1);
  }

  /** Whether no word of its block stands before it, or a question or an exclamation does. */
  boolean isAtSeam(Prose.Place place) {
    List<Token> tokens = place.block().tokens();
    for (int i = place.block().tokenAt(place.start()) - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.isWord()) {
        return false;
      }
      if (token.is('?') || token.is('!')) {
        return true;
      }
    }
    return true;
  }

  /** Whether the next word, parted by blanks alone, can be a noun. */
  boolean isBeforeNoun(Prose.Place place) {
    Block block = place.block();
    List<Token> tokens = block.tokens();
    int at = block.tokenAt(place.end() - 1) + 1;
    if (at + 1 >= tokens.size() || !tokens.get(at).isBlank() || !tokens.get(at + 1).isWord()) {
      return false;
    }
    String next = tokens.get(at + 1).text();
    return (lexicon.has(next, "NN") && !lexicon.has(next, "IN") && !lexicon.has(next, "DT"))
        || !lexicon.knows(next);
  }
}
