package dev.copydesk.languagetool;

import dev.copydesk.languagetool.prepared.RuleKind;
import org.jspecify.annotations.Nullable;
import org.languagetool.Tag;
import org.languagetool.rules.Rule;

/**
 * Rules that are chosen together: those of an id, which may be many, are partly on by default and
 * partly off.
 *
 * @param id LanguageTool's id, such as {@code EN_A_VS_AN}
 * @param category the id of its category
 * @param onByDefault whether LanguageTool runs it without being asked
 * @param picky whether LanguageTool runs it when it is to be picky
 * @param ofUser whether it is of a user's file
 */
record RuleKey(String id, String category, boolean onByDefault, boolean picky, boolean ofUser) {
  static RuleKey of(Rule rule) {
    return new RuleKey(
        rule.getId(),
        rule.getCategory().getId().toString(),
        isOnByDefault(rule),
        !isOff(rule) && rule.hasTag(Tag.picky),
        rule instanceof GuardedRule || rule instanceof GuardedTextRule);
  }

  /** The key of rules that have not been made. */
  static RuleKey of(RuleKind kind) {
    return new RuleKey(
        kind.id(),
        kind.category(),
        !kind.isOff() && !kind.isPicky(),
        !kind.isOff() && kind.isPicky(),
        false);
  }

  static boolean isOnByDefault(Rule rule) {
    return !isOff(rule) && !rule.hasTag(Tag.picky);
  }

  private static boolean isOff(Rule rule) {
    return rule.isDefaultOff() || rule.getCategory().isDefaultOff();
  }

  // What a record gets by itself is put together when it is first asked for, at every start.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleKey key
        && id.equals(key.id)
        && category.equals(key.category)
        && onByDefault == key.onByDefault
        && picky == key.picky
        && ofUser == key.ofUser;
  }

  @Override
  public int hashCode() {
    int names = 31 * id.hashCode() + category.hashCode();
    int kind = 31 * Boolean.hashCode(onByDefault) + Boolean.hashCode(picky);
    return 31 * (31 * 31 * names + kind) + Boolean.hashCode(ofUser);
  }
}
