package dev.copydesk.rules.wording;

import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/**
 * What one word of a phrase may be.
 *
 * @param words what it is, in lower case, in the order of the table; empty if a kind of words
 * @param tags of a kind of words: tags of the dictionary of which a word has one
 * @param not whether it may be anything else, or nothing at all
 * @param hyphened whether a hyphen, not a blank, parts it from the word before
 */
record PhraseSlot(List<String> words, Set<String> tags, boolean not, boolean hyphened) {
  /** Whether a word is one of those that are meant. */
  boolean accepts(Token token) {
    return isOne(token) != not;
  }

  private boolean isOne(Token token) {
    String word = lower(token);
    return words.contains(word)
        || (!tags.isEmpty()
            && Lexicon.english().readings(word).stream()
                .anyMatch(reading -> tags.contains(reading.tag())));
  }

  /** A word in small letters, with a straight apostrophe. */
  static String lower(Token token) {
    return token.lower().replace('\u2019', '\'');
  }

  /** Where among its words one is, by which the words that are meant are chosen; -1 if nowhere. */
  int choice(Token token) {
    return words.indexOf(lower(token));
  }
}
