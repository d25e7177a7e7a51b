package dev.copydesk.rules.wording;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.lexicon.Lexicon;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an article that has an {@code an} out of place uses the word elsewhere.
 *
 * @param archaic whether it is in older English, which has {@code an union} and {@code an hundred}
 * @param dialect whether speakers in it clip their words
 * @param ands how many {@code an} stand where only {@code and} can
 */
record ArticleHabits(boolean archaic, boolean dialect, int ands) {
  /** What the article has of none of this, for articles without such an {@code an}. */
  static final ArticleHabits NONE = new ArticleHabits(false, false, 0);

  /** As many before vowels that are spoken with a consonant are no slips. */
  private static final int OLD = 3;

  private static final Pattern OLD_FORM =
      Pattern.compile(
          "\\b[Aa]n (?:hundred|humble|hospital|house|high|hero|heroical|husband)\\b"
              + "|\\b(?:such|many) an one\\b");
  private static final Pattern AND =
      Pattern.compile(
          " an (?:the|that|this|my|his|her|their|our|your|then|he|she|we|they|all|was|were|so)\\b");
  private static final Pattern CLIPPED =
      Pattern.compile("\\b[Aa]in['\u2019]t\\b|(?<=\\s)(?:o|an|th)['\u2019](?=\\s)");
  private static final Pattern ENDING = Pattern.compile("\\b(\\p{L}{2,12}in)['\u2019](?=[\\s,.])");

  /** Reads the whole text, which few articles give reason to. */
  static ArticleHabits of(Article article, List<ArticleSlot> clashing) {
    long old = clashing.stream().filter(ArticleHabits::isGlide).count();
    boolean archaic = old >= OLD;
    boolean dialect = false;
    int ands = 0;
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.VERBATIM) {
        continue;
      }
      String text = block.text();
      archaic = archaic || OLD_FORM.matcher(text).find();
      dialect = dialect || CLIPPED.matcher(text).find() || hasClippedEnding(text);
      Matcher and = AND.matcher(text);
      while (and.find()) {
        ands++;
      }
    }
    return new ArticleHabits(archaic, dialect, ands);
  }

  /** {@code an union}, {@code an youth}, {@code an hero}: older English has these. */
  static boolean isGlide(ArticleSlot slot) {
    char first = slot.nextToken().text().charAt(0);
    return slot.isAn() && "uUeEoOyYhH".indexOf(first) >= 0 && !slot.nextToken().isAllCaps();
  }

  private static boolean hasClippedEnding(String text) {
    Matcher ending = ENDING.matcher(text);
    while (ending.find()) {
      String word = ending.group(1);
      if (!Lexicon.english().knows(word) && Lexicon.english().has(word + "g", "VBG")) {
        return true;
      }
    }
    return false;
  }
}
