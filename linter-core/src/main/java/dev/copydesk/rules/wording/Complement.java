package dev.copydesk.rules.wording;

import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.WordTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What follows {@code off}, as far as it tells whether {@code of} was meant. */
enum Complement {
  ING,
  PRON,
  A,
  DET,
  ABSTRACT,
  NOUN,
  NAME,
  /** A mark, or the end of the block: {@code nothing to be afraid of.} */
  END,
  /** A particle or preposition, a hyphen, or a noun that things are off: {@code off the coast}. */
  OTHER;

  private static final int PHRASE = 5;
  private static final Set<String> PRONOUNS =
      Set.of(
          "him",
          "them",
          "it",
          "us",
          "me",
          "you",
          "himself",
          "herself",
          "itself",
          "themselves",
          "myself",
          "yourself",
          "ourselves",
          "what",
          "whom",
          "which",
          "whatever",
          "everything",
          "something",
          "anything",
          "nothing",
          "everyone",
          "someone",
          "anyone",
          "nobody",
          "nowhere");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "his", "her", "its", "their", "our", "my", "your", "this", "these", "those",
          "that", "every", "each", "any", "some", "no", "such", "all", "both", "another");
  private static final Set<String> APPROXIMATE =
      Set.of(
          "up", "to", "about", "around", "some", "nearly", "almost", "over", "at", "least", "more",
          "less", "than", "only", "just", "roughly");
  private static final Set<String> ABSTRACT_ENDINGS =
      Set.of(
          "tion", "sion", "ment", "ness", "ity", "ism", "ship", "ance", "ence", "hood", "acy",
          "tude", "tions", "sions", "ments", "ities", "isms", "ances", "ences");

  /** In names of streets the noun has a capital: {@code a flat off Baker Street}. */
  private static final Set<String> STREETS =
      Set.of(
          "Street",
          "Road",
          "Avenue",
          "Lane",
          "Highway",
          "Route",
          "Interstate",
          "Broadway",
          "Main",
          "Boulevard",
          "Square",
          "Drive",
          "Cape",
          "Island",
          "Islands",
          "Coast",
          "St",
          "Ave",
          "Rd",
          "Whitehall",
          "Strand",
          "Piccadilly",
          "Kingsway",
          "Mall",
          "Embankment",
          "Haymarket",
          "Cheapside",
          "Aldwych",
          "Quay",
          "Pier",
          "Row",
          "Alley",
          "Crescent",
          "Terrace",
          "Parade",
          "Plaza",
          "Parkway",
          "Freeway",
          "Expressway",
          "Motorway",
          "Turnpike");

  private static final Set<String> IDIOMS = nouns("idiom");
  private static final Set<String> THINGS = nouns("thing");
  private static final Set<String> SHORES = nouns("shore");

  private static Set<String> nouns(String role) {
    Set<String> nouns = new HashSet<>();
    for (List<String> row : WordTable.beside(Complement.class, "off-nouns.tsv").rows()) {
      if (row.get(0).equals(role)) {
        nouns.addAll(WordTable.wordsIn(row.get(1)));
      }
    }
    return Set.copyOf(nouns);
  }

  /**
   * Whether nothing stands behind the {@code off} at an index that it could govern or belong to: a
   * mark, or a word that goes on with the sentence, and no {@code off camera}, {@code off and on}.
   */
  static boolean leavesStranded(List<Token> tokens, int off) {
    int at = off + 1;
    if (at == tokens.size() || isStop(tokens.get(at))) {
      return true;
    }
    if (!tokens.get(at).isBlank() || at + 1 == tokens.size() || !tokens.get(at + 1).isWord()) {
      return false;
    }
    String next = tokens.get(at + 1).text();
    Lexicon lexicon = Lexicon.english();
    return !leadsTo(IDIOMS, tokens, at + 1)
        && !lexicon.has(next, "CC")
        && !lexicon.has(next, "NN")
        && (lexicon.has(next, "IN") || lexicon.has(next, "MD") || isVerbForm(next));
  }

  private static boolean isVerbForm(String word) {
    Lexicon lexicon = Lexicon.english();
    return lexicon.has(word, "VBZ") || lexicon.has(word, "VBD");
  }

  /** Whether the {@code off} at an index leads to something that things are taken off. */
  static boolean isThing(List<Token> tokens, int off) {
    return leadsTo(THINGS, tokens, off + 2);
  }

  /** Whether ships may be off what follows: {@code The crew was tired off the cape}. */
  static boolean isShore(List<Token> tokens, int off) {
    return leadsTo(SHORES, tokens, off + 2);
  }

  /** Whether what follows is a name, or has one: {@code the rocky Horn}. */
  static boolean isNamed(List<Token> tokens, int off) {
    Lexicon lexicon = Lexicon.english();
    for (int at = off + 2; at <= off + 2 * PHRASE && at < tokens.size(); at += 2) {
      Token token = tokens.get(at);
      if (token.isCapitalised()) {
        return true;
      }
      boolean goesOn = DETERMINERS.contains(token.text()) || lexicon.has(token.text(), "JJ");
      if (!goesOn || at + 1 == tokens.size() || !tokens.get(at + 1).isBlank()) {
        return false;
      }
    }
    return false;
  }

  /** The complement of the {@code off} at an index. */
  static Complement of(List<Token> tokens, int off) {
    int at = off + 1;
    if (at == tokens.size() || isStop(tokens.get(at))) {
      return END;
    }
    if (!tokens.get(at).isBlank() || at + 1 == tokens.size()) {
      return OTHER;
    }
    at++;
    Token first = tokens.get(at);
    if (leadsTo(IDIOMS, tokens, at)) {
      return OTHER;
    }
    if (isAmount(tokens, at)) {
      return NOUN;
    }
    if (!first.isWord()) {
      return OTHER;
    }
    String word = first.text().toLowerCase(Locale.ROOT);
    if (PRONOUNS.contains(word)) {
      return PRON;
    }
    if (word.equals("her") && !isNominalAt(tokens, at + 2)) {
      return PRON;
    }
    boolean indefinite = word.equals("a") || word.equals("an");
    if (indefinite || DETERMINERS.contains(word)) {
      return opensAbstract(tokens, at + 1) ? ABSTRACT : indefinite ? A : DET;
    }
    if (first.isCapitalised()) {
      return NAME;
    }
    if (isGerund(word)) {
      return ING;
    }
    if (!isNominal(word)) {
      return OTHER;
    }
    return opensAbstract(tokens, at) ? ABSTRACT : NOUN;
  }

  /** A number or a sum, also behind {@code up to}, {@code about} and the like. */
  private static boolean isAmount(List<Token> tokens, int at) {
    int i = at;
    for (int words = 0; words < 2 && i + 2 < tokens.size(); words++) {
      if (!APPROXIMATE.contains(tokens.get(i).text()) || !tokens.get(i + 1).isBlank()) {
        break;
      }
      i += 2;
    }
    Token first = tokens.get(i);
    return first.kind() == Token.Kind.NUMBER || "$\u00A3\u20AC".contains(first.text());
  }

  private static boolean isStop(Token token) {
    return token.kind() == Token.Kind.MARK && ".,;?!:)\u201D\u2026".contains(token.text());
  }

  /** Whether one of the next words, up to a mark or a preposition, is one of the nouns. */
  private static boolean leadsTo(Set<String> nouns, List<Token> tokens, int from) {
    boolean noun = false;
    int words = 0;
    for (int i = from; i < tokens.size() && words < PHRASE; i++) {
      Token token = tokens.get(i);
      if (token.isWord()) {
        String word = token.text();
        if (STREETS.contains(word)) {
          return true;
        }
        if (words++ > 0 && endsPhrase(word, noun)) {
          return false;
        }
        noun |= Lexicon.english().has(word, "NN");
        if (nouns.contains(word)
            || (word.endsWith("s") && nouns.contains(word.substring(0, word.length() - 1)))) {
          return true;
        }
      } else if (token.kind() == Token.Kind.MARK && !token.is('-')) {
        return false;
      }
    }
    return false;
  }

  /** A preposition or conjunction, and behind a noun whatever is none or may be an adverb. */
  private static boolean endsPhrase(String word, boolean afterNoun) {
    Lexicon lexicon = Lexicon.english();
    return lexicon.has(word, "IN")
        || lexicon.has(word, "CC")
        || lexicon.has(word, "TO")
        || (afterNoun && (!lexicon.has(word, "NN") || lexicon.has(word, "RB")));
  }

  /** A noun in -tion and the like, or one with a clause: {@code plans to}, {@code need for}. */
  private static boolean opensAbstract(List<Token> tokens, int from) {
    int words = 0;
    for (int i = from; i < tokens.size() && words < PHRASE; i++) {
      Token token = tokens.get(i);
      if (token.isBlank() || token.is('-')) {
        continue;
      }
      if (!token.isWord()) {
        return false;
      }
      words++;
      String word = token.text();
      boolean noun = Lexicon.english().has(word, "NN");
      boolean clause =
          i + 3 < tokens.size()
              && tokens.get(i + 1).isBlank()
              && tokens.get(i + 2).text().equals("to")
              && i + 4 < tokens.size()
              && Lexicon.english().has(tokens.get(i + 4).text(), "VB");
      if (noun && (clause || isAbstract(word))) {
        return true;
      }
      if (!noun && !Lexicon.english().has(word, "JJ")) {
        return false;
      }
    }
    return false;
  }

  /** A form in -ing, also of a verb too new for the dictionary. */
  private static boolean isGerund(String word) {
    Lexicon lexicon = Lexicon.english();
    return word.endsWith("ing")
        && word.length() > 4
        && (lexicon.has(word, "VBG") || (word.length() > 6 && !lexicon.knows(word)));
  }

  /** Whether a word ends as nouns of action and quality do. */
  static boolean isAbstract(String word) {
    return ABSTRACT_ENDINGS.stream().anyMatch(word::endsWith);
  }

  private static boolean isNominalAt(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).isWord() && isNominal(tokens.get(at).text());
  }

  private static boolean isNominal(String word) {
    Lexicon lexicon = Lexicon.english();
    boolean nominal = lexicon.has(word, "NN") || lexicon.has(word, "JJ") || lexicon.has(word, "CD");
    boolean particle =
        lexicon.has(word, "IN")
            || lexicon.has(word, "TO")
            || lexicon.has(word, "RP")
            || lexicon.has(word, "CC")
            || (lexicon.has(word, "RB") && !lexicon.has(word, "JJ"));
    return nominal && !particle;
  }
}
