package dev.copydesk.rules.wording;

import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code one off the men}: a number of a group. The same words are also part of a score or a
 * removal ({@code one off the lead}, {@code cut two off the end}), so the group must be several and
 * the number must not be what a verb takes away.
 */
final class Quantity {
  private static final Set<String> GROUP =
      Set.of("the", "these", "those", "his", "her", "its", "their", "our", "my", "your");
  private static final Set<String> MEMBERS = Set.of("us", "you", "those", "these");

  /** Behind these a quantity stands free. */
  private static final Set<String> BEFORE =
      WordTable.beside(Quantity.class, "before-quantities.txt").words();

  private Quantity() {}

  /**
   * Whether the quantity at an index and the {@code off} two tokens later count part of a group.
   *
   * @param thing whether the group is of something that things are taken off: then only a
   *     superlative ({@code one off the oldest ships}) makes it a group
   */
  static boolean countsPart(List<Token> tokens, int quantity, boolean thing) {
    return standsFree(tokens, quantity) && namesGroup(tokens, quantity + 3, thing);
  }

  /** At the start of a clause, behind a form of "be", a preposition or a conjunction. */
  private static boolean standsFree(List<Token> tokens, int quantity) {
    int before = quantity - 1;
    if (before < 0 || !tokens.get(before).isBlank()) {
      return before < 0 || "\"\u201C(\u2014".contains(tokens.get(before).text());
    }
    if (before == 0) {
      return true;
    }
    Token word = tokens.get(before - 1);
    return word.isWord()
        ? BEFORE.contains(word.text().toLowerCase(Locale.ROOT))
        : word.kind() == Token.Kind.MARK;
  }

  private static boolean namesGroup(List<Token> tokens, int blank, boolean thing) {
    int at = blank + 1;
    if (at >= tokens.size() || !tokens.get(blank).isBlank()) {
      return false;
    }
    String first = tokens.get(at).text();
    if (first.equals("them") || first.equals("whom")) {
      return true;
    }
    if (MEMBERS.contains(first) && (at + 2 >= tokens.size() || !isNoun(tokens, at + 2))) {
      return true;
    }
    if (!GROUP.contains(first)) {
      return false;
    }
    boolean superlative = false;
    for (int i = at + 2; i < Math.min(tokens.size(), at + 9); i += 2) {
      Token token = tokens.get(i);
      if (!token.isWord() || !tokens.get(i - 1).isBlank()) {
        return false;
      }
      if (i + 1 < tokens.size() && "'\u2019".contains(tokens.get(i + 1).text())) {
        // Two off the winners' time: what it is taken off is theirs.
        return false;
      }
      String word = token.text();
      Lexicon lexicon = Lexicon.english();
      boolean highest = word.equals("most") || lexicon.has(word, "JJS");
      superlative |= highest;
      if (!highest && isPlural(word) && !isNoun(tokens, i + 2)) {
        return superlative ? !modifies(tokens, i + 2) : !thing;
      }
      if (lexicon.has(word, "IN") || lexicon.has(word, "VBD")) {
        return false;
      }
    }
    // One off the best round: without a plural a score lacks one to be another.
    return false;
  }

  /** {@code series} and {@code means} may be one. */
  private static boolean isPlural(String word) {
    Lexicon lexicon = Lexicon.english();
    return lexicon.has(word, "NNS")
        && !(word.endsWith("s")
            && lexicon.readings(word).stream()
                .anyMatch(each -> each.tag().equals("NN") || each.tag().startsWith("NN:")));
  }

  /** {@code one off the best sports record}: behind a superlative verbs that are nouns as well. */
  private static boolean modifies(List<Token> tokens, int at) {
    if (at >= tokens.size() || !tokens.get(at - 1).isBlank() || !tokens.get(at).isWord()) {
      return false;
    }
    Lexicon lexicon = Lexicon.english();
    String word = tokens.get(at).text();
    return lexicon.has(word, "NN")
        && !lexicon.has(word, "IN")
        && !lexicon.has(word, "RB")
        && !lexicon.has(word, "DT")
        && !lexicon.has(word, "VBN")
        && !lexicon.has(word, "VBD");
  }

  private static boolean isNoun(List<Token> tokens, int at) {
    return at < tokens.size()
        && tokens.get(at - 1).isBlank()
        && tokens.get(at).isWord()
        && Lexicon.english().has(tokens.get(at).text(), "NN")
        && !Lexicon.english().has(tokens.get(at).text(), "VB")
        && !Lexicon.english().has(tokens.get(at).text(), "IN");
  }
}
