package dev.copydesk.evidence;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.WordTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what leads up to a quotation: who says it, what shows it, which word it explains. */
final class Introductions {
  /** How many words before a quotation may lie between it and the verb that introduces it. */
  private static final int REACH_BEFORE = 10;

  /** Signs, buttons and programs say things in these forms, and their words are terms. */
  private static final Set<String> SHOWING =
      Set.of(
          "say", "says", "read", "reads", "reading", "state", "states", "report", "point",
          "points");

  /** What texts do with their first words. */
  private static final Set<String> NOT_OF_WHOLE =
      Set.of("begin", "begins", "began", "beginning", "continue", "continues", "continued");

  private final Set<String> machines = words("machines.txt");
  private final Set<String> speechVerbs = words("speech-verbs.txt");
  private final Set<String> termIntroducers = words("term-introducers.txt");
  private final Clauses clauses = new Clauses();

  private static Set<String> words(String fileName) {
    return new HashSet<>(WordTable.beside(Introductions.class, fileName).words());
  }

  /** Verbs that tell of speaking, in all their forms. */
  Set<String> speechVerbs() {
    return speechVerbs;
  }

  /** What stands before the opening mark, the nearest first, blanks left out. */
  static List<Token> before(Block block, int open) {
    List<Token> found = new ArrayList<>();
    List<Token> tokens = block.tokens();
    for (int i = block.tokenAt(open) - 1; i >= 0 && found.size() < REACH_BEFORE + 4; i--) {
      if (!tokens.get(i).isBlank()) {
        found.add(tokens.get(i));
      }
    }
    return found;
  }

  /** Whether the quotation begins its sentence. */
  static boolean opensSentence(List<Token> before) {
    for (Token token : before) {
      if (token.isWord() || token.kind() == Token.Kind.NUMBER) {
        return false;
      }
      if (".?!\u2026".contains(token.text())) {
        return true;
      }
      if (!"\"\u201D\u201C'\u2019)]-*\u2022\u2013\u2014".contains(token.text())) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code she said, "…}, {@code saying: "…}, {@code the rule is clear: "We…}, {@code said "We…}.
   */
  boolean isIntroduced(List<Token> before, boolean capital) {
    Token nearest = before.get(0);
    if (nearest.is(':')) {
      return hasSpeechVerb(before) || (capital && followsClause(before));
    }
    if (nearest.is(',')) {
      return hasSpeechVerb(before);
    }
    return capital
        && isSpeechVerb(nearest)
        && !SHOWING.contains(nearest.text())
        && !NOT_OF_WHOLE.contains(nearest.text())
        && !isBaseForm(nearest)
        && !introducesTerm(before);
  }

  private boolean hasSpeechVerb(List<Token> before) {
    for (int i = 1; i < before.size() && i <= REACH_BEFORE; i++) {
      if (".?!;:\"\u201C\u201D".contains(before.get(i).text())) {
        return false;
      }
      if (isSpeechVerb(before.get(i))) {
        return !isImperative(before, i);
      }
    }
    return false;
  }

  /** {@code Repeat after me}: it opens the sentence in its base form. */
  private static boolean isImperative(List<Token> before, int at) {
    return isBaseForm(before.get(at))
        && (at + 1 == before.size() || ".?!".contains(before.get(at + 1).text()));
  }

  private static boolean isBaseForm(Token verb) {
    String word = verb.lower();
    Lexicon lexicon = Lexicon.english();
    return lexicon.hasExactly(word, "VB") && !lexicon.has(word, "VBD");
  }

  /** {@code The rule is clear:}, but neither {@code Lesson 3:} nor {@code The motto is:}. */
  private boolean followsClause(List<Token> before) {
    List<Token> clause = sentence(before, 1);
    int size = clause.size();
    boolean equated =
        size > 1
            && Set.of("is", "was", "are", "were").contains(clause.get(size - 1).text())
            && termIntroducers.contains(clause.get(size - 2).text());
    return !equated
        && (clauses.isFinite(clause)
            || clause.stream()
                .anyMatch(
                    token ->
                        token.isWord()
                            && !token.isCapitalised()
                            && Lexicon.english().has(token.text(), "VBD")));
  }

  /** The words of one sentence or clause before a quotation, in their order. */
  static List<Token> sentence(List<Token> before, int from) {
    List<Token> found = new ArrayList<>();
    for (int i = from; i < before.size(); i++) {
      if (".?!;:\"\u201C\u201D".contains(before.get(i).text())) {
        break;
      }
      found.add(0, before.get(i));
    }
    return found;
  }

  /** {@code The server replies:}, {@code The tooltip says,}: what they show is a string. */
  boolean isShown(List<Token> before) {
    for (int i = 0; i < before.size() && i < 6; i++) {
      Token token = before.get(i);
      if (".?!;\"\u201C\u201D".contains(token.text())) {
        return false;
      }
      if (!isSpeechVerb(token)) {
        continue;
      }
      for (int j = i + 1; j < before.size() && j <= i + 3; j++) {
        String word = before.get(j).lower();
        boolean adverb = word.endsWith("ly") || word.equals("then") || word.equals("also");
        if (!adverb) {
          boolean present = SHOWING.contains(token.text());
          return machines.contains(word) || (present && word.equals("it"));
        }
      }
    }
    return false;
  }

  /** Whether it tells of speaking. */
  boolean isSpeechVerb(Token token) {
    return speechVerbs.contains(token.lower());
  }

  /** {@code the term "…"}, {@code refers to "…"}, {@code the sign says "…"}. */
  boolean introducesTerm(List<Token> before) {
    Token nearest = before.get(0);
    int at = nearest.is(':') || nearest.is(',') || nearest.text().equals("to") ? 1 : 0;
    if (before.size() <= at || !before.get(at).isWord()) {
      return false;
    }
    String word = before.get(at).lower();
    if (at == 0 && SHOWING.contains(word)) {
      return true;
    }
    return termIntroducers.contains(word) && !(word.equals("report") || word.equals("write"));
  }
}
