package dev.copydesk.evidence;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import java.util.List;

/** Tells how an abbreviation is used in its place. */
final class AbbreviationReader {
  private AbbreviationReader() {}

  static Abbreviation.Use use(Block block, Walk walk, Speech speech, int index) {
    int start = walk.tokens().get(index).start();
    int previous = walk.before(index);
    if (speech.isQuoted(start)
        || block.kind() == Block.Kind.TABLE_ROW
        || block.kind() == Block.Kind.VERBATIM
        || isPartOfName(walk, index, previous)
        || isInTitle(walk, previous)
        || isCoordinated(walk, previous)
        || isPraised(walk, previous)
        || WordClass.CODE_NOUN.has(walk.lower(walk.after(index)))) {
      return Abbreviation.Use.OTHER;
    }
    Follower follower = Follower.of(walk, index, index);
    boolean the = walk.lower(previous).equals("the");
    return switch (follower) {
      case NOUN -> beforeNoun(walk, index);
      case NOUN_OR_VERB -> nounOrVerb(walk, index, the);
      case HYPHENATED -> hyphenated(walk, index);
      case CAPITALISED -> capitalised(walk, index);
      default -> the ? Abbreviation.Use.DETERMINED : Abbreviation.Use.OTHER;
    };
  }

  /** {@code Team USA}, {@code Mazars USA}, {@code AT&T USA}, {@code usa.gov}, {@code #USA}. */
  private static boolean isPartOfName(Walk walk, int index, int previous) {
    if (previous == Walk.NONE) {
      return false;
    }
    boolean touching = walk.touches(previous, index);
    if (touching && !walk.isMark(previous, "(\u2014\u2013\"\u201C'\u2018")) {
      return true;
    }
    return walk.isName(previous);
  }

  /**
   * {@code the UK and USA editions}: its neighbour is an abbreviation or a name of the same kind.
   */
  private static boolean isCoordinated(Walk walk, int previous) {
    String word = walk.lower(previous);
    if (!word.equals("and") && !word.equals("or") && !walk.isMark(previous, "&/,")) {
      return false;
    }
    int other = walk.before(previous);
    return walk.isCapitalised(other)
        && !walk.tokens().get(other).text().equals("US")
        && (walk.tokens().get(other).isAllCaps()
            || !Lexicon.english().has(walk.tokens().get(other).text(), "JJ"));
  }

  /** {@code Visit USA committees}: the name of a campaign, a verb and what it is about. */
  private static boolean isPraised(Walk walk, int previous) {
    return walk.isCapitalised(previous) && Lexicon.english().has(walk.lower(previous), "VB");
  }

  /** {@code his Born in the USA tour}, {@code the Made in USA rule}. */
  private static boolean isInTitle(Walk walk, int previous) {
    int in = walk.lower(previous).equals("the") ? walk.before(previous) : previous;
    int verb = walk.before(in);
    if (!walk.lower(in).equals("in")) {
      return false;
    }
    String word = walk.lower(verb);
    boolean title =
        walk.isCapitalised(verb)
            && !walk.opensSentence(verb)
            && (Lexicon.english().has(word, "VB") || Lexicon.english().has(word, "VBN"));
    return title || word.equals("made") || word.equals("born");
  }

  private static Abbreviation.Use beforeNoun(Walk walk, int index) {
    return sportNoun(walk, index) ? Abbreviation.Use.OTHER : Abbreviation.Use.ATTRIBUTIVE;
  }

  private static Abbreviation.Use nounOrVerb(Walk walk, int index, boolean the) {
    if (the) {
      return Abbreviation.Use.DETERMINED;
    }
    return sportNoun(walk, index) ? Abbreviation.Use.OTHER : Abbreviation.Use.PERHAPS_ATTRIBUTIVE;
  }

  private static boolean sportNoun(Walk walk, int index) {
    int at = walk.after(index);
    for (int i = 0; i < 3 && walk.isWord(at); i++) {
      if (WordClass.SPORT_NOUN.has(walk.lower(at)) || WordClass.SPORT.has(walk.lower(at))) {
        return true;
      }
      at = walk.after(at);
    }
    return false;
  }

  /** {@code USA-led}, {@code USA -backed}, but not {@code USA-1} or {@code USA-Canada}. */
  private static Abbreviation.Use hyphenated(Walk walk, int index) {
    int hyphen = walk.after(index);
    Token word = walk.tokens().get(hyphen + 1);
    if (word.isCapitalised()) {
      return Abbreviation.Use.OTHER;
    }
    String text = word.text();
    return Lexicon.english().has(text, "VBN") && !text.equals("based")
        ? Abbreviation.Use.ATTRIBUTIVE
        : Abbreviation.Use.PERHAPS_ATTRIBUTIVE;
  }

  /** {@code USA Senate}, but not {@code USA Network}. */
  private static Abbreviation.Use capitalised(Walk walk, int index) {
    int next = walk.after(index);
    List<Token> tokens = walk.tokens();
    String word = tokens.get(next).text();
    int after = walk.after(next);
    String pair = walk.isWord(after) ? word + "_" + tokens.get(after).text() : word;
    return WordClass.FEDERAL.has(word) || WordClass.FEDERAL_PAIR.has(pair)
        ? Abbreviation.Use.ATTRIBUTIVE
        : Abbreviation.Use.OTHER;
  }
}
