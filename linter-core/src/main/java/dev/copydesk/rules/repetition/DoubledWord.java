package dev.copydesk.rules.repetition;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds function words and phrases that stand twice: {@code the the}. */
@AutoService(Rule.class)
public final class DoubledWord implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.safe(
          "repetition/doubled-word",
          "0.1.0",
          "A function word, or a phrase of two, that stands twice in a row");

  /** So many words make a phrase that nobody says twice on purpose, unless in verse. */
  private static final int FEWEST = 3;

  private static final int MOST = 8;

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "The", "A", "An");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : context.article().blocks()) {
      if (block.isRunningText() || block.kind() == Block.Kind.HEADING || isCell(block)) {
        check(block, findings);
      }
    }
    return findings;
  }

  /** A cell by itself, and no row of them that blanks or lines part. */
  private static boolean isCell(Block block) {
    String text = block.text();
    return block.kind() == Block.Kind.TABLE_ROW
        && text.indexOf('|') < 0
        && text.indexOf('\t') < 0
        && !text.contains("  ");
  }

  /**
   * How many words of a phrase that begins at a token stand twice in a row; zero if fewer than
   * {@link #FEWEST} do, or if they say one thing again and again.
   */
  private static int longPhrase(Block block, int at) {
    List<Token> tokens = block.tokens();
    for (int words = FEWEST; words <= MOST && at + 4 * words - 2 < tokens.size(); words++) {
      if (isTwice(tokens, at, words)) {
        Set<String> different = new HashSet<>();
        for (int i = at; i < at + 2 * words; i += 2) {
          different.add(tokens.get(i).lower());
        }
        boolean free = PairPlace.isFree(block, at, at + 4 * words - 2);
        boolean chanted = different.size() < words || PairPlace.isSameAgain(tokens, at, 2 * words);
        return free && !chanted ? words : 0;
      }
    }
    return 0;
  }

  private static boolean isTwice(List<Token> tokens, int at, int words) {
    int second = at + 2 * words;
    for (int i = 0; i < 2 * words - 1; i += 2) {
      Token one = tokens.get(at + i);
      boolean led = i == 0 || PairPlace.isBlank(tokens, second + i - 1);
      if (!led
          || !one.isWord()
          || !PairPlace.isSame(one, tokens.get(second + i))
          || !PairPlace.isBlank(tokens, at + i + 1)) {
        return false;
      }
    }
    return true;
  }

  private static void check(Block block, List<Finding> findings) {
    List<Token> tokens = block.tokens();
    int size = tokens.size();
    for (int i = 0; i + 2 < size; i++) {
      Token token = tokens.get(i);
      if (!token.isWord()) {
        continue;
      }
      boolean same = PairPlace.isSame(token, tokens.get(i + 2));
      int words = same ? 0 : longPhrase(block, i);
      if (words > 0) {
        report(block, i, 2 * words - 1, false, findings);
        i += 2 * words - 1;
        continue;
      }
      if (token.text().length() > Doubling.LONGEST) {
        continue;
      }
      if (same) {
        word(block, i, findings);
      } else if (i + 6 < size
          && PairPlace.isSame(token, tokens.get(i + 4))
          && PairPlace.isSame(tokens.get(i + 2), tokens.get(i + 6))) {
        phrase(block, i, findings);
      }
    }
  }

  private static void word(Block block, int at, List<Finding> findings) {
    List<Token> tokens = block.tokens();
    String word = tokens.get(at + 2).text();
    Doubling doubling = Doubling.of(word);
    if (doubling == null
        || !PairPlace.isBlank(tokens, at + 1)
        || !PairPlace.isFree(block, at, at + 2)
        || PairPlace.isSameAgain(tokens, at, 2)) {
      return;
    }
    Token next = PairPlace.wordAfter(tokens, at + 2);
    if (next == null || (doubling.nominal() && !canFollowDeterminer(next))) {
      return;
    }
    Token previous = at >= 2 && tokens.get(at - 1).isBlank() ? tokens.get(at - 2) : null;
    // The in in the gap is a word that is spoken of; a question may begin with is.
    boolean named = previous == null ? isVerb(word) : ARTICLES.contains(previous.text());
    boolean mentioned = previous != null && WordRole.NAMING.has(previous.lower());
    // And and or: the second is a word in a list of words.
    mentioned |= word.equals("and") && (next.lower().equals("or") || next.lower().equals("and"));
    if (mentioned || (!doubling.nominal() && named)) {
      return;
    }
    if (isVerb(word) && holdsCleft(tokens, at)) {
      return;
    }
    boolean ends =
        previous != null && doubling.notAfter().contains(previous.text().toLowerCase(Locale.ROOT));
    ends |= (word.equals("to") || word.equals("of")) && Stranding.mayEndAt(tokens, at, next);
    boolean stammered = block.isQuoted(tokens.get(at).start()) && !WordRole.FLUENT.has(word);
    boolean spoken = PairPlace.isSpokenOf(tokens, at, at + 2);
    boolean safe = doubling.safe() && !ends && !stammered && !spoken;
    report(block, at, 1, safe, findings);
  }

  private static boolean isVerb(String word) {
    return word.equals("is") || word.equals("was") || word.equals("are") || word.equals("were");
  }

  private static void phrase(Block block, int at, List<Finding> findings) {
    List<Token> tokens = block.tokens();
    String first = tokens.get(at + 4).text();
    String second = tokens.get(at + 6).text();
    boolean blanks = true;
    for (int i = 1; i <= 5; i += 2) {
      blanks &= PairPlace.isBlank(tokens, at + i);
    }
    if (!blanks
        || !WordRole.LINK.has(first)
        || !WordRole.DETERMINER.has(second)
        || !PairPlace.isFree(block, at, at + 6)
        || PairPlace.isSameAgain(tokens, at, 4)) {
      return;
    }
    Token next = PairPlace.wordAfter(tokens, at + 6);
    if (next != null && canFollowDeterminer(next)) {
      report(block, at, 3, !PairPlace.isSpokenOf(tokens, at, at + 6), findings);
    }
  }

  /**
   * Takes away the second of the two; at a line's end the first, so that the line break stays.
   *
   * @param last how many tokens the words have, less one
   */
  private static void report(Block block, int at, int last, boolean safe, List<Finding> out) {
    List<Token> tokens = block.tokens();
    int words = (last + 1) / 2;
    int behind = at + 2 * words - 1;
    boolean wrapped = tokens.get(behind).text().indexOf('\n') >= 0;
    int start = wrapped && at > 0 ? tokens.get(at - 1).start() : tokens.get(behind).start();
    int end = wrapped && at > 0 ? tokens.get(behind).start() : tokens.get(at + 4 * words - 2).end();
    String text = block.text();
    String shown = text.substring(tokens.get(at).start(), tokens.get(behind).start());
    Finding finding =
        Finding.of(INFO, block.span(start, end), "`" + shown + "` stands twice in a row");
    out.add(safe && !wrapped ? finding.safely("") : finding.suggesting(""));
  }

  private static boolean canFollowDeterminer(Token next) {
    String word = next.text();
    return next.kind() == Token.Kind.NUMBER
        || next.isCapitalised()
        || (word.length() > 1 && !WordRole.BARE.has(word));
  }

  /** {@code What it is is a start}: the sentence may need the verb twice. */
  private static boolean holdsCleft(List<Token> tokens, int at) {
    for (int i = at - 1; i >= 0 && i > at - 40; i--) {
      Token token = tokens.get(i);
      if (token.is('.')) {
        return false;
      }
      if (token.isWord() && token.text().length() < 9 && WordRole.CLEFT.has(token.lower())) {
        return true;
      }
    }
    return false;
  }
}
