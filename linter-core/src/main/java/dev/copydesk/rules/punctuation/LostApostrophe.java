package dev.copydesk.rules.punctuation;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.evidence.Apostrophes;
import dev.copydesk.rule.Finding;
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

  private final GapFinder gaps = new GapFinder();
  private final FusedFinder fused = new FusedFinder();
  private final WrongMarkFinder wrongMarks = new WrongMarkFinder();
  private final FusedPossessiveFinder possessives = new FusedPossessiveFinder();
  private final DecadeFinder decades = new DecadeFinder();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    Apostrophes evidence = context.evidence().get(Apostrophes.class, Apostrophes::of);
    List<Finding> findings = new ArrayList<>();
    List<Block> prose =
        context.article().blocks().stream()
            .filter(block -> block.kind() != Block.Kind.VERBATIM)
            .toList();
    for (Block block : prose) {
      gaps.find(block, evidence, findings);
      wrongMarks.find(block, evidence, findings);
      decades.find(block, evidence, findings);
      possessives.find(block, evidence, context, findings);
    }
    fused.find(prose, evidence, findings);
    return findings;
  }
}
