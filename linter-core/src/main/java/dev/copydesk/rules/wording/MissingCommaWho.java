package dev.copydesk.rules.wording;

import com.google.auto.service.AutoService;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.PeopleNames;
import dev.copydesk.evidence.Speech;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds relative clauses that no comma parts from the name they tell about. */
@AutoService(Rule.class)
public final class MissingCommaWho implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.suggested(
          "wording/missing-comma-who",
          "0.1.0",
          "A person's name and a relative clause without the comma between them");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : context.article().blocks()) {
      if (block.isRunningText()) {
        look(context, block, findings);
      }
    }
    return findings;
  }

  private static void look(RuleContext context, Block block, List<Finding> findings) {
    String text = block.text();
    @Nullable Speech speech = null;
    for (int at = text.indexOf("wh"); at >= 0; at = text.indexOf("wh", at + 1)) {
      int end = NamedBeforeClause.relativeEnd(text, at);
      if (end < 0) {
        continue;
      }
      NamedBeforeClause place = new NamedBeforeClause(block, block.tokenAt(at));
      if (place.isName() && !place.isRestricted()) {
        String relative = text.substring(at, end);
        speech = speech == null ? Speech.of(text) : speech;
        if (!speech.isQuoted(at) && fits(context, place, relative)) {
          findings.add(finding(block, place.name(), relative));
        }
      }
    }
  }

  private static boolean fits(RuleContext context, NamedBeforeClause place, String relative) {
    boolean thing = relative.equals("which") || relative.equals("whose");
    return (thing && place.isCountry())
        || (!relative.equals("which")
            && place.isPerson(() -> context.evidence().get(PeopleNames.class, PeopleNames::of)));
  }

  private static Finding finding(Block block, Token name, String relative) {
    return Finding.of(
            INFO,
            block.span(name.end(), name.end()),
            "the clause tells more about `"
                + name.text()
                + "` and does not say which is meant: a comma before `"
                + relative
                + "`")
        .suggesting(",");
  }
}
