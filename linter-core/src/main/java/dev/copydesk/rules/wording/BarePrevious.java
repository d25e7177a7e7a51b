package dev.copydesk.rules.wording;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.Walk;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.rule.Finding;
import java.util.Optional;
import java.util.Set;

/** One {@code previous} before a period of time and with nothing that determines it. */
final class BarePrevious {
  private static final Set<String> PERIODS =
      Set.of(
          "year",
          "month",
          "week",
          "season",
          "night",
          "summer",
          "winter",
          "spring",
          "autumn",
          "fall",
          "decade",
          "century",
          "quarter",
          "weekend",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "spring's");

  /** Behind these {@code last year} is no English. */
  private static final Set<String> WITH_ARTICLE =
      Set.of("in", "during", "over", "on", "at", "within", "through", "throughout");

  /**
   * Words that may stand before a period that is an adverb, though dictionaries call some nouns.
   */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "of",
          "during",
          "over",
          "on",
          "at",
          "within",
          "through",
          "throughout",
          "from",
          "since",
          "until",
          "till",
          "than",
          "to",
          "with",
          "for",
          "by",
          "as",
          "and",
          "but",
          "or",
          "when",
          "while",
          "where",
          "because",
          "after",
          "before",
          "again",
          "here",
          "there",
          "him",
          "her",
          "them",
          "us",
          "me",
          "it",
          "himself",
          "herself",
          "themselves",
          "up",
          "down",
          "out",
          "off",
          "away",
          "back",
          "only",
          "just",
          "late",
          "early",
          "together",
          "abroad");

  private BarePrevious() {}

  static Optional<Finding> find(Block block, int start) {
    Walk walk = new Walk(block);
    int index = block.tokenAt(start);
    Token token = walk.tokens().get(index);
    String word = walk.lower(index);
    if (token.start() != start || !word.equals("previous") || block.isQuoted(start)) {
      return Optional.empty();
    }
    int period = walk.after(index);
    if (period == Walk.NONE || walk.touches(index, period)) {
      return Optional.empty();
    }
    String name = walk.lower(period);
    boolean possessive = name.endsWith("'s");
    String stem = possessive ? name.substring(0, name.length() - 2) : name;
    if (!PERIODS.contains(stem) || !endsPhrase(walk, period, possessive)) {
      return Optional.empty();
    }
    boolean opens = token.isCapitalised();
    if (opens ? !opensClause(walk, index, period) : !mayPrecede(walk, walk.before(index), index)) {
      return Optional.empty();
    }
    return Optional.of(finding(block, walk, index, period));
  }

  /** What follows does not make the period modify a noun: {@code previous year results}. */
  private static boolean endsPhrase(Walk walk, int period, boolean possessive) {
    int after = walk.after(period);
    if (possessive) {
      return walk.isWord(after) && !walk.touches(period, after);
    }
    if (after == Walk.NONE) {
      return false;
    }
    if (!walk.isWord(after)) {
      return walk.touches(period, after)
          ? walk.isMark(after, ".,;:?!)\u2014\u2013")
          : walk.isMark(after, "\u2014\u2013-(");
    }
    if (walk.tokens().get(after).isCapitalised()) {
      return false;
    }
    String next = walk.lower(after);
    Lexicon lexicon = Lexicon.english();
    return lexicon.has(next, "IN")
        || lexicon.has(next, "CC")
        || lexicon.has(next, "MD")
        || lexicon.has(next, "DT")
        || lexicon.has(next, "PRP")
        || lexicon.has(next, "VBD")
        || lexicon.has(next, "W")
        || next.equals("to")
        || next.equals("alone")
        || (lexicon.has(next, "RB") && !lexicon.has(next, "NN"));
  }

  /** {@code Previous year, the club won}, but not {@code Previous year: 12}. */
  private static boolean opensClause(Walk walk, int index, int period) {
    int comma = walk.after(period);
    int next = comma == Walk.NONE ? Walk.NONE : walk.after(comma);
    String word = walk.lower(next);
    return walk.opensSentence(index)
        && walk.isMark(comma, ",")
        && (walk.isCapitalised(next)
            || Lexicon.english().has(word, "DT")
            || Lexicon.english().has(word, "PRP"));
  }

  private static boolean mayPrecede(Walk walk, int before, int index) {
    if (before == Walk.NONE) {
      return false;
    }
    if (walk.isNumber(before)) {
      return false;
    }
    if (!walk.isWord(before)) {
      return (walk.isMark(before, ",") || walk.isMark(before, "\u2014"))
          && startsAdverbial(walk, walk.after(walk.after(index)));
    }
    if (walk.touches(before, index)) {
      return false;
    }
    String word = walk.lower(before);
    if (PREPOSITIONS.contains(word)) {
      return true;
    }
    if (walk.isDeterminer(before) || word.endsWith("'s") || word.endsWith("s'")) {
      return false;
    }
    Lexicon lexicon = Lexicon.english();
    if (walk.isCapitalised(before)) {
      // Manchester previous year; not what a capital at the sentence's beginning determines.
      return !walk.opensSentence(before) || lexicon.has(word, "PRP");
    }
    boolean modifier =
        word.equals("immediately")
            || word.equals("that")
            || lexicon.has(word, "DT")
            || lexicon.has(word, "PDT")
            || lexicon.has(word, "CD")
            || lexicon.has(word, "PRP$")
            || (lexicon.has(word, "JJ") && !lexicon.has(word, "NN") && !lexicon.has(word, "VB"));
    return !modifier
        && (lexicon.has(word, "NN")
            || (lexicon.has(word, "PRP") && !lexicon.has(word, "PRP$"))
            || lexicon.has(word, "VBD")
            || lexicon.has(word, "VBN")
            || lexicon.has(word, "RB"));
  }

  /** After a comma a list of things may go on, so only what cannot be its end is taken. */
  private static boolean startsAdverbial(Walk walk, int after) {
    return walk.isMark(after, ",") || walk.isMark(after, ".");
  }

  private static Finding finding(Block block, Walk walk, int index, int period) {
    Token token = walk.tokens().get(index);
    boolean opens = token.isCapitalised();
    String last = opens ? "Last" : "last";
    String definite = opens ? "The previous" : "the previous";
    boolean article = WITH_ARTICLE.contains(walk.lower(walk.before(index)));
    String phrase = token.text() + " " + walk.tokens().get(period).text();
    Finding finding =
        Finding.of(
            BarePeriod.INFO,
            block.span(token.start(), token.end()),
            "`" + phrase + "` needs `the`, or was `" + last + phrase.substring(8) + "`");
    return article
        ? finding.suggesting(definite).suggesting(last)
        : finding.suggesting(last).suggesting(definite);
  }
}
