package dev.copydesk.languagetool;

import org.languagetool.Tag;
import org.languagetool.rules.Rule;

/**
 * Rules that are chosen together: those of an id, which may be many, are partly on by default and
 * partly off.
 *
 * @param id LanguageTool's id, such as {@code EN_A_VS_AN}
 * @param category the id of its category
 * @param onByDefault whether LanguageTool runs it without being asked
 */
record RuleKey(String id, String category, boolean onByDefault) {
  static RuleKey of(Rule rule) {
    return new RuleKey(rule.getId(), rule.getCategory().getId().toString(), isOnByDefault(rule));
  }

  static boolean isOnByDefault(Rule rule) {
    return !rule.isDefaultOff() && !rule.getCategory().isDefaultOff() && !rule.hasTag(Tag.picky);
  }
}
