package dev.copydesk.rules.punctuation;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.Owners;
import dev.copydesk.evidence.Walk;
import dev.copydesk.evidence.WordCounts;
import dev.copydesk.lexicon.Frequencies;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.Nominals;
import dev.copydesk.lexicon.WordTable;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds possessives that lost their apostrophe without a gap: {@code citys budget}, {@code Merkels
 * government}; and spans of time that own what follows: {@code two years experience}.
 */
final class FusedPossessiveFinder {
  private static final int SHORTEST = 5;

  /** So often an article shows its owner by name, with the apostrophe or alone. */
  private static final int SEVERAL = 3;

  /** That of {@code days}. */
  private static final int SHORTEST_SPAN = 4;

  /** What is no plural either: the plurals of these are spelled otherwise. */
  private static final Set<String> IRREGULAR =
      new HashSet<>(
          List.of("mans", "womans", "childs", "wifes", "gentlemans", "chairmans", "policemans"));

  private static final Set<String> SPANS =
      new HashSet<>(List.of("years", "months", "weeks", "days", "hours", "minutes"));

  private static final Set<String> TIMES =
      WordTable.beside(FusedPossessiveFinder.class, "fused-times.txt").words();

  private static final Set<String> SPANNED =
      WordTable.beside(FusedPossessiveFinder.class, "spanned.txt").words();

  private static final Set<String> NUMBERS =
      new HashSet<>(
          List.of(
              "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
              "twelve", "several", "many", "few", "twenty", "thirty", "forty", "fifty"));

  /** Before these a name in the plural stands: a family, two countries. */
  private static final Set<String> PLURAL =
      new HashSet<>(
          List.of("the", "these", "those", "both", "all", "of", "and", "or", "our", "their", "no"));

  /** No noun stands before these but their subject. */
  private static final Set<String> VERBS =
      Set.of("was", "is", "has", "had", "will", "would", "could", "may", "might", "must", "did");

  private final Lexicon lexicon = Lexicon.english();
  private final Nominals nominals = new Nominals();
  private final FusedTimes times = new FusedTimes();
  private final Set<String> shops =
      WordTable.beside(FusedPossessiveFinder.class, "company-nouns.txt").words();

  /** Whether the word ends as a possessive without an apostrophe does. */
  boolean mayBe(String word) {
    return word.charAt(word.length() - 1) == 's' && word.length() >= SHORTEST_SPAN;
  }

  /** Looks at what {@link #mayBe} says may be one. */
  void find(Block block, int at, RuleContext context, List<Finding> findings) {
    List<Token> tokens = block.tokens();
    if (at + 2 >= tokens.size() || !tokens.get(at + 1).isBlank()) {
      return;
    }
    Token next = tokens.get(at + 2);
    if (!next.isWord() || next.isCapitalised() || next.text().length() < 3) {
      return;
    }
    Token token = tokens.get(at);
    Token before = at >= 2 && tokens.get(at - 1).isBlank() ? tokens.get(at - 2) : null;
    if (TIMES.contains(token.lower())) {
      Optional<FusedTimes.Certainty> certainty = times.certainty(new Walk(block), at);
      if (certainty.isPresent()) {
        findings.add(time(block, token, certainty.get(), context));
        return;
      }
    }
    if (SPANS.contains(token.text())) {
      span(block, token, next, before, context, findings);
    } else if (mayOwn(token) && isFree(tokens, at)) {
      Token second = at + 4 < tokens.size() ? tokens.get(at + 4) : null;
      owner(new Place(block, token, next, before, second), context, findings);
    }
  }

  private boolean mayOwn(Token token) {
    String word = token.text();
    return word.length() >= SHORTEST
        && (token.isCapitalised() ? mayBeName(word) : isNoPlural(word));
  }

  private static boolean isFree(List<Token> tokens, int at) {
    return at == 0
        || tokens.get(at - 1).isBlank()
        || "\"\u201C\u2018(\u2014".contains(tokens.get(at - 1).text());
  }

  private static void span(
      Block block,
      Token span,
      Token next,
      @Nullable Token before,
      RuleContext context,
      List<Finding> findings) {
    boolean counted =
        before != null && (before.kind() == Token.Kind.NUMBER || NUMBERS.contains(before.lower()));
    if (counted && SPANNED.contains(next.text())) {
      String right = span.text() + LostApostrophe.apostrophes(context).mark();
      findings.add(
          Finding.of(
                  LostApostrophe.INFO,
                  block.span(span.start(), span.end()),
                  "a span of time owns what it lasts: `" + right + " " + next.text() + "`")
              .suggesting(right));
    }
  }

  private static Finding time(
      Block block, Token token, FusedTimes.Certainty certainty, RuleContext context) {
    String base = token.text().substring(0, token.text().length() - 1);
    String right = base + LostApostrophe.apostrophes(context).mark() + "s";
    Finding finding = lost(block, token, right);
    return certainty == FusedTimes.Certainty.SURE && !block.isQuoted(token.start())
        ? finding.safely(right)
        : finding.suggesting(right);
  }

