package dev.copydesk.rules.spacing;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.WordTable;
import dev.copydesk.rule.Applicability;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges words in small letters that no dictionary has: {@code ofthe}, {@code saidthat}. */
final class GluedLower {
  /** Rarer words are for the most part fragments by chance. */
  private static final int KNOWN_WELL = 5;

  private static final int COMMON = 8;
  private static final int VERY_COMMON = 11;
  private static final int SHORTEST_CONTENT = 3;
  private static final int LONG_CONTENT = 5;
  private static final int SHORTEST_COMPOUND = 12;

  /** Determiners that end no other word: {@code forall} and {@code hasher} are terms. */
  private static final Set<String> CERTAIN_ARTICLES =
      Set.of("the", "this", "that", "these", "those", "their", "which", "your");

  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "our", "my");
  private static final Set<String> PLAIN_PREPOSITIONS =
      Set.of("of", "in", "to", "with", "from", "for", "by", "and");

  /** A word and what may be done about it. */
  record Verdict(GluedWord word, Applicability fix) {}

  private GluedLower() {}

  static Optional<Verdict> verdict(Block block, int at, GluedProof proof) {
    Token token = block.tokens().get(at);
    String text = token.text();
    if (WordProof.standsAlone(text) || !GluedWord.isFree(block, token.start(), token.end())) {
      return Optional.empty();
    }
    int fixed = Habits.CUTS.getOrDefault(text, 0);
    Judged best = fixed > 0 ? new Judged(fixed, Grade.HABIT) : proof.cuts().of(text);
    if (best.grade() == Grade.NONE) {
      return Optional.empty();
    }
    GluedWord word =
        new GluedWord(block, at, token.start(), token.start() + best.cut(), token.end());
    return proof.isTechnical()
        ? inTechnical(word, best.grade())
        : inProse(word, best.grade(), proof);
  }

  private static Optional<Verdict> inTechnical(GluedWord word, Grade grade) {
    return grade == Grade.FUNCTION || grade == Grade.HABIT
        ? Optional.of(new Verdict(word, Applicability.SUGGESTED))
        : Optional.empty();
  }

  private static Optional<Verdict> inProse(GluedWord word, Grade grade, GluedProof proof) {
    boolean repeated = proof.isRepeated(word);
    boolean safe =
        switch (grade) {
          case FUNCTION -> true;
          case CERTAIN -> !repeated && word.isAmongKnownWords();
          case HABIT, LIKELY, CONTENT, NONE -> false;
        };
    boolean name = repeated && (grade == Grade.CONTENT || grade == Grade.LIKELY);
    return name
        ? Optional.empty()
        : Optional.of(new Verdict(word, safe ? Applicability.SAFE : Applicability.SUGGESTED));
  }

  /** The best way to cut; two ways as good as each other prove nothing. */
  private static Judged best(String text) {
    Judged best = new Judged(0, Grade.NONE);
    boolean tied = false;
    for (int cut = 2; cut <= text.length() - 2; cut++) {
      Grade grade = grade(text.substring(0, cut), text.substring(cut));
      if (grade.compareTo(best.grade()) > 0) {
        best = new Judged(cut, grade);
        tied = false;
      } else if (grade != Grade.NONE && grade == best.grade()) {
        tied = true;
      }
    }
    if (tied) {
      return new Judged(best.cut(), Grade.NONE);
    }
    boolean doubtful = best.grade() == Grade.CERTAIN && hasRival(text, best.cut());
    return doubtful ? new Judged(best.cut(), Grade.LIKELY) : best;
  }

  /** {@code thought he} beside {@code though the}. */
  private static boolean hasRival(String text, int best) {
    for (int cut = 1; cut < text.length(); cut++) {
      String left = text.substring(0, cut);
      String right = text.substring(cut);
      if (cut != best && isPlainWord(left) && isPlainWord(right)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlainWord(String word) {
    if (word.length() == 1) {
      return word.equals("a");
    }
    return WordProof.frequency(word) >= COMMON && Lexicon.english().knows(word);
  }

  /** The best cut of each word that an article repeats, each sought once. */
  static final class Cuts {
    private final Map<String, Judged> known = new HashMap<>();

    private Judged of(String text) {
      return known.computeIfAbsent(text, GluedLower::best);
    }
  }

  private static Grade grade(String left, String right) {
    Set<GluingWords> leftKinds = GluingWords.kindsOf(left);
    Set<GluingWords> rightKinds = GluingWords.kindsOf(right);
    if (leftKinds.isEmpty() && rightKinds.isEmpty()) {
      return isLongContent(left, right) ? Grade.CONTENT : Grade.NONE;
    }
    if (leftKinds.contains(GluingWords.BEFORE) && rightKinds.contains(GluingWords.ARTICLE)) {
      boolean certain =
          CERTAIN_ARTICLES.contains(right)
              || (POSSESSIVES.contains(right) && PLAIN_PREPOSITIONS.contains(left));
      return certain ? Grade.FUNCTION : Grade.LIKELY;
    }
    boolean open =
        leftKinds.contains(GluingWords.OPEN) && isContent(right, KNOWN_WELL) && fits(left, right);
    boolean close = rightKinds.contains(GluingWords.CLOSE) && isContent(left, KNOWN_WELL);
    if (open || close || isSecondRank(left, right)) {
      return Grade.CERTAIN;
    }
    if (isLikely(leftKinds, left, right) || isLikely(rightKinds, right, left)) {
      return Grade.LIKELY;
    }
    return isLongContent(left, right) ? Grade.CONTENT : Grade.NONE;
  }

  private static boolean isLongContent(String left, String right) {
    return left.length() >= LONG_CONTENT
        && right.length() >= LONG_CONTENT
        && left.length() + right.length() >= SHORTEST_COMPOUND
        && isContent(left, VERY_COMMON)
        && isContent(right, VERY_COMMON);
  }

  /** A function word next to what is very common; prefixes such as {@code over} are no proof. */
  private static boolean isLikely(Set<GluingWords> kinds, String function, String content) {
    return (kinds.contains(GluingWords.BEFORE) || kinds.contains(GluingWords.ARTICLE))
        && !WordProof.isPrefix(function)
        && content.length() > SHORTEST_CONTENT
        && isContent(content, VERY_COMMON);
  }

  /** Function words that begin or end a few words: only next to what is common and long enough. */
  private static boolean isSecondRank(String left, String right) {
    int longer = SHORTEST_CONTENT + 1;
    return switch (left) {
          case "of" -> right.length() >= longer && isNoun(right, COMMON);
          case "and", "with", "from", "that", "was", "were" ->
              right.length() >= longer && isContent(right, COMMON);
          case "to" ->
              right.length() >= longer
                  && isContent(right, VERY_COMMON - 1)
                  && Lexicon.english().has(right, "VB");
          default -> false;
        }
        || ((right.equals("of") || right.equals("and"))
            && left.length() >= longer
            && isContent(left, COMMON));
  }

  /** Behind a determiner what can stand before or in place of a noun. */
  private static boolean fits(String left, String right) {
    boolean determiner = Lexicon.english().has(left, "DT") || Lexicon.english().has(left, "PRP$");
    Lexicon lexicon = Lexicon.english();
    return !determiner
        || lexicon.has(right, "NN")
        || lexicon.has(right, "JJ")
        || lexicon.has(right, "RB")
        || lexicon.has(right, "CD")
        || lexicon.has(right, "VBN")
        || lexicon.has(right, "VBG");
  }

  private static boolean isContent(String word, int frequency) {
    return word.length() >= SHORTEST_CONTENT
        && WordProof.frequency(word) >= frequency
        && Lexicon.english().knows(word);
  }

  private static boolean isNoun(String word, int frequency) {
    return isContent(word, frequency) && Lexicon.english().has(word, "NN");
  }

  /** How well two words go together, the better the later. */
  private enum Grade {
    NONE,
    /** Two words that name things. */
    CONTENT,
    /** A function word that begins and ends other words too. */
    LIKELY,
    /** How many people write what is two words. */
    HABIT,
    /** A function word that begins or ends no other word. */
    CERTAIN,
    /** A preposition or conjunction and a determiner. */
    FUNCTION
  }

  private record Judged(int cut, Grade grade) {}

  private static final class Habits {
    static final Map<String, Integer> CUTS =
        WordTable.beside(GluedLower.class, "glued-habits.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0) + row.get(1), Habits::cut));

    private static int cut(List<String> row) {
      return row.get(0).length();
    }
  }
}
