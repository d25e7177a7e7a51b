package dev.copydesk.languagetool;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/** What stands around a place that LanguageTool marked. */
final class Surroundings {
  /** What is written with a stop and a blank before a name. */
  private static final Set<String> TITLES =
      Set.of(
          "capt", "col", "dr", "fr", "ft", "gen", "gov", "hon", "lt", "mr", "mrs", "ms", "mt",
          "prof", "rep", "rev", "sen", "sgt", "st", "ste");

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

  /** Whether a word with a capital stands close behind the stop of a title: {@code Dr.Smith}. */
  boolean isBehindTitle(Prose.Place place) {
    List<Token> tokens = place.block().tokens();
    int at = place.block().tokenAt(place.start());
    return at > 1
        && tokens.get(at).isCapitalised()
        && tokens.get(at - 1).is('.')
        && tokens.get(at - 2).isCapitalised()
        && TITLES.contains(tokens.get(at - 2).lower());
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
    return (lexicon.has(next, "NN")
            && !lexicon.has(next, "IN")
            && !lexicon.has(next, "DT")
            && !lexicon.has(next, "MD"))
        || !lexicon.knows(next);
  }
}