  private static Finding lost(Block block, Token token, String right) {
    return Finding.of(
        LostApostrophe.INFO,
        block.span(token.start(), token.end()),
        "the apostrophe of `" + right + "` is lost");
  }

  /** {@code plan was}: what could be a verb is a noun if another verb follows. */
  private boolean isNoun(Token next, @Nullable Token second) {
    return !lexicon.has(next.text(), "VB") || (second != null && VERBS.contains(second.text()));
  }

  /** A word in {@code s}, the two that follow and the one before it. */
  private record Place(
      Block block, Token token, Token next, @Nullable Token before, @Nullable Token second) {}

  private void owner(Place place, RuleContext context, List<Finding> findings) {
    Token token = place.token();
    Token before = place.before();
    String next = place.next().text();
    String word = token.text();
    String base = word.substring(0, word.length() - 1);
    boolean name = token.isCapitalised();
    String previous = before == null ? "" : before.lower();
    boolean plural =
        NUMBERS.contains(previous)
            || (before != null && before.kind() == Token.Kind.NUMBER)
            || (name && PLURAL.contains(previous) && !previous.equals("of"))
            || (!name && (previous.equals("these") || previous.equals("those")));
    if (plural || !lexicon.has(next, "NN") || !nominals.canBeOwned(next)) {
      return;
    }
    Owners owners = context.evidence().get(Owners.class, Owners::of);
    boolean known =
        owners.owns(base)
            || (!name && context.evidence().get(WordCounts.class, WordCounts::of).of(base) > 0);
    if (name && !known && !isNamed(place, word, base, context)) {
      return;
    }
    String right = base + LostApostrophe.apostrophes(context).mark() + "s";
    Finding finding =
        lost(place.block(), token, right)
            .withEvidence(
                known || name
                    ? "the article has `" + base + (owners.owns(base) ? "'s`" : "`")
                    : "`" + word + "` is no word");
    boolean sure = !name || isPerson(word, base, next, context);
    findings.add(
        known && sure && isNoun(place.next(), place.second())
            ? finding.safely(right)
            : finding.suggesting(right));
  }

  /** Whether the article has the name three times or more and the fused form only here. */
  private boolean isNamed(Place place, String word, String base, RuleContext context) {
    WordCounts counts = context.evidence().get(WordCounts.class, WordCounts::of);
    String next = place.next().text();
    return !lexicon.has(next, "VB")
        && !shops.contains(next)
        && !Frequencies.english().knows(word)
        && counts.of(word) == 1
        && times(base, context.article()) >= SEVERAL;
  }

  /**
   * Whether the article calls its owner so several times and the fused form stands nowhere else:
   * {@code Waterstones manager} in an article with {@code Waterstone's} may be the shop's new name,
   * and {@code Stephens murder} that of another family.
   */
  private boolean isPerson(String word, String base, String next, RuleContext context) {
    if (shops.contains(next) || Frequencies.english().knows(word)) {
      return false;
    }
    WordCounts counts = context.evidence().get(WordCounts.class, WordCounts::of);
    boolean elsewhere =
        counts.of(word) > 1 || counts.of(word + "'") + counts.of(word + "\u2019") > 0;
    boolean discussed = counts.of("apostrophe") + counts.of("apostrophes") > 0;
    if (elsewhere || discussed) {
      return false;
    }
    int bare = times(base, context.article());
    int owning = times(base + "'s", context.article()) + times(base + "\u2019s", context.article());
    return bare > 0 && bare + owning >= SEVERAL;
  }

  /** How often a word stands there, with this capital. */
  private static int times(String word, Article article) {
    int times = 0;
    for (Block block : article.blocks()) {
      String text = block.text();
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        times += block.tokens().get(block.tokenAt(at)).text().equals(word) ? 1 : 0;
      }
    }
    return times;
  }

  /** A capital and small letters, and no name of its own such as {@code Adams}. */
  private boolean mayBeName(String word) {
    char last = word.charAt(word.length() - 2);
    boolean small =
        Character.isLowerCase(last) && last != 's' && Character.isLowerCase(word.charAt(1));
    if (!small) {
      return false;
    }
    // Officials, Prices: capitalised only because a sentence begins.
    for (Lexicon.Reading reading : lexicon.readings(word)) {
      if (reading.tag().startsWith("NNP")) {
        return false;
      }
    }
    boolean noun = lexicon.knows(word) && !lexicon.has(word.substring(0, word.length() - 1), "NNP");
    return !noun;
  }

  private boolean isNoPlural(String word) {
    int y = word.length() - 2;
    boolean consonant = word.charAt(y) == 'y' && "aeiou".indexOf(word.charAt(y - 1)) < 0;
    return (consonant || IRREGULAR.contains(word))
        && lexicon.has(word.substring(0, word.length() - 1), "NN")
        && !lexicon.knows(word)
        && !Frequencies.english().knows(word);
  }
}
