package dev.copydesk.rules.spacing;

import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.Nominals;
import dev.copydesk.lexicon.WordTable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What grammar says of two words with a gap between: whether anything can be missing there. */
final class GapGrammar {
  private enum WordClass {
    DETERMINER,
    POINTER,
    PREPOSITION,
    PARTICLE,
    CONJUNCTION,
    RELATIVE,
    SUBJECT,
    AUXILIARY,
    MODAL,
    DEGREE,
    SIGN,
    NAMER,
    TAIL,
    STARTER
  }

  private final Map<String, Set<WordClass>> classes = new HashMap<>();
  private final Lexicon lexicon = Lexicon.english();
  private final Nominals nominals = new Nominals();

  GapGrammar() {
    for (List<String> row : WordTable.beside(GapGrammar.class, "gap-words.tsv").rows()) {
      WordClass wordClass = WordClass.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      for (String word : WordTable.wordsIn(row.get(1))) {
        classes.computeIfAbsent(word, key -> EnumSet.noneOf(WordClass.class)).add(wordClass);
      }
    }
  }

  private boolean is(String word, WordClass... any) {
    String key = word.equals("I") ? word : word.toLowerCase(Locale.ROOT);
    Set<WordClass> found = classes.getOrDefault(key, Set.of());
    for (WordClass wordClass : any) {
      if (found.contains(wordClass)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the second word is what a lost apostrophe leaves of a possessive or contraction. */
  boolean isTail(String word) {
    return is(word, WordClass.TAIL);
  }

  /**
   * Whether the two words belong so closely together that neither a dash nor a word can be lost.
   *
   * @param before the word before the first, or nothing
   */
  boolean binds(String before, String left, String second) {
    String right = withoutPossessive(second);
    if (is(right, WordClass.SIGN)) {
      return false;
    }
    if (!lexicon.knows(right)) {
      // Not every noun is in a dictionary, but only a noun phrase goes on behind an article.
      return isPlainWord(right) && is(left, WordClass.DETERMINER, WordClass.PREPOSITION);
    }
    if (is(left, WordClass.DETERMINER)) {
      return !isClosed(right);
    }
    if (is(left, WordClass.POINTER)) {
      return isContent(right) && !lexicon.hasExactly(right, "RB") && !mayBeVerb(right);
    }
    if (is(left, WordClass.PREPOSITION)) {
      return beginsPhrase(right);
    }
    if (left.equals("to")) {
      return (lexicon.hasExactly(right, "VB") && !isClosed(right)) || isDefinite(right);
    }
    if (is(left, WordClass.PARTICLE)) {
      return isDefinite(right) && !is(before, WordClass.RELATIVE);
    }
    if (is(left, WordClass.CONJUNCTION)) {
      return beginsPhrase(right) || is(right, WordClass.SUBJECT);
    }
    if (is(left, WordClass.SUBJECT)) {
      return is(right, WordClass.AUXILIARY, WordClass.MODAL) || hasFiniteTag(right);
    }
    if (is(left, WordClass.MODAL)) {
      return lexicon.hasExactly(right, "VB") && isOpen(right);
    }
    if (is(left, WordClass.AUXILIARY)) {
      return isOpen(right)
          && (lexicon.hasExactly(right, "VBN") || lexicon.hasExactly(right, "VBG"));
    }
    if (is(left, WordClass.DEGREE)) {
      return isOpen(right)
          && (lexicon.hasExactly(right, "JJ") || lexicon.hasExactly(right, "RB"))
          && !mayBeNoun(right);
    }
    boolean described = is(before, WordClass.DETERMINER, WordClass.POINTER);
    return described && isAdjectiveOnly(left) && mayBeNoun(right) && isOpen(right);
  }

  /** Whether a dash can stand between the words: the second opens an afterthought. */
  boolean mayHaveDash(String left, String right) {
    boolean closed =
        is(
            left,
            WordClass.DETERMINER,
            WordClass.PREPOSITION,
            WordClass.CONJUNCTION,
            WordClass.MODAL,
            WordClass.SUBJECT,
            WordClass.DEGREE);
    return !closed && (is(right, WordClass.STARTER) || isOpen(right));
  }

  /** A definite article or a possessive, which no afterthought to a bare clause needs. */
  private boolean isDefinite(String word) {
    return is(word, WordClass.DETERMINER) && !word.equals("a") && !word.equals("an");
  }

  private static String withoutPossessive(String word) {
    boolean possessive = word.endsWith("'s") || word.endsWith("\u2019s");
    return possessive ? word.substring(0, word.length() - 2) : word;
  }

  private static boolean isPlainWord(String word) {
    return word.length() > 3 && word.chars().allMatch(Character::isLowerCase);
  }

  private boolean beginsPhrase(String word) {
    return word.equals("being")
        || word.equals("having")
        || is(word, WordClass.DETERMINER, WordClass.POINTER)
        || !isClosed(word);
  }

  /** Whether the word works in the grammar only, so that something must be missing before it. */
  private boolean isClosed(String word) {
    return is(
        word,
        WordClass.DETERMINER,
        WordClass.PREPOSITION,
        WordClass.PARTICLE,
        WordClass.CONJUNCTION,
        WordClass.RELATIVE,
        WordClass.SUBJECT,
        WordClass.AUXILIARY,
        WordClass.MODAL,
        WordClass.TAIL);
  }

  private boolean isContent(String word) {
    return isOpen(word)
        && (mayBeNoun(word)
            || lexicon.hasExactly(word, "JJ")
            || lexicon.hasExactly(word, "VBG")
            || lexicon.hasExactly(word, "CD"));
  }

  /** Whether the word is of an open class: noun, verb, adjective, adverb. */
  private boolean isOpen(String word) {
    return !nominals.isFunctionWord(word)
        && !is(word, WordClass.AUXILIARY, WordClass.MODAL, WordClass.CONJUNCTION);
  }

  private boolean isAdjectiveOnly(String word) {
    return lexicon.hasExactly(word, "JJ")
        && !mayBeNoun(word)
        && !mayBeVerb(word)
        && !lexicon.hasExactly(word, "RB");
  }

  private boolean mayBeNoun(String word) {
    return lexicon.has(word, "NN");
  }

  private boolean mayBeVerb(String word) {
    return hasFiniteTag(word) || lexicon.hasExactly(word, "MD");
  }

  private boolean hasFiniteTag(String word) {
    return lexicon.hasExactly(word, "VBD")
        || lexicon.hasExactly(word, "VBZ")
        || lexicon.hasExactly(word, "VBP");
  }

  /** Whether most of the words in small letters around a gap are English. */
  boolean isEnglish(List<Token> tokens, int gap) {
    int known = 0;
    int all = 0;
    for (int i = Math.max(0, gap - 30); i < Math.min(tokens.size(), gap + 30); i++) {
      Token token = tokens.get(i);
      if (token.isWord() && !token.isCapitalised()) {
        all++;
        known += lexicon.knows(token.text()) ? 1 : 0;
      }
    }
    return all > 3 && known * 5 >= all * 4;
  }
}
