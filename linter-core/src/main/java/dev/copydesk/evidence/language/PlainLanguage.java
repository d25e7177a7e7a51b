package dev.copydesk.evidence.language;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Language;
import dev.copydesk.article.Token;
import dev.copydesk.evidence.language.Profiles.Score;
import java.lang.Character.UnicodeScript;

/**
 * Whether an article is in another language than English beyond doubt. Only running text is asked:
 * lists of foreign names and titles there may be in any article.
 */
final class PlainLanguage {
  /** Most English articles show what they are in so many words. */
  private static final int FIRST_WORDS = 120;

  /** Of a hundred words of English some fifteen are of those that only English has. */
  private static final int ENGLISH_PERCENT = 8;

  /** Fewer words are too few to say anything against what a user says. */
  private static final int WORDS = 25;

  private static final int HITS_PERCENT = 20;
  private static final int DISTINCT = 7;

  /** A foreign article has a title or a few words of English; more is an article about texts. */
  private static final int OWN_PERCENT = 2;

  private static final int TIMES = 3;

  private static final int LETTERS = 120;

  private final Profiles profiles;

  PlainLanguage(Profiles profiles) {
    this.profiles = profiles;
  }

  /** Whether the first words are English; asked before anything is counted. */
  boolean beginsInEnglish(Article article) {
    int words = 0;
    int english = 0;
    for (Block block : article.blocks()) {
      if (block.isRunningText()) {
        for (Token token : block.tokens()) {
          if (token.isWord()) {
            words++;
            english += profiles.isOnlyEnglish(token.lower()) ? 1 : 0;
            if (words == FIRST_WORDS) {
              return english * 100 >= words * ENGLISH_PERCENT;
            }
          }
        }
      }
    }
    return words > 0 && english * 100 >= words * ENGLISH_PERCENT;
  }

  /** Whether nearly all of an article is in a language that was found in it. */
  boolean isBeyondDoubt(Article article, Language language) {
    Letters letters = Letters.of(article);
    if (letters.main().filter(script -> script != UnicodeScript.LATIN).isPresent()) {
      return letters.all() >= LETTERS && letters.of(UnicodeScript.LATIN) * 4 <= letters.all();
    }
    Profiles.Tally tally = profiles.tally();
    for (Block block : article.blocks()) {
      if (block.isRunningText()) {
        block.tokens().stream()
            .filter(token -> token.isWord() && !token.isAllCaps())
            .forEach(token -> tally.add(token.lower()));
      }
    }
    Score foreign = tally.score(language.code());
    Score english = tally.score(Profiles.ENGLISH);
    return tally.words() >= WORDS
        && foreign.hits() * 100 >= tally.words() * HITS_PERCENT
        && foreign.distinct() >= DISTINCT
        && foreign.points() >= TIMES * english.points()
        && (english.own() <= 1 || english.own() * 100 <= tally.words() * OWN_PERCENT);
  }
}
