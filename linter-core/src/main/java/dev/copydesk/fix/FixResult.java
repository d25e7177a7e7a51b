package dev.copydesk.fix;

import dev.copydesk.article.Article;
import java.util.List;

/**
 * An article after its fixes.
 *
 * @param before as it was
 * @param after as it is now; the same object if nothing was fixed
 * @param edits what was done, in the order it was done
 * @param settled whether a further pass would change nothing; false if the passes ran out
 */
public record FixResult(Article before, Article after, List<AppliedEdit> edits, boolean settled) {
  public FixResult {
    edits = List.copyOf(edits);
  }

  /** Whether the text is another now; edits that undid one another leave it as it was. */
  public boolean changed() {
    return !edits.isEmpty() && !after.source().text().equals(before.source().text());
  }
}
