package dev.copydesk.languagetool;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which rules of a language run.
 *
 * <p>Rules that are off, by LanguageTool's choice or ours, run only if they are asked for one by
 * one.
 *
 * @param curation what we make of LanguageTool's rules
 * @param level how much LanguageTool is to say
 */
record RuleChoice(Curation curation, EngineSettings.Level level) {
  private static final String PREFIX = Engine.GROUP + "/";

  /**
   * @param wanted says of a rule's whole id whether to run it
   */
  Set<RuleKey> due(Set<RuleKey> keys, Wanted wanted) {
    return keys.stream()
        .filter(key -> wanted.test(PREFIX + key.id()))
        .filter(key -> isOn(key) || (wanted.asksFor(PREFIX + key.id()) && !hasOn(keys, key.id())))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the rules of a key find fault, and do not merely inform. */
  boolean isGrave(RuleKey key) {
    return !curation.isInfo(key.id(), key.category());
  }

  /** Whether it chooses the same; what a record has for that by itself is slow at a start. */
  boolean isSame(RuleChoice other) {
    return curation == other.curation && level == other.level;
  }

  private boolean isOn(RuleKey key) {
    boolean due = key.onByDefault() || (key.picky() && level == EngineSettings.Level.PICKY);
    return key.ofUser()
        ? due
        : (due || curation.isOn(key.id())) && !curation.isOff(key.id(), key.category());
  }

  private boolean hasOn(Set<RuleKey> keys, String id) {
    return keys.stream().anyMatch(key -> key.id().equals(id) && isOn(key));
  }
}
