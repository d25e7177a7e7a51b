package dev.copydesk.rules.punctuation;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.Apostrophes;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.OnDemand;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** Finds apostrophes that became a blank, another mark, or nothing. */
@AutoService(Rule.class)
public final class LostApostrophe implements Rule {
  static final RuleInfo INFO =
      RuleInfo.safe(
          "punctuation/lost-apostrophe",
          "0.1.0",
          "An apostrophe of a possessive or a contraction is lost or stands as another mark");

  private final OnDemand<Finders> finders = new OnDemand<>(Finders::new);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    Finders look = finders.get();
    Found found = new Found();
    for (Block block : context.article().blocks()) {
      if (block.kind() != Block.Kind.VERBATIM) {
        look.at(block, context, found);
        look.wrongMarks.find(block, context, found.wrongMarks);
        found.endBlock();
      }
    }
    look.fused.report(found.fused, !found.all.isEmpty(), context, found.all);
    return found.all;
  }

  /** How the article treats its apostrophes: asked for only where one may be lost. */
  static Apostrophes apostrophes(RuleContext context) {
    return context.evidence().get(Apostrophes.class, Apostrophes::of);
  }

  private static final class Finders {
    final GapFinder gaps = new GapFinder();
    final FusedFinder fused = new FusedFinder();
    final WrongMarkFinder wrongMarks = new WrongMarkFinder();
    final FusedPossessiveFinder possessives = new FusedPossessiveFinder();
    final FusedNameFinder names = new FusedNameFinder();
    final DecadeFinder decades = new DecadeFinder();

    /** Shows each word to the finders that its length and its last letter may concern. */
    void at(Block block, RuleContext context, Found found) {
      List<Token> tokens = block.tokens();
      int size = tokens.size();
      for (int i = 0; i < size; i++) {
        Token token = tokens.get(i);
        if (!token.isWord()) {
          continue;
        }
        String word = token.text();
        if (gaps.isTail(word)) {
          gaps.find(block, i, context, found.gaps);
        }
        if (word.length() == 1) {
          decades.find(block, i, context, found.decades);
          continue;
        }
        if (possessives.mayBe(word)) {
          if (names.mayBe(word) && names.find(block, i, context, found.possessives)) {
            continue;
          }
          possessives.find(block, i, context, found.possessives);
        }
        if (fused.mayBe(word)) {
          fused.find(block, i, context, found.fused);
        }
      }
    }
  }

  /** What was found, in the order of the blocks and within a block by kind. */
  private static final class Found {
    final List<Finding> all = new ArrayList<>();
    final List<Finding> gaps = new ArrayList<>();
    final List<Finding> wrongMarks = new ArrayList<>();
    final List<Finding> decades = new ArrayList<>();
    final List<Finding> possessives = new ArrayList<>();

    /** These are judged together when the whole article is read. */
    final List<FusedFinder.Place> fused = new ArrayList<>();

    void endBlock() {
      move(gaps);
      move(wrongMarks);
      move(decades);
      move(possessives);
    }

    private void move(List<Finding> some) {
      if (!some.isEmpty()) {
        all.addAll(some);
        some.clear();
      }
    }
  }
}
