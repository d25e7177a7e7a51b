package dev.copydesk.rules.repetition;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.English;
import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds function words, and phrases of two, that stand twice: {@code the the}. */
@AutoService(Rule.class)
public final class DoubledWord implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.safe(
          "repetition/doubled-word",
          "0.1.0",
          "A function word, or a phrase of two, that stands twice in a row");

  /** The first words of phrases. */
  private static final Set<String> LINKS =
      Set.of("of", "to", "in", "for", "on", "at", "by", "with", "from", "and");

  /** The second words of phrases. */
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "its", "his", "their", "our");

  /** Past tenses and participles that an infinitive follows. */
  private static final Set<String> BEFORE_INFINITIVE =
      Set.of(
          "wanted",
          "tried",
          "began",
          "started",
          "seemed",
          "needed",
          "decided",
          "planned",
          "hoped",
          "managed",
          "failed",
          "refused",
          "continued",
          "forced",
          "allowed",
          "expected",
          "had",
          "asked",
          "told",
          "helped",
          "chose",
          "attempted",
          "promised",
          "offered",
          "wished",
          "threatened",
          "struggled",
          "intended",
          "invited",
          "ordered",
          "supposed",
          "required",
          "able",
          "enabled",
          "tended",
          "hesitated",
          "learned",
          "prepared",
          "ceased",
          "bound");

  /** Somebody who stammers hardly stammers these. */
  private static final Set<String> NEVER_STAMMERED = Set.of("the", "a", "an", "of");

  /** Words before which neither a noun's article nor another determiner stands. */
  private static final Set<String> NO_NOMINAL =
      Set.of(
          "in", "of", "to", "and", "or", "is", "was", "are", "were", "for", "with", "at", "by",
          "from", "as", "the", "an", "that", "but", "on", "if", "it", "he", "she", "they", "we",
          "you", "when", "where", "which", "who", "what", "his", "her", "their", "my", "your",
          "our", "this", "these", "be", "has", "have", "had", "not", "can", "will", "would");

  /** Words whose clause can end in a verb that the next clause begins with. */
  private static final Set<String> CLEFT =
      Set.of(
          "what", "all", "who", "where", "how", "whatever", "wherever", "whoever", "those", "when");

  /** Behind these a word is spoken of: {@code the word and and the word or}. */
  private static final Set<String> NAMING =
      Set.of(
          "word",
          "words",
          "term",
          "conjunction",
          "preposition",
          "article",
          "particle",
          "pronoun",
          "verb",
          "adverb",
          "keyword",
          "operator",
          "prefix",
          "suffix");

  /** As many letters on both sides are hardly English by chance. */
  private static final int LONG_PAIR = 8;

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "The", "A", "An");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : context.article().blocks()) {
      if (block.isRunningText() || block.kind() == Block.Kind.HEADING) {
        check(block, findings);
      }
    }
    return findings;
  }

  private static void check(Block block, List<Finding> findings) {
    List<Token> tokens = block.tokens();
    int size = tokens.size();
    for (int i = 0; i + 2 < size; i++) {
      Token token = tokens.get(i);
      if (!token.isWord() || token.text().length() > Doubling.LONGEST) {
        continue;
      }
      if (isSame(token, tokens.get(i + 2))) {
        word(block, i, findings);
      } else if (i + 6 < size
          && isSame(token, tokens.get(i + 4))
          && isSame(tokens.get(i + 2), tokens.get(i + 6))) {
        phrase(block, i, findings);
      }
    }
  }

  /** The same word, and the second time in small letters. */
  private static boolean isSame(Token first, Token second) {
    String a = first.text();
    String b = second.text();
    return a.length() == b.length()
        && a.charAt(a.length() - 1) == b.charAt(a.length() - 1)
        && second.isWord()
        && Character.isLowerCase(b.charAt(0))
        && a.equalsIgnoreCase(b);
  }

  private static void word(Block block, int at, List<Finding> findings) {
    List<Token> tokens = block.tokens();
    String word = tokens.get(at + 2).text();
    Doubling doubling = Doubling.of(word);
    if (doubling == null
        || !isBlank(tokens, at + 1)
        || !isFree(block, at, at + 2)
        || isSameAgain(tokens, at, 2)) {
      return;
    }
    Token next = wordAfter(tokens, at + 2);
    if (next == null || (doubling.nominal() && !canFollowDeterminer(next))) {
      return;
    }
    Token previous = at >= 2 && tokens.get(at - 1).isBlank() ? tokens.get(at - 2) : null;
    // The in in the gap is a word that is spoken of; a question may begin with is.
    boolean named = previous == null ? isVerb(word) : ARTICLES.contains(previous.text());
    boolean mentioned = previous != null && NAMING.contains(previous.lower());
    if (mentioned || (!doubling.nominal() && named)) {
      return;
    }
    if (isVerb(word) && holdsCleft(tokens, at)) {
      return;
    }
    boolean ends =
        previous != null && doubling.notAfter().contains(previous.text().toLowerCase(Locale.ROOT));
    ends |= word.equals("to") && previous != null && mayEndBeforePurpose(previous, next);
    boolean stammered = block.isQuoted(tokens.get(at).start()) && !NEVER_STAMMERED.contains(word);
    boolean safe = doubling.safe() && !ends && !stammered;
    report(block, at, 1, safe, findings);
  }

  private static boolean isVerb(String word) {
    return word.equals("is") || word.equals("was") || word.equals("are") || word.equals("were");
  }

  /** {@code All they resorted to to keep warm}: a participle, its preposition, an infinitive. */
  private static boolean mayEndBeforePurpose(Token previous, Token next) {
    Lexicon lexicon = Lexicon.english();
    String word = previous.text();
    return lexicon.has(next.text(), "VB")
        && !lexicon.has(next.text(), "DT")
        && (lexicon.has(word, "VBN") || lexicon.has(word, "VBD"))
        && !BEFORE_INFINITIVE.contains(word);
  }

  private static void phrase(Block block, int at, List<Finding> findings) {
    List<Token> tokens = block.tokens();
    String first = tokens.get(at + 4).text();
    String second = tokens.get(at + 6).text();
    boolean blanks = true;
    for (int i = 1; i <= 5; i += 2) {
      blanks &= isBlank(tokens, at + i);
    }
    if (!blanks
        || !LINKS.contains(first)
        || !DETERMINERS.contains(second)
        || !isFree(block, at, at + 6)
        || isSameAgain(tokens, at, 4)) {
      return;
    }
    Token next = wordAfter(tokens, at + 6);
    if (next != null && canFollowDeterminer(next)) {
      report(block, at, 3, true, findings);
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

  /** One space, or the end of a line. */
  private static boolean isBlank(List<Token> tokens, int at) {
    String text = tokens.get(at).text();
    return text.equals(" ") || text.equals("\n") || text.equals("\r\n");
  }

  /** Nothing is glued to either end, the first begins in small letters or a sentence: English. */
  private static boolean isFree(Block block, int first, int last) {
    List<Token> tokens = block.tokens();
    Token start = tokens.get(first);
    boolean opens = first == 0 || tokens.get(first - 1).isBlank() || isOpening(tokens, first - 1);
    boolean capital = start.isCapitalised() && !opensSentence(tokens, first);
    boolean behind = last + 1 < tokens.size() && tokens.get(last + 1).isBlank();
    return opens
        && !capital
        && behind
        && (tokens.get(last).text().equals("the")
            || English.isAround(block.text(), start.start(), tokens.get(last).text())
            || isBetweenEnglish(tokens, first, last));
  }

  /** Headings hold few of the words that tell a language; the words on either side tell as much. */
  private static boolean isBetweenEnglish(List<Token> tokens, int first, int last) {
    if (first < 2 || last + 2 >= tokens.size()) {
      return false;
    }
    String before = tokens.get(first - 2).text();
    String after = tokens.get(last + 2).text();
    return before.length() + after.length() > LONG_PAIR
        && isPlainEnglish(before)
        && isPlainEnglish(after);
  }

  private static boolean isPlainEnglish(String word) {
    return word.length() > 1
        && Character.isLowerCase(word.charAt(0))
        && Lexicon.english().knows(word)
        && Frequencies.english().of(word) > 0;
  }

  private static boolean isOpening(List<Token> tokens, int at) {
    return "\"\u201C\u2018(\u2014".contains(tokens.get(at).text());
  }

  private static boolean opensSentence(List<Token> tokens, int at) {
    int before = at - 1;
    while (before >= 0 && (tokens.get(before).isBlank() || isOpening(tokens, before))) {
      before--;
    }
    return before < 0 || ".?!:\"\u201D".contains(tokens.get(before).text());
  }

  /** Three times or more is no slip. */
  private static boolean isSameAgain(List<Token> tokens, int at, int step) {
    return areSame(tokens, at - step, at, step) || areSame(tokens, at + step, at + 2 * step, step);
  }

  private static boolean areSame(List<Token> tokens, int first, int second, int step) {
    for (int i = 0; i < step; i += 2) {
      if (first < 0
          || second + i >= tokens.size()
          || !tokens.get(first + i).text().equalsIgnoreCase(tokens.get(second + i).text())) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Token wordAfter(List<Token> tokens, int at) {
    int next = at + 2;
    if (next >= tokens.size()) {
      return null;
    }
    Token token = tokens.get(next);
    boolean quoted = "\"\u201C\u2018$\u00A3\u20AC".contains(token.text());
    if (quoted && next + 1 < tokens.size()) {
      token = tokens.get(next + 1);
    }
    return token.isWord() || token.kind() == Token.Kind.NUMBER ? token : null;
  }

  private static boolean canFollowDeterminer(Token next) {
    String word = next.text();
    return next.kind() == Token.Kind.NUMBER
        || next.isCapitalised()
        || (word.length() > 1 && !NO_NOMINAL.contains(word));
  }

  /** {@code What it is is a start}: the sentence may need the verb twice. */
  private static boolean holdsCleft(List<Token> tokens, int at) {
    for (int i = at - 1; i >= 0 && i > at - 40; i--) {
      Token token = tokens.get(i);
      if (token.is('.')) {
        return false;
      }
      if (token.isWord()
          && token.text().length() < 9
          && CLEFT.contains(token.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
