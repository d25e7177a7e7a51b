package dev.copydesk.languagetool;

import dev.copydesk.article.Language;
import java.util.List;

/**
 * That LanguageTool has no rules for a language here.
 *
 * @param language which language
 * @param name what it is called in English
 * @param jars what would have to be added, as artifact ids, its own first; empty if LanguageTool
 *     has no such rules anywhere
 * @param version of LanguageTool, which what is added has to be of
 */
public record MissingRules(Language language, String name, List<String> jars, String version) {
  public MissingRules {
    jars = List.copyOf(jars);
  }

  /** Whether something can be done about it. */
  public boolean canBeAdded() {
    return !jars.isEmpty();
  }

  /** What follows for articles in it, one line without what to do about it. */
  public String inWords() {
    return canBeAdded()
        ? "LanguageTool's rules for " + name + " (" + language.tag() + ") are missing"
        : "LanguageTool has no rules for "
            + name
            + " ("
            + language.tag()
            + "); only the rules for any language run";
  }
}
