package dev.copydesk.injection;

import dev.copydesk.lexicon.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that a filter struck because of some of their letters. */
final class StruckWords {
  private static final List<Map.Entry<String, String>> FILTERED =
      List.of(
          Map.entry("ass", "butt"),
          Map.entry("tit", "breast"),
          Map.entry("anal", "bad"),
          Map.entry("eval", "review"));

  /**
   * Replacements that strike inside of words, at every place of a text.
   *
   * <p>A filter of rude words knows letters and not words: {@code ass} becomes {@code butt} in
   * {@code classic}, {@code tit} becomes {@code breast} in {@code constitution}, {@code anal}
   * becomes {@code bad} in {@code analyst}, {@code eval} becomes {@code review} in {@code
   * medieval}. It strikes every place of the text at once, capitals or not, in quotations too.
   * Texts with fewer than two different words that hold the letters are no place: one word alone
   * proves nothing. Names are struck as well, but nobody can tell, so only words in small letters
   * are counted.
   */
  static final Damage THROUGHOUT =
      Damage.safe("struck words", "wording/substring-replacement", StruckWords::strike);

  private StruckWords() {}

  private static Optional<String> strike(String text, Random random) {
    Map.Entry<String, String> filtered = Lot.draw(FILTERED, random);
    String letters = filtered.getKey();
    Matcher word = Pattern.compile("(?<=[a-z] )[a-z]*" + letters + "[a-z]*(?=[ ,.])").matcher(text);
    Set<String> words = new HashSet<>();
    StringBuilder damaged = new StringBuilder();
    while (word.find()) {
      String struck = word.group().replace(letters, filtered.getValue());
      boolean clear = Lexicon.english().knows(word.group()) && !Lexicon.english().knows(struck);
      if (clear) {
        words.add(word.group());
      }
      word.appendReplacement(damaged, clear ? struck : word.group());
    }
    return words.size() < 2 ? Optional.empty() : Optional.of(word.appendTail(damaged).toString());
  }
}
