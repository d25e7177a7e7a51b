package dev.copydesk.rules.punctuation;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Nominals;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A head, a blank and a tail in their surroundings; {@code at} is the tail's index. */
record Gap(Block block, List<Token> tokens, int at) {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "there", "here", "who", "what", "that", "can");

  /** Nouns that are pronouns or auxiliaries too. */
  private static final Set<String> NOUNS_TOO = Set.of("mine", "will", "can", "might", "past");

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "his", "her", "its", "their", "our", "my", "your", "this", "that");

  String head() {
    return tokens.get(at - 2).text();
  }

  String tail() {
    return tokens.get(at).text();
  }

  /** {@code the mine s}, {@code a will s}: behind its article the word is a noun. */
  boolean isDescribedNoun() {
    Token before = before();
    return before != null && NOUNS_TOO.contains(head()) && ARTICLES.contains(before.lower());
  }

  int start() {
    return tokens.get(at - 2).start();
  }

  /** The tail's end, or where a line break that stood before the tail must go behind it. */
  int end() {
    return lineBreak().isEmpty() ? tokens.get(at).end() : tokens.get(at + 1).end();
  }

  /** The line break that stands where the apostrophe was and must move behind the word. */
  String lineBreak() {
    String gap = tokens.get(at - 1).text();
    boolean wrapped = gap.indexOf('\n') >= 0 || gap.indexOf('\r') >= 0;
    boolean roomBehind =
        at + 1 < tokens.size()
            && tokens.get(at + 1).isBlank()
            && tokens.get(at + 1).text().equals(" ");
    return wrapped && roomBehind ? gap.strip().isEmpty() ? gap : "" : "";
  }

  boolean isOf(String word) {
    return head().equalsIgnoreCase(word);
  }

  /** After a word that contracts often and that hardly labels a symbol. */
  boolean isPronounBound() {
    return PRONOUNS.contains(head().toLowerCase(Locale.ROOT));
  }

  @Nullable Token before() {
    return at >= 4 && tokens.get(at - 3).isBlank() && tokens.get(at - 4).isWord()
        ? tokens.get(at - 4)
        : null;
  }

  /** The word or number after the tail. */
  @Nullable Token next() {
    return follower(at);
  }

  /** The word after that. */
  @Nullable Token second() {
    return follower(at + 2);
  }

  /** Before a number and what is counted, {@code 20 richest men}, or an ordinal number. */
  boolean isCounted(Nominals nominals) {
    Token second = second();
    boolean ordinal =
        at + 3 < tokens.size()
            && Set.of("th", "st", "nd", "rd").contains(tokens.get(at + 3).text());
    return ordinal || (second != null && nominals.canBeOwned(second.text()));
  }

  private @Nullable Token follower(int from) {
    if (from + 2 >= tokens.size() || !tokens.get(from + 1).isBlank()) {
      return null;
    }
    Token follower = tokens.get(from + 2);
    return follower.isWord() || follower.kind() == Token.Kind.NUMBER ? follower : null;
  }

  boolean atEnd() {
    return at + 1 >= tokens.size() || ".,;:!?".contains(tokens.get(at + 1).text());
  }

  boolean beforeQuotation() {
    return at + 3 < tokens.size()
        && tokens.get(at + 1).isBlank()
        && "\"\u201C\u2018".contains(tokens.get(at + 2).text())
        && tokens.get(at + 3).isWord();
  }
}
