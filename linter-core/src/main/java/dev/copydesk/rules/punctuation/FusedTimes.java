package dev.copydesk.rules.punctuation;

import dev.copydesk.evidence.Walk;
import dev.copydesk.lexicon.Lexicon;
import java.util.Optional;
import java.util.Set;

/**
 * Times that own what follows and lost their apostrophe: {@code in last weeks letter}, {@code
 * todays game}, {@code the winners of Tuesdays tie}.
 */
final class FusedTimes {
  /** How sure it is that a plural cannot be meant. */
  enum Certainty {
    SURE,
    LIKELY
  }

  private static final Set<String> ADVERBS =
      Set.of("todays", "yesterdays", "tomorrows", "tonights");

  private static final Set<String> COUNTING = Set.of("all", "many");

  private static final Set<String> POINTING = Set.of("last", "next", "this");

  /** There are several last of these; those may be verbs. */
  private static final Set<String> AMBIGUOUS =
      Set.of("days", "hours", "minutes", "springs", "summers", "winters");

  /** Of these, {@code last} behind them is no verb, and no weekday says how often. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "of",
          "from",
          "after",
          "before",
          "during",
          "since",
          "by",
          "with",
          "than",
          "until",
          "despite",
          "following",
          "for");

  private static final Set<String> AUXILIARIES =
      Set.of("is", "are", "was", "were", "has", "have", "had", "does", "do", "did");

  private static final int PHRASE = 4;

  private final Lexicon lexicon = Lexicon.english();

  /** Judges a word of a time that ends in {@code s}; empty if it may well be a plural. */
  Optional<Certainty> certainty(Walk walk, int at) {
    String word = walk.lower(at);
    int end = owned(walk, walk.after(at));
    if (end == Walk.NONE) {
      return Optional.empty();
    }
    int previous = walk.before(at);
    if (ADVERBS.contains(word)) {
      boolean plural =
          walk.isDeterminer(previous)
              || lexicon.has(walk.lower(previous), "JJ")
              || COUNTING.contains(walk.lower(previous));
      return plural ? Optional.empty() : Optional.of(ofNoun(walk, at, end, walk.opensSentence(at)));
    }
    if (walk.isCapitalised(at) && word.endsWith("days")) {
      return weekday(walk, previous, walk.after(at));
    }
    return POINTING.contains(walk.lower(previous)) ? pointed(walk, at, end) : Optional.empty();
  }

  /** {@code on Tuesdays children swim}: only a singular noun behind a preposition is owned. */
  private Optional<Certainty> weekday(Walk walk, int previous, int next) {
    boolean single = lexicon.hasExactly(walk.lower(next), "NN");
    return single && PREPOSITIONS.contains(walk.lower(previous))
        ? Optional.of(Certainty.LIKELY)
        : Optional.empty();
  }

  /**
   * {@code Yesterdays light another way}, {@code yesterdays long gone}: what may be no noun is one
   * for certain only as the subject of a sentence. {@code They sang of yesterdays grandparents had
   * forgotten}: elsewhere the subject is another one's.
   */
  private Certainty ofNoun(Walk walk, int at, int end, boolean opens) {
    int behind = walk.after(end);
    String follower = walk.lower(behind);
    boolean noun = !lexicon.has(walk.lower(end), "JJ");
    boolean predicate = isFinite(follower);
    if (noun && !(opens && predicate)) {
      boolean adverb = lexicon.has(follower, "RB") && !lexicon.has(follower, "IN");
      noun = !predicate && !adverb && !lexicon.has(follower, "VB");
      for (int i = walk.after(at); i != behind; i = walk.after(i)) {
        noun &= !mayBeVerb(walk.lower(i));
      }
    }
    return noun ? Certainty.SURE : Certainty.LIKELY;
  }

  /** Participles in {@code -ing} are nouns, too. */
  private boolean mayBeVerb(String word) {
    return lexicon.readings(word).stream()
        .anyMatch(reading -> reading.tag().startsWith("VB") && !reading.tag().equals("VBG"));
  }

  private Optional<Certainty> pointed(Walk walk, int at, int end) {
    int pointer = walk.before(at);
    // This springs prisoners; the church of last days theology.
    boolean other = AMBIGUOUS.contains(walk.lower(at));
    boolean opens = walk.opensSentence(pointer);
    if (walk.lower(pointer).equals("this") || opens) {
      Certainty certainty = ofNoun(walk, at, end, opens);
      return Optional.of(other ? Certainty.LIKELY : certainty);
    }
    int before = walk.before(pointer);
    if (PREPOSITIONS.contains(walk.lower(before))) {
      // In last years population grew: a foreign hand may have left out the article.
      int behind = walk.after(end);
      boolean clause =
          isFinite(walk.lower(behind)) || (opensClause(walk, before) && walk.isWord(behind));
      return Optional.of(clause || other ? Certainty.LIKELY : Certainty.SURE);
    }
    boolean verb = lexicon.has(walk.lower(before), "VBD") || lexicon.has(walk.lower(before), "VBG");
    return verb ? Optional.of(Certainty.LIKELY) : Optional.empty();
  }

  /** {@code In last years sales of cars fell}: what follows may be the subject. */
  private boolean opensClause(Walk walk, int preposition) {
    int before = walk.before(preposition);
    return walk.opensSentence(preposition)
        || !walk.isWord(before)
        || lexicon.has(walk.lower(before), "CC");
  }

  /** The last word of what is owned: adjectives and a noun; none if no noun phrase begins here. */
  private int owned(Walk walk, int from) {
    int at = from;
    int noun = Walk.NONE;
    for (int words = 0; words < PHRASE && walk.isWord(at); words++) {
      String word = walk.lower(at);
      boolean nominal = lexicon.has(word, "NN");
      boolean adjective = lexicon.has(word, "JJ");
      boolean closed =
          AUXILIARIES.contains(word)
              || lexicon.has(word, "IN")
              || lexicon.has(word, "CC")
              || lexicon.has(word, "MD")
              || lexicon.has(word, "DT")
              || lexicon.has(word, "PRP")
              || lexicon.has(word, "RB");
      if (closed || walk.isCapitalised(at) || !(nominal || adjective)) {
        return noun;
      }
      // Last years run fast: what may be a verb begins no phrase alone.
      boolean mayBeVerb = lexicon.has(word, "VB") && noun == Walk.NONE;
      if (nominal && !(mayBeVerb && !adjective && isFinite(word))) {
        noun = at;
      } else if (noun != Walk.NONE) {
        return noun;
      }
      at = walk.after(at);
    }
    return noun;
  }

  private boolean isFinite(String word) {
    return AUXILIARIES.contains(word)
        || lexicon.has(word, "VBD")
        || lexicon.has(word, "MD")
        || (lexicon.has(word, "VBZ") && !lexicon.has(word, "NN"));
  }
}
