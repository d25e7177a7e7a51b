package dev.copydesk.rules.wording;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.Name;
import dev.copydesk.evidence.Names;
import dev.copydesk.evidence.PeopleNames;
import dev.copydesk.evidence.PeopleNames.Certainty;
import dev.copydesk.evidence.Walk;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.source.Span;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The capitalised words that stand directly before a relative pronoun. */
final class NamedBeforeClause {
  /** Longer sentences are not searched for what makes them a cleft. */
  private static final int WORDS = 40;

  /** Within so many characters behind the name a question shows its mark. */
  private static final int REACH = 400;

  private static final Set<String> BE =
      Set.of("is", "was", "were", "be", "been", "are", "wasn't", "isn't", "it's", "'s", "not");

  /** Words before a name that make the clause say which one, or the sentence a comparison. */
  private static final Set<String> PICKS =
      Set.of(
          "like",
          "only",
          "even",
          "not",
          "but",
          "than",
          "unlike",
          "as",
          "every",
          "each",
          "another",
          "other",
          "one",
          "some",
          "any",
          "no",
          "what",
          "which",
          "both",
          "first",
          "same",
          "just",
          "also",
          "except",
          "including");

  /** Not people, though a personal pronoun refers to them. */
  private static final Set<String> NEVER =
      Set.of(
          "god",
          "lord",
          "christ",
          "jesus",
          "father",
          "mother",
          "almighty",
          "heaven",
          "doctor",
          "him",
          "he",
          "she",
          "thou",
          "thee",
          "those",
          "they",
          "i",
          "we",
          "you",
          "one",
          "people",
          "everyone",
          "anyone",
          "someone",
          "saviour",
          "savior",
          "zion",
          "israel",
          "me",
          "her");

  private final Block block;
  private final Walk walk;
  private final int relative;
  private final int last;
  private final int first;

  NamedBeforeClause(Block block, int relative) {
    this.block = block;
    this.walk = new Walk(block);
    this.relative = relative;
    int before = walk.before(relative);
    boolean word = walk.isCapitalised(before) && before == relative - 2;
    this.last = word ? before : Walk.NONE;
    this.first = word ? firstOfRun() : Walk.NONE;
  }

  /** Where a relative pronoun ends that a blank follows; -1 if none begins there. */
  static int relativeEnd(String text, int at) {
    boolean apart = at > 1 && Character.isWhitespace(text.charAt(at - 1));
    if (!apart || !isBehindCapitalised(text, at - 1)) {
      return -1;
    }
    for (String word : new String[] {"whose", "whom", "who", "which"}) {
      int end = at + word.length();
      if (text.startsWith(word, at)
          && end < text.length()
          && Character.isWhitespace(text.charAt(end))) {
        return end;
      }
    }
    return -1;
  }

