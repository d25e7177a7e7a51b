package dev.copydesk.evidence;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;

/** Steps over a block's tokens from one that is not blank to the next. */
final class Walk {
  /** No token stands there. */
  static final int NONE = -1;

  private final List<Token> tokens;

  Walk(Block block) {
    this.tokens = block.tokens();
  }

  List<Token> tokens() {
    return tokens;
  }

  int before(int index) {
    int i = index - 1;
    while (i >= 0 && tokens.get(i).isBlank()) {
      i--;
    }
    return i < 0 ? NONE : i;
  }

  int after(int index) {
    int i = index + 1;
    while (i < tokens.size() && tokens.get(i).isBlank()) {
      i++;
    }
    return i >= tokens.size() ? NONE : i;
  }

  boolean isWord(int index) {
    return index >= 0 && tokens.get(index).isWord();
  }

  boolean isMark(int index, String marks) {
    return index >= 0
        && tokens.get(index).kind() == Token.Kind.MARK
        && marks.contains(tokens.get(index).text());
  }

  boolean isNumber(int index) {
    return index != NONE && tokens.get(index).kind() == Token.Kind.NUMBER;
  }

  /** The word in lower case with straight apostrophes; empty if none stands there. */
  String lower(int index) {
    return isWord(index)
        ? tokens.get(index).text().toLowerCase(Locale.ROOT).replace('\u2019', '\'')
        : "";
  }

  boolean isDeterminer(int index) {
    return WordClass.DETERMINER.has(lower(index)) || WordClass.POSSESSIVE.has(lower(index));
  }

  boolean isCapitalised(int index) {
    return isWord(index) && tokens.get(index).isCapitalised();
  }

  boolean touches(int left, int right) {
    return tokens.get(left).end() == tokens.get(right).start();
  }

  /** Whether a word begins a sentence, as far as the mark before it tells. */
  boolean opensSentence(int index) {
    int previous = before(index);
    while (isMark(previous, "\"'\u201C\u2018\u201D\u2019)")) {
      previous = before(previous);
    }
    return previous == NONE || isMark(previous, ".?!\u2026");
  }

  /** A word that is a name, not one that is capitalised because it opens a sentence. */
  boolean isName(int index) {
    if (!isCapitalised(index)) {
      return false;
    }
    String word = lower(index);
    if (WordClass.CALENDAR.has(word)) {
      return false;
    }
    return !opensSentence(index) || !isOrdinary(word);
  }

  /** A capitalised word that no dictionary knows but as a name, as the names of people are. */
  boolean isNameOnly(int index) {
    Lexicon lexicon = Lexicon.english();
    String word = lower(index);
    return isCapitalised(index)
        && !lexicon.has(word, "NN:")
        && !lexicon.has(word, "VB")
        && lexicon.readings(word).stream().allMatch(reading -> reading.tag().startsWith("NNP"));
  }

  private static boolean isOrdinary(String word) {
    Lexicon lexicon = Lexicon.english();
    return WordClass.endsNounPhrase(word)
        || lexicon.has(word, "VB")
        || lexicon.has(word, "JJ")
        || lexicon.has(word, "RB")
        || lexicon.has(word, "IN");
  }
}
