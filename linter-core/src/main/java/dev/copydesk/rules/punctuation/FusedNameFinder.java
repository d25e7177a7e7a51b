package dev.copydesk.rules.punctuation;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.lexicon.WordTable;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds names whose apostrophe is lost without a gap: {@code the Peoples Republic}. */
final class FusedNameFinder {
  /** Names by the word that has the apostrophe, written without it. */
  private final Map<String, List<Name>> byWord = new HashMap<>();

  FusedNameFinder() {
    for (List<String> row :
        WordTable.beside(FusedNameFinder.class, "names-with-apostrophe.txt").rows()) {
      List<String> words = WordTable.wordsIn(row.get(0));
      for (int at = 0; at < words.size(); at++) {
        if (words.get(at).endsWith("'s")) {
          Name name = new Name(row.get(0), words, at);
          byWord.computeIfAbsent(fused(words.get(at)), key -> new ArrayList<>()).add(name);
        }
      }
    }
  }

  /**
   * @param at which of its words has the apostrophe
   */
  private record Name(String text, List<String> words, int at) {}

  private static String fused(String word) {
    return word.substring(0, word.length() - 2) + "s";
  }

  /** Whether the word is one of those that may lack their apostrophe. */
  boolean mayBe(String word) {
    return byWord.containsKey(word);
  }

  /** Looks at what {@link #mayBe} says may be one; says whether it is. */
  boolean find(Block block, int at, RuleContext context, List<Finding> findings) {
    List<Token> tokens = block.tokens();
    for (Name name : byWord.getOrDefault(tokens.get(at).text(), List.of())) {
      if (stands(name, tokens, at)) {
        Token token = tokens.get(at);
        String mark = LostApostrophe.apostrophes(context).mark();
        String word = token.text().substring(0, token.text().length() - 1) + mark + "s";
        findings.add(
            Finding.of(
                    LostApostrophe.INFO,
                    block.span(token.start(), token.end()),
                    "the apostrophe of `" + word + "` is lost")
                .withEvidence("the name is `" + name.text() + "`")
                .safely(word));
        return true;
      }
    }
    return false;
  }

  /** Whether the name's other words stand around a token, with a blank between each two. */
  private static boolean stands(Name name, List<Token> tokens, int at) {
    int first = at - 2 * name.at();
    if (first < 0 || first + 2 * name.words().size() - 1 > tokens.size()) {
      return false;
    }
    for (int i = 0; i < name.words().size(); i++) {
      int index = first + 2 * i;
      boolean parted = i == 0 || tokens.get(index - 1).isBlank();
      if (!parted || !(index == at || tokens.get(index).text().equals(name.words().get(i)))) {
        return false;
      }
    }
    return true;
  }
}
