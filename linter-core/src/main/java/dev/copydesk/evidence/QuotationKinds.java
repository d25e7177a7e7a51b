package dev.copydesk.evidence;

import dev.copydesk.article.Block;
import dev.copydesk.article.Quotation;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.QuotedMark.Kind;
import dev.copydesk.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells quoted sentences from fragments, titles, terms and code. */
final class QuotationKinds {
  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "and", "or", "and/or", "to", "vs", "&", "not", "nor", "but", "than", "but not",
          "and not");

  private static final String CODE_CHARACTERS = "{}<>=\\|_`^~+*";

  /** A sentence in a list of sources is no longer. */
  private static final int LONGEST_SOURCE = 10;

  private final Clauses clauses = new Clauses();
  private final Introductions introductions = new Introductions();
  private final Attributions attributions = new Attributions(introductions.speechVerbs());

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
    List<Token> words = words(quoted);
    if (words.isEmpty()
        || !isWordly(quoted.get(0))
        || isCode(text.substring(quotation.start(), end))
        || isListed(block, index, after)
        || (words.size() > 1 && clauses.isTitle(words))
        || endsInAttribution(quoted)) {
      return Kind.NAME;
    }
    List<Token> before = Introductions.before(block, quotation.open());
    if (introductions.isShown(before)) {
      return Kind.NAME;
    }
    boolean comma = text.substring(end, after).indexOf(',') >= 0;
    boolean capital = words.get(0).isCapitalised() && startsWithWord(quoted);
    boolean opensSentence = Introductions.opensSentence(before);
    if (opensSentence && comma) {
      return attributed(block, after, quoted, capital && words.size() > 1);
    }
    if (opensSentence) {
      if (isCited(block, before, after)) {
        return Kind.NAME;
      }
      boolean whole = capital && words.size() > 2 && endsSentence(text, after);
      return whole && clauses.isFinite(quoted) ? Kind.SENTENCE : Kind.FRAGMENT;
    }
    boolean introduced = introductions.isIntroduced(before, capital);
    if (introduced && words.size() > 1 && clauses.isFinite(quoted)) {
      boolean ends = !comma && endsSentence(text, after);
      return ends ? Kind.SENTENCE : Kind.CLAUSE;
    }
    return !introduced && introductions.introducesTerm(before) ? Kind.NAME : Kind.FRAGMENT;
  }

  private Kind attributed(Block block, int after, List<Token> quoted, boolean opensClause) {
    Attributions.Found found =
        opensClause ? attributions.after(block, after) : Attributions.Found.NONE;
    if (found == Attributions.Found.NONE) {
      return Kind.FRAGMENT;
    }
    return found == Attributions.Found.WHOLE && clauses.isFinite(quoted)
        ? Kind.SENTENCE
        : Kind.CLAUSE;
  }

  private static List<Token> between(Block block, int start, int end) {
    List<Token> found = new ArrayList<>();
    List<Token> tokens = block.tokens();
    for (int i = block.tokenAt(start); i < tokens.size() && tokens.get(i).start() < end; i++) {
      found.add(tokens.get(i));
    }
    return found;
  }

  private static List<Token> words(List<Token> tokens) {
    List<Token> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isWord()) {
        words.add(tokens.get(i));
      }
    }
    return words;
  }

  /** A capital in the first word, or within brackets that the writer put around it. */
  private static boolean startsWithWord(List<Token> quoted) {
    return quoted.get(0).isWord() || quoted.get(0).is('[');
  }

  /** {@code …, he said": } the closing mark slipped behind the attribution. */
  private boolean endsInAttribution(List<Token> quoted) {
    int last = quoted.size() - 1;
    if (!introductions.isSpeechVerb(quoted.get(last))) {
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
    for (int i = 0; i < quoted.length(); i++) {
      if (CODE_CHARACTERS.indexOf(quoted.charAt(i)) >= 0) {
        return true;
      }
    }
    int lastBlank = lastBlank(quoted);
    boolean path = lastBlank < 0 && !quoted.chars().allMatch(QuotationKinds::isInWord);
    return path
        || quoted.indexOf('/', lastBlank + 1) >= 0
        || quoted.indexOf('@', lastBlank + 1) >= 0;
  }

  private static boolean isInWord(int c) {
    return Character.isLetter(c) || c == '-' || c == '\'';
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
    return gap.isBlank() || CONJUNCTIONS.contains(gap.strip());
  }

  private static boolean isConjunction(String gap) {
    String bare = gap.strip();
    return bare.equals(",")
        || CONJUNCTIONS.contains(bare.startsWith(",") ? bare.substring(1).strip() : bare);
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
    List<Token> sentence = Introductions.sentence(before, 1);
    return sentence.stream().anyMatch(Token::isWord)
        && sentence.size() < LONGEST_SOURCE
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
}
