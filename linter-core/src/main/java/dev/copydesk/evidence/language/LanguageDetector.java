package dev.copydesk.evidence.language;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Language;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.language.Profiles.Score;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells the language of an article by its letters and its little words, and of English the variety.
 * What is too short or in two languages is left to whoever asks. Takes time linear in the text and
 * loads nothing but small tables.
 */
public final class LanguageDetector {
  /** Fewer letters of a script that one language is written in may be a name. */
  private static final int LETTERS = 12;

  /** Fewer words are too few to be told by. */
  private static final int WORDS = 6;

  /** So many little words, of which there are four in ten in most texts. */
  private static final int HITS = 3;

  private static final int LEAST_PERCENT = 15;

  private final Profiles profiles = Profiles.known();
  private final PlainLanguage plainLanguage = new PlainLanguage(profiles);
  private final DialectDetector dialects = new DialectDetector();

  /**
   * The language of an article and why it is thought to be so.
   *
   * @param fallback what it is if the article does not tell; if that is English, so is the variety
   *     of an article that does not tell its own
   */
  public Language detect(Article article, Language fallback) {
    Letters letters = Letters.of(article);
    Optional<UnicodeScript> script = letters.main();
    if (script.isEmpty() || letters.all() < LETTERS) {
      return fallback.because("too few letters of one script to tell");
    }
    return switch (script.get()) {
      case LATIN, CYRILLIC -> byWords(article, fallback);
      case HAN ->
          letters.of(UnicodeScript.HIRAGANA) + letters.of(UnicodeScript.KATAKANA) > 0
              ? of("ja", "its kana")
              : of("zh", "its characters");
      case HIRAGANA, KATAKANA -> of("ja", "its kana");
      case HANGUL -> of("ko", "its letters");
      case GREEK -> of("el", "its letters");
      case HEBREW -> of("he", "its letters");
      case ARABIC -> ofArabic(article);
      case THAI -> of("th", "its letters");
      case KHMER -> of("km", "its letters");
      case TAMIL -> of("ta", "its letters");
      case DEVANAGARI -> of("hi", "its letters");
      case BENGALI -> of("bn", "its letters");
      case ARMENIAN -> of("hy", "its letters");
      case GEORGIAN -> of("ka", "its letters");
      default -> fallback.because("a script of no language that is known here");
    };
  }

  private static Language of(String tag, String evidence) {
    return Language.ofTag(tag).because(evidence);
  }

  /** Persian and Urdu have letters that Arabic has not. */
  private static Language ofArabic(Article article) {
    int persian = 0;
    int urdu = 0;
    for (Block block : article.blocks()) {
      String text = block.text();
      for (int i = 0; i < text.length(); i++) {
        switch (text.charAt(i)) {
          case '\u067E', '\u0686', '\u0698', '\u06AF', '\u06CC', '\u06A9' -> persian++;
          case '\u0679', '\u0688', '\u0691', '\u06BA', '\u06BE', '\u06D2' -> urdu++;
          default -> {}
        }
      }
    }
    return of(urdu > 2 ? "ur" : persian > 2 ? "fa" : "ar", "its letters");
  }

  /**
   * The language of an article that is plainly in another than English, and why it is thought to
   * be; empty if it may be English, however many quotations it has, or is too short to say so
   * against somebody who knows it. Costs next to nothing for English.
   */
  public Optional<Language> foreign(Article article) {
    if (plainLanguage.beginsInEnglish(article)) {
      return Optional.empty();
    }
    return Optional.of(detect(article, Language.of(Dialect.EN_US)))
        .filter(found -> !found.isEnglish() && plainLanguage.isBeyondDoubt(article, found));
  }

  private Language byWords(Article article, Language fallback) {
    Profiles.Tally tally = profiles.tally();
    for (Block block : article.blocks()) {
      if (block.kind() != Block.Kind.VERBATIM) {
        for (Token token : block.tokens()) {
          if (token.isWord() && !token.isAllCaps()) {
            tally.add(token.lower());
          }
        }
      }
    }
    List<Score> scores =
        tally.scores().stream()
            .sorted(
                Comparator.comparing((Score score) -> -score.points())
                    .thenComparing(Score::language))
            .toList();
    Score first = scores.get(0);
    if (tally.words() < WORDS
        || first.hits() < HITS
        || first.hits() * 100 < tally.words() * LEAST_PERCENT) {
      return fallback.because("too few words that tell a language");
    }
    Score second = scores.get(1);
    if (!first.isClearlyBefore(second)) {
      return fallback.because("words of " + first.language() + " and of " + second.language());
    }
    if (first.language().equals("en")) {
      return dialects.detect(article, fallback);
    }
    return of(
        first.language(),
        first.hits()
            + " of "
            + tally.words()
            + " words"
            + (first.examples().isEmpty() ? "" : ", such as " + first.examples()));
  }
}
