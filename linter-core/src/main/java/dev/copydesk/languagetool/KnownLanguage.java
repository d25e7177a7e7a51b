package dev.copydesk.languagetool;

import dev.copydesk.article.Language;
import dev.copydesk.lexicon.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that articles can be in.
 *
 * @param tags the tags under which it is known, the first without a variety
 * @param name what it is called in English
 * @param jars what has to lie beside LanguageTool for its rules, as artifact ids, its own first;
 *     empty if LanguageTool has no rules for it
 */
public record KnownLanguage(List<String> tags, String name, List<String> jars) {
  public KnownLanguage {
    tags = List.copyOf(tags);
    jars = List.copyOf(jars);
  }

  /** All of them, those with rules first. */
  public static List<KnownLanguage> all() {
    return Holder.ALL;
  }

  /** The language of a tag in any case; empty if none is known by it. */
  public static Optional<KnownLanguage> of(Language language) {
    String wanted = language.tag().toLowerCase(Locale.ROOT);
    return all().stream()
        .filter(
            each -> each.tags.stream().anyMatch(tag -> tag.toLowerCase(Locale.ROOT).equals(wanted)))
        .findFirst();
  }

  /** Whether LanguageTool has rules for it, here or elsewhere. */
  public boolean hasRules() {
    return !jars.isEmpty();
  }

  private static final class Holder {
    static final List<KnownLanguage> ALL =
        WordTable.beside(KnownLanguage.class, "languages.tsv").rows().stream()
            .map(
                row ->
                    new KnownLanguage(
                        WordTable.wordsIn(row.get(0)),
                        row.get(1),
                        row.get(2).equals("-") ? List.of() : WordTable.wordsIn(row.get(2))))
            .toList();
  }
}
