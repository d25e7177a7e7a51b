package dev.copydesk.evidence;

import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/** Judges from single words whether a run of words is a clause or a title. */
final class Clauses {
  private static final Set<String> FINITE =
      Set.of(
          "is", "are", "was", "were", "am", "has", "have", "had", "do", "does", "did", "will",
          "would", "can", "could", "may", "might", "must", "shall", "should", "cannot");

  private static final Set<String> SUBJECTS =
      Set.of(
          "i",
          "we",
          "you",
          "they",
          "he",
          "she",
          "it",
          "who",
          "this",
          "that",
          "there",
          "nobody",
          "everybody",
          "somebody",
          "anybody",
          "everyone",
          "someone",
          "nothing",
          "everything",
          "people");

  /** Words that titles leave without a capital. */
  private static final Set<String> SMALL_IN_TITLES =
      Set.of(
          "a", "an", "the", "of", "in", "on", "for", "to", "and", "or", "at", "by", "with", "from",
          "as", "but", "nor", "de", "la", "le", "vs", "s", "your", "my");

  private final Lexicon lexicon = Lexicon.english();

  /** Whether some word can only be a finite verb, or is one by what stands before it. */
  boolean isFinite(List<Token> tokens) {
    String before = "";
    boolean mayBePast = false;
    for (Token token : tokens) {
      if (!token.isWord()) {
        mayBePast &= token.isBlank();
        continue;
      }
      String word = token.lower().replace('\u2019', '\'');
      if (FINITE.contains(word) || isContracted(word) || isVerb(word, before)) {
        return true;
      }
      if (mayBePast && (lexicon.has(word, "DT") || lexicon.has(word, "PRP"))) {
        return true;
      }
      mayBePast = !before.isEmpty() && lexicon.has(word, "VBD");
      before = word;
    }
    return isImperative(tokens);
  }

  private static boolean isContracted(String word) {
    int apostrophe = word.indexOf('\'');
    if (apostrophe <= 0) {
      return false;
    }
    String head = word.substring(0, apostrophe);
    return word.endsWith("n't")
        || Set.of("'re", "'ve", "'ll", "'m", "'d").contains(word.substring(apostrophe))
        || SUBJECTS.contains(head)
        || Set.of("what", "here", "let").contains(head);
  }

  private boolean isVerb(String word, String before) {
    List<Lexicon.Reading> readings = lexicon.readings(word);
    boolean past = has(readings, "VBD");
    boolean present = has(readings, "VBZ");
    if (((past && !has(readings, "VBN")) || present) && !has(readings, "NN")) {
      return true;
    }
    return (past || present || has(readings, "VBP"))
        && (SUBJECTS.contains(before)
            || (lexicon.has(before, "NNS") && !lexicon.has(before, "VBZ")));
  }

  /** {@code Stop the war}: it begins with the base form of a verb that is no noun here. */
  private boolean isImperative(List<Token> tokens) {
    List<Token> words = tokens.stream().filter(Token::isWord).toList();
    if (words.size() < 3 || !words.get(0).isCapitalised()) {
      return false;
    }
    boolean base = lexicon.hasExactly(words.get(0).lower(), "VB");
    String second = words.get(1).text();
    return base && (lexicon.has(second, "DT") || lexicon.has(second, "PRP"));
  }

  private static boolean has(List<Lexicon.Reading> readings, String tag) {
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i).tag().startsWith(tag)) {
        return true;
      }
    }
    return false;
  }

  /** Whether every word that titles capitalise has a capital. */
  boolean isTitle(List<Token> words) {
    return words.stream()
        .allMatch(
            word ->
                !Character.isLowerCase(word.text().codePointAt(0))
                    || SMALL_IN_TITLES.contains(word.text()));
  }
}
