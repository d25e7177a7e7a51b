package dev.copydesk.rules.wording;

import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The places of an article's prose where a small word stands behind another word. */
final class BehindWord {
  private BehindWord() {}

  /** What is to be said of one place. */
  interface Look {
    /**
     * Says it.
     *
     * @param at the index of the small word's token; a blank and the other word stand before it
     */
    Optional<Finding> at(Block block, int at);
  }

  /** Looks at every place in order. */
  static List<Finding> find(RuleContext context, String word, Look look) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : context.article().blocks()) {
      if (block.kind() == Block.Kind.VERBATIM || block.kind() == Block.Kind.TABLE_ROW) {
        continue;
      }
      List<Token> tokens = block.tokens();
      for (int i = 2, count = tokens.size(); i < count; i++) {
        Token token = tokens.get(i);
        if (token.end() - token.start() == word.length()
            && token.isWord()
            && token.text().equals(word)
            && tokens.get(i - 1).isBlank()
            && tokens.get(i - 2).isWord()) {
          look.at(block, i).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }
}
