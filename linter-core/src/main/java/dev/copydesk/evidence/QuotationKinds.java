package dev.copydesk.evidence;

import dev.copydesk.article.Block;
import dev.copydesk.article.Quotation;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.QuotedMark.Kind;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells quoted sentences from fragments, titles, terms and code. */
final class QuotationKinds {
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
  private final Attributions attributions = new Attributions(speechVerbs);

  private static Set<String> words(String fileName) {
    return WordTable.beside(QuotationKinds.class, fileName).words();
  }

  /**
   * What a quotation is.
   *
   * @param index which of the block's quotations it is
   * @param end one past the quoted words, the mark beside the closing one left out
   * @param after one past both marks
   */
  Kind of(Block block, int index, int end, int after) {
    String text = block.text();
    Quotation quotation = block.quotations().get(index);
    List<Token> quoted = between(block, quotation.start(), end);
    List<Token> words = quoted.stream().filter(Token::isWord).toList();
    List<Token> before = before(block, quotation.open());
    if (words.isEmpty()
        || !isWordly(quoted.get(0))
        || isCode(text.substring(quotation.start(), end))
        || endsInAttribution(quoted)
        || isShown(before)
        || isListed(block, index, after)
        || (words.size() > 1 && clauses.isTitle(words))) {
      return Kind.NAME;
    }
    boolean comma = text.substring(end, after).indexOf(',') >= 0;
    boolean capital = words.get(0).isCapitalised() && startsWithWord(quoted);
    boolean finite = words.size() > 1 && clauses.isFinite(quoted);
    boolean opensSentence = opensSentence(before);
    if (opensSentence && comma) {
      return attributed(block, after, words, capital, finite);
    }
    if (opensSentence) {
      boolean alone = capital && finite && words.size() > 2 && endsSentence(text, after);
      boolean cited = isCited(block, before, after);
      return cited ? Kind.NAME : alone ? Kind.SENTENCE : Kind.FRAGMENT;
    }
    boolean introduced = isIntroduced(before, capital);
    if (introduced && finite) {
      boolean ends = !comma && endsSentence(text, after);
      return ends ? Kind.SENTENCE : Kind.CLAUSE;
    }
    return !introduced && introducesTerm(before) ? Kind.NAME : Kind.FRAGMENT;
  }

  private Kind attributed(
      Block block, int after, List<Token> words, boolean capital, boolean finite) {
    Attributions.Found found = attributions.after(block, after);
    if (found == Attributions.Found.NONE || !capital || words.size() < 2) {
      return Kind.FRAGMENT;
    }
    return finite && found == Attributions.Found.WHOLE ? Kind.SENTENCE : Kind.CLAUSE;
  }

  private static List<Token> between(Block block, int start, int end) {
    List<Token> found = new ArrayList<>();
    List<Token> tokens = block.tokens();
    for (int i = block.tokenAt(start); i < tokens.size() && tokens.get(i).start() < end; i++) {
      found.add(tokens.get(i));
    }
    return found;
  }

  /** What stands before the opening mark, the nearest first, blanks left out. */
  private static List<Token> before(Block block, int open) {
    List<Token> found = new ArrayList<>();
    List<Token> tokens = block.tokens();
    for (int i = block.tokenAt(open) - 1; i >= 0 && found.size() < REACH_BEFORE + 4; i--) {
      if (!tokens.get(i).isBlank()) {
        found.add(tokens.get(i));
      }
    }
    return found;
  }

  /** A capital in the first word, or within brackets that the writer put around it. */
  private static boolean startsWithWord(List<Token> quoted) {
    return quoted.get(0).isWord() || quoted.get(0).is('[');
  }

