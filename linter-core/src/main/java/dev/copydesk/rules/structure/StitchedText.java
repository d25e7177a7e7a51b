package dev.copydesk.rules.structure;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.evidence.DamageSigns;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.List;
import java.util.stream.Collectors;

/** Finds articles that a program has put together from others and swapped the words of. */
@AutoService(Rule.class)
public final class StitchedText implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.reported(
          "structure/stitched-text",
          "0.1.0",
          "An article that looks spliced together by a machine");

  private static final int ENOUGH_POINTS = 8;
  private static final int ENOUGH_KINDS = 3;

  /** One point in so many characters, some 300 words: books gather slips. */
  private static final int CHARACTERS_A_POINT = 1_800;

  private static final int MOST_NAMED = 6;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    Article article = context.article();
    Fingerprints prints = new Fingerprints(article);
    if (!prints.areWorthALook(CHARACTERS_A_POINT)) {
      return List.of();
    }
    prints.count(context.evidence().get(DamageSigns.class, DamageSigns::of));
    if (prints.points() < ENOUGH_POINTS
        || prints.kinds() < ENOUGH_KINDS
        || prints.suspects().isEmpty()
        || (long) prints.points() * CHARACTERS_A_POINT < prints.characters()) {
      return List.of();
    }
    int first = prints.suspects().iterator().next();
    Block block = article.blocks().get(first);
    int end = Math.max(1, Ending.firstWord(block.text()).length());
    String lines =
        prints.suspects().stream()
            .limit(MOST_NAMED)
            .map(index -> String.valueOf(line(article, index)))
            .collect(Collectors.joining(", "));
    return List.of(
        Finding.of(
                INFO,
                block.span(0, end),
                "This text looks spliced by a machine: check it against its sources, above all the "
                    + (prints.suspects().size() == 1
                        ? "paragraph on line "
                        : "paragraphs on lines ")
                    + lines)
            .withEvidence(prints.summary()));
  }

  private static int line(Article article, int index) {
    return article.source().lines().line(article.blocks().get(index).span(0, 0).start());
  }
}
