package dev.copydesk.config;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Language;
import dev.copydesk.languagetool.KnownLanguage;
import dev.copydesk.rule.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * In which language articles are checked.
 *
 * @param language the language; of {@code auto} that of articles that do not tell theirs
 * @param auto whether each article is asked what it is in
 */
public record LanguageChoice(Language language, boolean auto) {
  /** The word for asking each article. */
  public static final String AUTO = "auto";

  /** American English, whatever the articles are in. */
  public static final LanguageChoice DEFAULT = of(Dialect.EN_US);

  public static LanguageChoice of(Dialect dialect) {
    return new LanguageChoice(Language.of(dialect), false);
  }

  /** How a configuration says it. */
  public String word() {
    return auto ? AUTO : language.tag();
  }

  /**
   * What a user asks for: {@code auto}, or a BCP 47 tag in any case. Bare {@code en} is American.
   *
   * @throws IllegalArgumentException if no language is known by that tag, with one line that says
   *     so and names the nearest
   */
  public static LanguageChoice of(String word) {
    String wanted = word.strip();
    if (wanted.equalsIgnoreCase(AUTO)) {
      return new LanguageChoice(Language.of(Dialect.EN_US), true);
    }
    if (wanted.equalsIgnoreCase("en")) {
      return DEFAULT;
    }
    Language language = Language.ofTag(wanted);
    Optional<KnownLanguage> known = KnownLanguage.of(language);
    if (known.isEmpty()) {
      throw new IllegalArgumentException("unknown language " + word + hint(language));
    }
    return new LanguageChoice(language, false);
  }

  /** What is wrong with a word that is no language, one line; empty if it is one. */
  public static Optional<String> problem(String word) {
    try {
      String usual = of(word).word();
      return usual.equals(word)
          ? Optional.empty()
          : Optional.of("unknown language " + word + "; did you mean " + usual + "?");
    } catch (IllegalArgumentException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }

  /**
   * Whether an article turned out to be in another language than is said, so that neither rules
   * about English nor the engine's run on it.
   */
  public boolean isContradictedBy(Article article) {
    return !auto && language.isEnglish() && !article.language().isEnglish();
  }

  /** What an article is in if not in what is said, and what follows; empty if nothing does. */
  public Optional<String> contradiction(Article article) {
    if (!isContradictedBy(article)) {
      return Optional.empty();
    }
    Language found = article.language();
    String name = KnownLanguage.of(found).map(KnownLanguage::name).orElse(found.tag());
    return Optional.of(
        "looks like "
            + name
            + " ("
            + found.evidence()
            + "); checked only by the rules for any language");
  }

  private static String hint(Language language) {
    Map<String, String> tags = new LinkedHashMap<>();
    tags.put(AUTO, AUTO);
    KnownLanguage.all().stream()
        .flatMap(each -> each.tags().stream())
        .filter(tag -> !tag.equals("en"))
        .forEach(tag -> tags.put(tag.toLowerCase(Locale.ROOT), tag));
    String wanted = language.tag().toLowerCase(Locale.ROOT).replace("-uk", "-gb");
    List<String> kin =
        tags.keySet().stream().filter(tag -> tag.startsWith(language.code() + "-")).toList();
    return kin.stream()
        .filter(wanted::startsWith)
        .findFirst()
        .or(() -> Nearest.of(wanted, kin))
        .or(() -> tags.keySet().stream().filter(language.code()::equals).findFirst())
        .or(() -> kin.stream().findFirst())
        .or(() -> named(wanted))
        .or(() -> wanted.length() > 2 ? Nearest.of(wanted, tags.keySet()) : Optional.empty())
        .map(tag -> "; did you mean " + tags.get(tag) + "?")
        .orElse("; it takes auto or a tag such as en-GB, de or pt-BR");
  }

  /** The tag of a language that somebody calls by its name. */
  private static Optional<String> named(String name) {
    return KnownLanguage.all().stream()
        .filter(each -> each.name().equalsIgnoreCase(name))
        .map(each -> each.tags().get(0))
        .findFirst();
  }
}