  /** {@code …, he said": } the closing mark slipped behind the attribution. */
  private boolean endsInAttribution(List<Token> quoted) {
    int last = quoted.size() - 1;
    if (!isSpeechVerb(quoted.get(last))) {
      return false;
    }
    for (int i = last - 1; i >= 0 && i > last - 10; i--) {
      if (quoted.get(i).is(',')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWordly(Token first) {
    return first.isWord()
        || first.kind() == Token.Kind.NUMBER
        || "[($\u00A3\u20AC'\u2018".contains(first.text());
  }

  /** Strings, names of files and the like. */
  private static boolean isCode(String quoted) {
    boolean oneWord = quoted.chars().noneMatch(Character::isWhitespace);
    boolean odd = quoted.chars().anyMatch(c -> "{}<>=\\|_`^~+*".indexOf(c) >= 0);
    boolean path =
        oneWord && quoted.chars().anyMatch(c -> !Character.isLetter(c) && c != '-' && c != '\'');
    String last = quoted.substring(lastBlank(quoted) + 1);
    return odd || path || last.contains("/") || last.contains("@");
  }

  private static int lastBlank(String text) {
    int at = text.length() - 1;
    while (at >= 0 && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  /** Beside another quotation with no more than a comma and a conjunction between. */
  private static boolean isListed(Block block, int index, int after) {
    String text = block.text();
    List<Quotation> all = block.quotations();
    if (index > 0
        && isConjunction(text.substring(all.get(index - 1).close() + 1, all.get(index).open()))) {
      return true;
    }
    if (index + 1 == all.size() || text.substring(after - 2, after).indexOf(',') < 0) {
      return false;
    }
    String gap = text.substring(after, all.get(index + 1).open());
    return gap.isBlank() || isConjunctionWord(gap.strip());
  }

  private static boolean isConjunction(String gap) {
    String bare = gap.strip();
    return bare.equals(",")
        || isConjunctionWord(bare.startsWith(",") ? bare.substring(1).strip() : bare);
  }

  private static boolean isConjunctionWord(String gap) {
    return Set.of(
            "and", "or", "and/or", "to", "vs", "&", "not", "nor", "but", "than", "but not",
            "and not")
        .contains(gap);
  }

  private static boolean opensSentence(List<Token> before) {
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
   * {@code Doe, J. (2010). "The sea is rising". The Guardian.}: a title in a list of sources,
   * behind a year, a number or an initial, or before words that make no sentence.
   */
  private boolean isCited(Block block, List<Token> before, int after) {
    if (!before.isEmpty() && before.get(0).is('.')) {
      Token last = before.get(Math.min(1, before.size() - 1));
      boolean dated =
          last.is(')') && before.size() > 2 && before.get(2).kind() == Token.Kind.NUMBER;
      boolean numbered = last.kind() == Token.Kind.NUMBER && before.size() == 2;
      boolean initial = last.text().length() == 1 && last.isCapitalised() && !last.is('I');
      if (dated || numbered || initial) {
        return true;
      }
    }
    List<Token> next = new ArrayList<>();
    List<Token> tokens = block.tokens();
    for (int i = block.tokenAt(after - 1) + 1; i < tokens.size() && next.size() < 60; i++) {
      if (".?!\"\u201C;".contains(tokens.get(i).text())) {
        break;
      }
      next.add(tokens.get(i));
    }
    if (next.stream().anyMatch(Token::isWord)) {
      return !mayHaveVerb(next);
    }
    List<Token> sentence = sentence(before, 1);
    return sentence.stream().anyMatch(Token::isWord)
        && sentence.size() < REACH_BEFORE
        && !mayHaveVerb(sentence);
  }

  /** Whether a word in small letters can be a verb, or the words are a clause. */
  private boolean mayHaveVerb(List<Token> tokens) {
    Lexicon lexicon = Lexicon.english();
    return clauses.isFinite(tokens)
        || tokens.stream()
            .filter(token -> token.isWord() && !token.isCapitalised())
            .anyMatch(
                token ->
                    lexicon.has(token.text(), "VBD")
                        || lexicon.has(token.text(), "VBZ")
                        || lexicon.has(token.text(), "VBP"));
  }

  private static boolean endsSentence(String text, int after) {
    int next = after;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next >= text.length() || !Character.isLowerCase(text.codePointAt(next));
  }

  /**
   * {@code she said, "…}, {@code saying: "…}, {@code the rule is clear: "We…}, {@code said "We…}.
   */
  private boolean isIntroduced(List<Token> before, boolean capital) {
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
    String word = verb.text().toLowerCase(Locale.ROOT);
    Lexicon lexicon = Lexicon.english();
    return lexicon.readings(word).stream().anyMatch(reading -> reading.tag().equals("VB"))
        && !lexicon.has(word, "VBD");
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
  private static List<Token> sentence(List<Token> before, int from) {
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
  private boolean isShown(List<Token> before) {
    for (int i = 0; i < before.size() && i < 6; i++) {
      Token token = before.get(i);
      if (".?!;\"\u201C\u201D".contains(token.text())) {
        return false;
      }
      if (!isSpeechVerb(token)) {
        continue;
      }
      for (int j = i + 1; j < before.size() && j <= i + 3; j++) {
        String word = before.get(j).text().toLowerCase(Locale.ROOT);
        boolean adverb = word.endsWith("ly") || word.equals("then") || word.equals("also");
        if (!adverb) {
          boolean present = SHOWING.contains(token.text());
          return machines.contains(word) || (present && word.equals("it"));
        }
      }
    }
    return false;
  }

  private boolean isSpeechVerb(Token token) {
    return speechVerbs.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private boolean introducesTerm(List<Token> before) {
    Token nearest = before.get(0);
    int at = nearest.is(':') || nearest.is(',') || nearest.text().equals("to") ? 1 : 0;
    if (before.size() <= at || !before.get(at).isWord()) {
      return false;
    }
    String word = before.get(at).text().toLowerCase(Locale.ROOT);
    if (at == 0 && SHOWING.contains(word)) {
      return true;
    }
    return termIntroducers.contains(word) && !(word.equals("report") || word.equals("write"));
  }
}
