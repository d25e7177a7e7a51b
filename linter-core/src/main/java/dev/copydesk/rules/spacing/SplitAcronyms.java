package dev.copydesk.rules.spacing;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.Capitals;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Times;
import java.util.List;
import java.util.Set;

/**
 * Finds abbreviations with blanks between their letters: {@code the U K economy}. Full stops that
 * became blanks leave them so, and scans.
 */
final class SplitAcronyms {
  private static final int FEWEST = 2;
  private static final int MOST = 4;

  /** What everybody reads as an abbreviation, whatever else the article has. */
  private static final Set<String> KNOWN = Set.of("US", "UK", "EU", "UN");

  private static final Set<String> JOINING = Set.of("and", "or", "to", "then", "through");

  private final Article article;
  private final Capitals capitals;

  SplitAcronyms(RuleContext context) {
    this.article = context.article();
    this.capitals = context.evidence().get(Capitals.class, Capitals::of);
  }

  void find(RuleInfo rule, Block block, int number, List<Finding> findings) {
    List<Token> tokens = block.tokens();
    int from = 0;
    for (int nth = 0, count = capitals.count(number); nth < count; nth++) {
      int first = capitals.token(number, nth);
      if (first < from || !SpacedLetters.isLetter(tokens.get(first))) {
        continue;
      }
      int last = SpacedLetters.last(tokens, first, tokens.size());
      from = last + 1;
      int letters = (last - first) / 2 + 1;
      if (letters == 1) {
        from = torn(rule, block, first, findings);
      } else if (letters >= FEWEST && letters <= MOST && standsFree(tokens, first, last)) {
        judge(rule, block, first, last, findings);
      }
    }
  }

  /**
   * {@code the F TC} beside {@code FTC}: a letter and the rest, which stands nowhere by itself.
   *
   * @return the token to go on with
   */
  private int torn(RuleInfo rule, Block block, int first, List<Finding> findings) {
    List<Token> tokens = block.tokens();
    int last = first + 2;
    if (last >= tokens.size() || !tokens.get(first + 1).text().equals(" ")) {
      return first + 1;
    }
    String letter = tokens.get(first).text();
    String rest = tokens.get(last).text();
    boolean word = letter.equals("A") || letter.equals("I") || letter.equals("O");
    boolean capitals =
        rest.length() >= FEWEST && rest.length() <= MOST && tokens.get(last).isAllCaps();
    if (word || !capitals || !standsFree(tokens, first, last) || times(rest) > 1) {
      return first + 1;
    }
    String joined = letter + rest;
    int times = times(joined);
    if (times == 0) {
      return first + 1;
    }
    String message = "the abbreviation `" + joined + "` with a blank in it";
    Finding finding = finding(rule, block, first, last, message, joined, times);
    // Model S UV, (D MA): the letter may be that of the word before, or a word's own.
    boolean determined = first > 1 && Lexicon.english().has(tokens.get(first - 2).lower(), "DT");
    findings.add(determined ? finding.safely(joined) : finding.suggesting(joined));
    return last + 1;
  }

  private void judge(RuleInfo rule, Block block, int first, int last, List<Finding> findings) {
    StringBuilder letters = new StringBuilder();
    for (int i = first; i <= last; i += 2) {
      letters.append(block.tokens().get(i).text());
    }
    String joined = letters.toString();
    // A and I are words, and with one more letter a label: option A I chose.
    if (joined.length() == FEWEST && (joined.indexOf('A') >= 0 || joined.indexOf('I') >= 0)) {
      return;
    }
    String dotted = String.join(".", joined.split("")) + ".";
    int plain = times(joined);
    int withStops = times(dotted);
    boolean sure =
        plain + withStops > 0
            && !isBesideName(block.tokens(), first, last)
            && !isListed(block.tokens(), last);
    if (!sure && !KNOWN.contains(joined)) {
      return;
    }
    String form = withStops > plain ? dotted : joined;
    boolean endsSentence =
        form.equals(dotted)
            && last + 1 < block.tokens().size()
            && block.tokens().get(last + 1).is('.');
    String replacement = endsSentence ? form.substring(0, form.length() - 1) : form;
    String message = "the abbreviation `" + form + "` with blanks between its letters";
    int times = Math.max(plain, withStops);
    Finding finding = finding(rule, block, first, last, message, form, times);
    findings.add(sure ? finding.safely(replacement) : finding.suggesting(replacement));
  }

  /**
   * What is said of tokens.
   *
   * @param times how often the article has the form
   */
  private static Finding finding(
      RuleInfo rule, Block block, int first, int last, String message, String form, int times) {
    List<Token> tokens = block.tokens();
    return Finding.of(rule, block.span(tokens.get(first).start(), tokens.get(last).end()), message)
        .withEvidence("`" + form + "` " + Times.of(times));
  }

  /** How often it stands in the article by itself. */
  private int times(String form) {
    int times = 0;
    for (Block block : article.blocks()) {
      String text = block.text();
      for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        int end = at + form.length();
        boolean free =
            (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        times += free ? 1 : 0;
      }
    }
    return times;
  }

  /** Between blanks, brackets or the ends of the block, or before a mark that ends a clause. */
  private static boolean standsFree(List<Token> tokens, int first, int last) {
    boolean before = first == 0 || tokens.get(first - 1).isBlank() || tokens.get(first - 1).is('(');
    if (last + 1 == tokens.size()) {
      return before;
    }
    Token next = tokens.get(last + 1);
    return before && (next.isBlank() || ".,;:?!)".indexOf(next.text().charAt(0)) >= 0);
  }

  /** {@code J K Rowling}, {@code Ulysses S Grant}, {@code Jones, M P}: they may be initials. */
  private static boolean isBesideName(List<Token> tokens, int first, int last) {
    boolean behind = last + 2 < tokens.size() && tokens.get(last + 2).isCapitalised();
    int name = first - 2;
    if (name >= 1 && tokens.get(name).is(',')) {
      name--;
    }
    boolean before =
        name >= 0 && tokens.get(name).isCapitalised() && !isSmallWord(tokens.get(name));
    return behind || before;
  }

  private static boolean isSmallWord(Token token) {
    Lexicon lexicon = Lexicon.english();
    return lexicon.has(token.lower(), "DT")
        || lexicon.has(token.lower(), "IN")
        || lexicon.has(token.lower(), "CC");
  }

  /** {@code vitamins B C and D}. */
  private static boolean isListed(List<Token> tokens, int last) {
    return last + 4 < tokens.size()
        && JOINING.contains(tokens.get(last + 2).lower())
        && SpacedLetters.isLetter(tokens.get(last + 4));
  }
}
