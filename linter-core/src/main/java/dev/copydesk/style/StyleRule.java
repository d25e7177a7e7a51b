package dev.copydesk.style;

import dev.copydesk.rule.Applicability;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Rule;
import dev.copydesk.rule.RuleContext;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.RulePage;
import dev.copydesk.rule.Severity;
import dev.copydesk.rule.Stage;
import dev.copydesk.source.Span;
import dev.copydesk.style.pattern.Budget;
import dev.copydesk.style.pattern.TooManySteps;
import java.util.List;

/** A rule that somebody has written in YAML. Its fixes are never safe: it is a matter of taste. */
public final class StyleRule implements Rule {
  /** The group of all style rules. */
  public static final String GROUP = "style";

  private final RuleInfo info;
  private final Header header;
  private final Check check;
  private final Ingredients ingredients;

  /**
   * @param ingredients all that it was made of
   */
  StyleRule(Header header, Check check, Ingredients ingredients) {
    this.header = header;
    this.check = check;
    this.ingredients = ingredients;
    this.info =
        new RuleInfo(
            GROUP + "/" + header.name(),
            "",
            header.severity(),
            header.remedy().map(remedy -> Applicability.SUGGESTED),
            Stage.PROSE,
            false,
            true,
            summary(header));
  }

  private static String summary(Header header) {
    String text =
        header.description().isBlank() ? header.message().template() : header.description();
    return text.replaceAll("\\s+", " ").strip().replaceFirst("[.]$", "");
  }

  /** What tells it from every rule that might find something else: all that it was made of. */
  public List<String> identity() {
    return ingredients.texts();
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public RulePage page() {
    StringBuilder page = new StringBuilder("# " + info.id() + "\n\n");
    page.append(summary(header)).append(".\n\n");
    page.append("It says: ").append(header.message().template()).append("\n\n");
    if (!header.link().isBlank()) {
      page.append("More: <").append(header.link()).append(">\n\n");
    }
    return new RulePage(
        page.append("It is read from ").append(header.place()).append(".\n").toString());
  }

  @Override
  public List<Finding> check(RuleContext context) {
    Passages passages = context.evidence().get(Passages.class, Passages::of);
    int length = context.article().source().text().length();
    Hits hits = new Hits(info.id(), header, Budget.forLength(length));
    try {
      check.find(passages, hits);
      return hits.findings();
    } catch (TooManySteps e) {
      return gaveUp(length, "looks at this text again and again");
    } catch (StackOverflowError e) {
      return gaveUp(length, "goes too deep on this text");
    }
  }

  private List<Finding> gaveUp(int length, String why) {
    String message =
        "this rule was left out here: its expression "
            + why
            + "; make it plainer in "
            + header.place();
    Span start = new Span(0, Math.min(1, length));
    return List.of(new Finding(info.id(), Severity.WARNING, start, message, "", List.of()));
  }
}
