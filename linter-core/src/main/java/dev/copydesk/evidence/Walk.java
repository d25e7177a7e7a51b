package dev.copydesk.evidence;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import java.util.List;

/** Steps over a block's tokens from one that is not blank to the next. */
public final class Walk {
  /** No token stands there. */
  public static final int NONE = -1;

  private final List<Token> tokens;

  /** Over the tokens of a block. */
  public Walk(Block block) {
    this.tokens = block.tokens();
  }

  /** All tokens of the block. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The token before one, blanks left out; {@link #NONE} if there is none. */
  public int before(int index) {
    int i = index - 1;
    while (i >= 0 && tokens.get(i).isBlank()) {
      i--;
    }
    return i < 0 ? NONE : i;
  }

  /** The token behind one, blanks left out; {@link #NONE} if there is none. */
  public int after(int index) {
    int i = index + 1;
    while (i < tokens.size() && tokens.get(i).isBlank()) {
      i++;
    }
    return i >= tokens.size() ? NONE : i;
  }

  /** Whether a word stands there; false for {@link #NONE}. */
  public boolean isWord(int index) {
    return index >= 0 && tokens.get(index).isWord();
  }

  /** Whether one of some marks stands there; false for {@link #NONE}. */
  public boolean isMark(int index, String marks) {
    return index >= 0
        && tokens.get(index).kind() == Token.Kind.MARK
        && marks.contains(tokens.get(index).text());
  }

  /** Whether a number stands there; false for {@link #NONE}. */
  public boolean isNumber(int index) {
    return index != NONE && tokens.get(index).kind() == Token.Kind.NUMBER;
  }

  /** The word in lower case with straight apostrophes; empty if none stands there. */
  public String lower(int index) {
    return isWord(index) ? tokens.get(index).lower().replace('\u2019', '\'') : "";
  }

  /** Whether an article, a demonstrative or a possessive pronoun stands there. */
  public boolean isDeterminer(int index) {
    return WordClass.DETERMINER.has(lower(index)) || WordClass.POSSESSIVE.has(lower(index));
  }

  /** Whether a word with a capital stands there; false for {@link #NONE}. */
  public boolean isCapitalised(int index) {
    return isWord(index) && tokens.get(index).isCapitalised();
  }

  /** Whether two tokens follow each other without a blank. */
  public boolean touches(int left, int right) {
    return tokens.get(left).end() == tokens.get(right).start();
  }

  /** Whether a word begins a sentence, as far as the mark before it tells. */
  public boolean opensSentence(int index) {
    int previous = before(index);
    while (isMark(previous, "\"'\u201C\u2018\u201D\u2019)")) {
      previous = before(previous);
    }
    return previous == NONE || isMark(previous, ".?!\u2026");
  }

  /** A word that is a name, not one that is capitalised because it opens a sentence. */
  public boolean isName(int index) {
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
  public boolean isNameOnly(int index) {
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
