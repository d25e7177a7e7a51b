package dev.copydesk.languagetool.prepared;

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
}
