package dev.copydesk.rules.wording;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A phrase found in a wrong form.
 *
 * @param tokens its words by the number of their slots; it has none where nothing stood or had to
 */
record PhraseMatch(Block block, Phrase phrase, NavigableMap<Integer, Token> tokens) {
  /** The phrase with a word at a token; empty if the words around are others. */
  static Optional<PhraseMatch> at(Block block, int token, Phrase phrase) {
    int count = phrase.slots().size();
    NavigableMap<Integer, Token> found = new TreeMap<>();
    boolean fits =
        walk(block, token, phrase, found, 1, count) && walk(block, token, phrase, found, -1, -1);
    if (!fits) {
      return Optional.empty();
    }
    PhraseMatch match = new PhraseMatch(block, phrase, found);
    return match.startsAsItMust() && !match.isName() && !match.isHyphened()
        ? Optional.of(match)
        : Optional.empty();
  }

  private static boolean walk(
      Block block,
      int token,
      Phrase phrase,
      NavigableMap<Integer, Token> found,
      int step,
      int end) {
    List<Token> tokens = block.tokens();
    int at = token;
    for (int i = phrase.anchor(); i != end; i += step) {
      PhraseSlot slot = phrase.slots().get(i);
      if (at < 0) {
        if (!slot.not()) {
          return false;
        }
        continue;
      }
      found.put(i, tokens.get(at));
      if (!slot.accepts(tokens.get(at))) {
        return false;
      }
      int next = i + step;
      boolean hyphen = next != end && phrase.slots().get(Math.max(i, next)).hyphened();
      at = neighbour(tokens, at, step, hyphen);
    }
    return true;
  }

  /**
   * The next word in a direction, if only a blank or a hyphen lies between; -1 if there is none.
   */
  private static int neighbour(List<Token> tokens, int at, int step, boolean hyphen) {
    int there = at + 2 * step;
    if (there < 0 || there >= tokens.size() || !tokens.get(there).isWord()) {
      return -1;
    }
    Token between = tokens.get(at + step);
    return (hyphen ? between.is('-') : between.isBlank()) ? there : -1;
  }

  private boolean startsAsItMust() {
    Token first = tokens.get(0);
    return !phrase.starts() || (first != null && isStart(first));
  }

  private boolean isStart(Token token) {
    return block.sentenceAt(token.start()).start() == token.start();
  }

  /** Capitals in mid-sentence are those of a name or a title, whose words are its owner's. */
  private boolean isName() {
    if (phrase.kind() == Phrase.Kind.NAME || isShouted()) {
      return false;
    }
    return wrong().stream()
        .anyMatch(token -> token.isCapitalised() && !token.lower().equals("i") && !isStart(token));
  }

  /** Whether a word of it is the part of a compound. */
  private boolean isHyphened() {
    int before = start() - 1;
    String text = block.text();
    boolean own = phrase.slots().get(phrase.first()).hyphened();
    boolean behind =
        phrase.end() < phrase.slots().size() && phrase.slots().get(phrase.end()).hyphened();
    return (!own && before >= 0 && text.charAt(before) == '-')
        || (!behind && end() < text.length() && text.charAt(end()) == '-');
  }

  private boolean isShouted() {
    return tokens.values().stream()
        .filter(token -> token.text().length() > 1)
        .allMatch(Token::isAllCaps);
  }

  private List<Token> wrong() {
    return List.copyOf(tokens.subMap(phrase.first(), phrase.end()).values());
  }

  /** Where in the block what is wrong begins. */
  int start() {
    return wrong().get(0).start();
  }

  /** One past where it ends. */
  int end() {
    List<Token> wrong = wrong();
    return wrong.get(wrong.size() - 1).end();
  }

  String written() {
    return block.text().substring(start(), end());
  }

  /** What belongs there, in the capitals of what is there; empty if nothing does. */
  String meant() {
    List<Token> wrong = wrong();
    List<String> words = new ArrayList<>();
    for (String each : phrase.meant()) {
      words.add(
          each.startsWith("$")
              ? wrong.get(Integer.parseInt(each.substring(1)) - 1).text()
              : choice(each.split("\\|", -1)));
    }
    String text = String.join(" ", words);
    if (text.isEmpty() || phrase.kind() == Phrase.Kind.NAME) {
      return text;
    }
    if (isShouted() && wrong.stream().anyMatch(token -> token.text().length() > 1)) {
      return text.toUpperCase(Locale.ROOT);
    }
    return wrong.get(0).isCapitalised() && !PhraseSlot.lower(wrong.get(0)).equals("i")
        ? Character.toUpperCase(text.charAt(0)) + text.substring(1)
        : text;
  }

  /** Of as many words as some slot has, the one for the word that stands there. */
  private String choice(String[] alternatives) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      Token token = tokens.get(i);
      PhraseSlot slot = phrase.slots().get(i);
      if (token != null && slot.words().size() == alternatives.length) {
        return alternatives[Math.max(0, slot.choice(token))];
      }
    }
    return alternatives[0];
  }
}
