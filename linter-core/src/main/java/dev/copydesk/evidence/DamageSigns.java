package dev.copydesk.evidence;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.Lexicon;
import dev.copydesk.lexicon.Nominals;
import dev.copydesk.lexicon.WordTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cheap signs that an article went through a machine that damages text. Edited text has none, so a
 * single one decides between a habit of its author and damage.
 *
 * @param lostApostrophes possessives parted from their {@code s}
 * @param articleClashes {@code an} before a word that begins with a sounded consonant
 * @param fusedSentences full stops glued to the function word that begins the next sentence
 * @param bareNames names that take {@code the}, without it after a preposition
 * @param attributiveAbbreviations {@code USA} before a plural in small letters
 * @param brokenCharacters rests of a text decoded wrongly
 */
public record DamageSigns(
    int lostApostrophes,
    int articleClashes,
    int fusedSentences,
    int bareNames,
    int attributiveAbbreviations,
    int brokenCharacters) {
  /** Counts in every block that is no code. */
  public static DamageSigns of(Article article) {
    Apostrophes apostrophes = Apostrophes.of(article);
    Counter counter = new Counter();
    for (Block block : article.blocks()) {
      if (block.kind() != Block.Kind.VERBATIM) {
        counter.count(block);
      }
    }
    return new DamageSigns(
        apostrophes.maybeSymbolic() ? 0 : apostrophes.gaps(),
        counter.clashes,
        counter.fused,
        counter.bare,
        counter.attributive,
        counter.broken);
  }

  /** All signs together. */
  public int total() {
    return lostApostrophes
        + articleClashes
        + fusedSentences
        + bareNames
        + attributiveAbbreviations
        + brokenCharacters;
  }

  private static final class Counter {
    private final Lexicon lexicon = Lexicon.english();
    private final Nominals nominals = new Nominals();
    private int clashes;
    private int fused;
    private int bare;
    private int attributive;
    private int broken;

    void count(Block block) {
      clashes += SwappedWords.in(block);
      List<Token> tokens = block.tokens();
      for (int i = 0; i + 2 < tokens.size(); i++) {
        Token token = tokens.get(i);
        if (!token.isWord()) {
          broken += token.is('\uFFFD') ? 1 : 0;
          continue;
        }
        Token next = tokens.get(i + 1);
        Token third = tokens.get(i + 2);
        if (next.isBlank()) {
          if (third.isWord()) {
            pair(block, token, third);
          }
        } else if (next.is('.')) {
          fused += third.isWord() && opensSentence(token, third) ? 1 : 0;
        } else if (next.is('\u20AC') && token.text().endsWith("\u00E2")) {
          broken++;
        }
      }
    }

    private void pair(Block block, Token first, Token second) {
      switch (first.text()) {
        case "USA" -> {
          boolean plural =
              lexicon.has(second.text(), "NNS")
                  && !lexicon.has(second.text(), "VBZ")
                  && !WordClass.SPORT_NOUN.has(second.text())
                  && !second.isCapitalised();
          attributive += plural ? 1 : 0;
        }
        case "in", "with", "from", "to", "by", "against", "of", "for", "at", "on", "between" ->
            bare += NamesWithArticle.areAt(block.text(), second) ? 1 : 0;
        default -> {}
      }
    }

    private boolean opensSentence(Token before, Token after) {
      String word = before.text();
      return word.length() > 2
          && Character.isLowerCase(word.charAt(0))
          && after.text().length() > 1
          && after.isCapitalised()
          && !after.isAllCaps()
          && lexicon.knows(word)
          && nominals.isFunctionWord(after.text());
    }
  }

  private static final class NamesWithArticle {
    private static final Set<String> NAMES =
        WordTable.beside(DamageSigns.class, "names-with-article.tsv").rows().stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> FIRST_WORDS =
        NAMES.stream()
            .map(name -> name.split(" ", 2)[0])
            .collect(Collectors.toCollection(HashSet::new));

    static boolean areAt(String text, Token first) {
      return FIRST_WORDS.contains(first.text())
          && NAMES.stream().anyMatch(name -> isAt(text, first.start(), name));
    }

    /** Whether the name stands there whole and not before a noun that it describes. */
    private static boolean isAt(String text, int at, String name) {
      int end = at + name.length();
      if (!text.startsWith(name, at)) {
        return false;
      }
      if (end == text.length() || ",.;:?!)".indexOf(text.charAt(end)) >= 0) {
        return true;
      }
      int next = end;
      while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      return next > end
          && (text.startsWith("and ", next)
              || text.startsWith("on ", next)
              || text.startsWith("was ", next)
              || text.startsWith("is ", next)
              || text.startsWith("in ", next)
              || text.startsWith("to ", next));
    }
  }
}
