package dev.copydesk.rules.encoding;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.article.Format;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.OnDemand;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds entities of HTML and other escapes that stand undecoded in plain text, and those that were
 * escaped twice in markup.
 */
@AutoService(Rule.class)
public final class HtmlEntity implements Rule {
  static final RuleInfo INFO =
      RuleInfo.safe(
              "encoding/html-entity",
              "0.1.0",
              "An HTML entity or another escape stands in the text instead of its character")
          .at(Stage.DECODING)
          .doubtingCharacters()
          .inAnyLanguage();

  private final OnDemand<EntityFinder> finder = new OnDemand<>(EntityFinder::new);
  private final EscapeFinder escapes = new EscapeFinder();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    boolean marked = context.article().format() != Format.TEXT;
    for (Block block : context.article().blocks()) {
      String text = block.text();
      boolean references = text.indexOf('&') >= 0;
      if (marked) {
        // Where entities are markup, whatever displays the article decodes them, but only once.
        if (references) {
          new DoubleEscapes(finder.get()).find(context, block, findings);
        }
        continue;
      }
      // An escape is told from what looks like one by the English words it would make.
      boolean escaped =
          context.isEnglish()
              && (text.indexOf('\\') >= 0 || text.indexOf('=') >= 0 || text.indexOf('%') >= 0);
      if (references || escaped) {
        check(new Passage(context, block), references, escaped, findings);
      }
    }
    return findings;
  }

  private void check(Passage passage, boolean references, boolean escaped, List<Finding> findings) {
    EntityFinder entities = finder.get();
    List<EntityFinder.Run> runs =
        references ? entities.runs(passage.text()) : List.<EntityFinder.Run>of();
    List<EscapeFinder.Escape> residue =
        escaped ? escapes.escapes(passage.text()) : List.<EscapeFinder.Escape>of();
    if ((runs.isEmpty() && residue.isEmpty()) || passage.markup().isDocument()) {
      return;
    }
    if (isCode(passage.block(), runs, residue)) {
      return;
    }
    entities.find(passage, runs, findings);
    if (!residue.isEmpty() && !passage.isTechnical()) {
      escapes.find(passage, residue, findings);
    }
  }

  /**
   * Whether a block that stands as it is typed is code. Semicolons, backslashes and equals signs of
   * what was escaped do not count: they make a block of prose look like code.
   */
  private static boolean isCode(
      Block block, List<EntityFinder.Run> runs, List<EscapeFinder.Escape> residue) {
    if (block.kind() != Block.Kind.VERBATIM) {
      return false;
    }
    String text = block.text();
    long marks = text.chars().filter(c -> "{}<>;=\\|`~^_".indexOf(c) >= 0).count();
    for (EntityFinder.Run run : runs) {
      marks -= run.references().size();
    }
    for (EscapeFinder.Escape escape : residue) {
      marks -= escape.marks();
    }
    boolean indented = text.startsWith("    ") || text.startsWith("\t");
    return indented || marks * 20 > text.length();
  }
}
