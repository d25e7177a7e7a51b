package dev.copydesk.languagetool.prepared;

import org.jspecify.annotations.Nullable;
import org.languagetool.Tag;
import org.languagetool.rules.Rule;
import org.languagetool.rules.TextLevelRule;

/**
 * What is known of rules before they are made; those of the same kind are chosen together.
 *
 * @param id LanguageTool's id
 * @param category the id of the category
 * @param issueType the name of the issue's type
 * @param isOff whether LanguageTool has the rule or its category off
 * @param isPicky whether it is tagged as picky
 * @param isOfText whether it looks at a text as a whole
 */
public record RuleKind(
    String id,
    String category,
    String issueType,
    boolean isOff,
    boolean isPicky,
    boolean isOfText) {

  /** The kind of a rule that has been made. */
  static RuleKind of(Rule rule) {
    return new RuleKind(
        rule.getId(),
        rule.getCategory().getId().toString(),
        rule.getLocQualityIssueType().name(),
        rule.isDefaultOff() || rule.getCategory().isDefaultOff(),
        rule.hasTag(Tag.picky),
        rule instanceof TextLevelRule);
  }

  static RuleKind read(ByteReader in) {
    return new RuleKind(
        in.text(), in.text(), in.text(), in.number() == 1, in.number() == 1, in.number() == 1);
  }

  void writeTo(ByteWriter out) {
    out.text(id);
    out.text(category);
    out.text(issueType);
    out.number(isOff ? 1 : 0);
    out.number(isPicky ? 1 : 0);
    out.number(isOfText ? 1 : 0);
  }

  // What a record gets by itself is put together when it is first asked for, at every start.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleKind kind
        && id.equals(kind.id)
        && category.equals(kind.category)
        && issueType.equals(kind.issueType)
        && isOff == kind.isOff
        && isPicky == kind.isPicky
        && isOfText == kind.isOfText;
  }

  @Override
  public int hashCode() {
    int names = 31 * (31 * id.hashCode() + category.hashCode()) + issueType.hashCode();
    int kind = 31 * Boolean.hashCode(isOff) + Boolean.hashCode(isPicky);
    return 31 * (31 * 31 * names + kind) + Boolean.hashCode(isOfText);
  }
}