  /** Whether the word that ends at an offset may be a name: few are, and all else costs more. */
  private static boolean isBehindCapitalised(String text, int end) {
    int start = end;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && end - start < 40) {
      start--;
    }
    boolean capital = false;
    for (int i = start; i < end && !capital; i++) {
      capital = Character.isUpperCase(text.charAt(i));
    }
    return capital && Character.isLetterOrDigit(text.charAt(end - 1));
  }

  Token name() {
    return walk.tokens().get(last);
  }

  private int firstOfRun() {
    int at = last;
    for (int words = 0; words < 6; words++) {
      int before = walk.before(at);
      boolean initial =
          walk.isMark(before, ".")
              && walk.isCapitalised(walk.before(before))
              && walk.tokens().get(walk.before(before)).text().length() <= 3;
      int next = initial ? walk.before(before) : before;
      if (!walk.isCapitalised(next)) {
        return at;
      }
      at = next;
    }
    return at;
  }

  boolean isName() {
    if (last == Walk.NONE || name().isAllCaps() || name().text().length() < 2) {
      return false;
    }
    String word = walk.lower(last);
    return !NEVER.contains(word) && !word.endsWith("'s");
  }

  /** Asks for the article's names only where the word itself does not tell. */
  boolean isPerson(Supplier<PeopleNames> people) {
    String word = name().text();
    boolean common = isCommon(word);
    boolean ordinary = isCommon(walk.lower(last));
    boolean plural = word.endsWith("s");
    boolean doubtful = common || ordinary || plural || isCountryName(word);
    if (first == last) {
      boolean noName = common || (plural && (ordinary || !Lexicon.english().knows(word)));
      return !noName && (!doubtful || people.get().certainty(word) == Certainty.CERTAIN);
    }
    Certainty certainty = people.get().certainty(word);
    return certainty == Certainty.CERTAIN
        || (certainty == Certainty.LIKELY && !common && !ordinary);
  }

  /** Whether a dictionary has the word as something else than a name. */
  private static boolean isCommon(String word) {
    for (Lexicon.Reading reading : Lexicon.english().readings(word)) {
      if (!reading.tag().startsWith("NNP")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Russia which annexed}: only countries that have but one meaning. */
  boolean isCountry() {
    return first == last
        && isCountryName(name().text())
        && !Set.of("in", "of", "from", "across", "at", "and", "for")
            .contains(walk.lower(walk.before(first)));
  }

  private static boolean isCountryName(String word) {
    return Holder.COUNTRIES.contains(word);
  }

  /** The clause says which one is meant, or belongs to an emphatic {@code it was}. */
  boolean isRestricted() {
    int before = walk.before(first);
    if (before != Walk.NONE && walk.isMark(before, "\"\u201C\u2018'(\u2014\u2013-/")) {
      return true;
    }
    String word = walk.lower(before);
    if (first != last && (walk.isDeterminer(first) || PICKS.contains(walk.lower(first)))) {
      return true;
    }
    if (walk.isDeterminer(before)
        || PICKS.contains(word)
        || BE.contains(word)
        || (word.endsWith("'s") && walk.opensSentence(before))) {
      return true;
    }
    if (walk.isWord(before) && isModifier(word)) {
      return true;
    }
    return isCleftOrQuestion();
  }

  private static boolean isModifier(String word) {
    Lexicon lexicon = Lexicon.english();
    return lexicon.has(word, "CD")
        || (lexicon.has(word, "JJ")
            && !lexicon.has(word, "NN")
            && !lexicon.has(word, "VB")
            && !lexicon.has(word, "IN"));
  }

  private boolean isCleftOrQuestion() {
    Span sentence = sentence();
    int start = walk.tokens().get(relative).start();
    int end = Math.min(sentence.end(), start + REACH);
    for (int i = start; i < end; i++) {
      if (block.text().charAt(i) == '?') {
        return true;
      }
    }
    int at = walk.before(first);
    for (int words = 0; words < WORDS && at != Walk.NONE; words++) {
      if (walk.tokens().get(at).start() < sentence.start()) {
        return false;
      }
      String word = walk.lower(at);
      if (word.equals("it's") || word.equals("'twas") || word.equals("those")) {
        return true;
      }
      boolean be = BE.contains(word) && !word.equals("not");
      String subject = be ? walk.lower(walk.before(at)) : "";
      String object = be ? walk.lower(walk.after(at)) : "";
      if (be && (isEmpty(subject) || isEmpty(object))) {
        return true;
      }
      at = walk.before(at);
    }
    return false;
  }

  private static boolean isEmpty(String subject) {
    return subject.equals("it")
        || subject.equals("this")
        || subject.equals("that")
        || subject.equals("there")
        || subject.equals("here");
  }

  private Span sentence() {
    return block.sentenceAt(walk.tokens().get(relative).start());
  }

  private static final class Holder {
    /** Also the names of people, of American states or of birds and dishes. */
    private static final Set<String> DOUBTFUL =
        Set.of("Georgia", "Jordan", "Chad", "Turkey", "Guinea", "Israel", "Congo", "Korea");

    static final Set<String> COUNTRIES =
        Names.all().stream()
            .filter(name -> name.kind() == Name.Kind.COUNTRY)
            .map(Name::shortName)
            .filter(name -> name.indexOf(' ') < 0 && !DOUBTFUL.contains(name))
            .collect(Collectors.toUnmodifiableSet());
  }
}
