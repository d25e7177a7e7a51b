package dev.copydesk.rule;

import dev.copydesk.article.Block;
import dev.copydesk.article.BlockFinder;
import dev.copydesk.evidence.Vocabulary;
import dev.copydesk.source.Span;
import java.util.Optional;
import java.util.Set;

/** Findings about words that the house accepts: what it writes so on purpose is no damage. */
public final class Accepted {
  /** What the house says of a word in particular counts more than that it is one. */
  private static final Set<String> OF_THE_HOUSE =
      Set.of("wording/rejected-word", "naming/preferred-name");

  /** Characters may be wrong in any word. */
  private static final String CHARACTERS = "encoding/";

  private Accepted() {}

  /** Whether a finding is about one accepted word and nothing else. */
  public static boolean covers(Finding finding, RuleContext context) {
    Vocabulary vocabulary = context.style().vocabulary();
    if (!vocabulary.acceptsAny()
        || finding.span().isEmpty()
        || finding.rule().startsWith(CHARACTERS)
        || OF_THE_HOUSE.contains(finding.rule())) {
      return false;
    }
    Optional<Block> block =
        context.evidence().get(BlockFinder.class, BlockFinder::of).holding(finding.span());
    if (block.isEmpty()) {
      return false;
    }
    Span place = block.get().place(finding.span());
    return vocabulary.accepts(place.in(block.get().text()));
  }
}
