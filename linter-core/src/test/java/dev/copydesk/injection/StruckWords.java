package dev.copydesk.injection;

import dev.copydesk.lexicon.Lexicon;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replacements that strike inside of words, at every place of a text.
 *
 * <p>A filter of rude words knows letters and not words: {@code ass} becomes {@code butt} in {@code
 * classic}, {@code tit} becomes {@code breast} in {@code constitution}, {@code anal} becomes {@code
 * bad} in {@code analyst}, {@code eval} becomes {@code review} in {@code medieval}. It strikes
 * every place of the text at once, capitals or not, in quotations too. Texts with fewer than two
 * different words that hold the letters are no place: one word alone proves nothing. Names are
 * struck as well, but nobody can tell, so only words in small letters are counted.
 */
final class StruckWords implements Damage {
  @Override
  public String name() {
    return "struck words";
  }

  @Override
  public String rule() {
    return "wording/substring-replacement";
  }

  @Override
  public boolean safe() {
    return true;
  }

  private static final String[][] MAPS = {
    {"ass", "butt"}, {"tit", "breast"}, {"anal", "bad"}, {"eval", "review"}
  };

  @Override
  public Optional<String> injure(String text, Random random) {
    String[] map = MAPS[random.nextInt(MAPS.length)];
    Pattern word = Pattern.compile("(?<=[a-z] )[a-z]*" + map[0] + "[a-z]*(?=[ ,.])");
    Set<String> words = new HashSet<>();
    Matcher matcher = word.matcher(text);
    StringBuilder struck = new StringBuilder();
    while (matcher.find()) {
      String read = matcher.group().replace(map[0], map[1]);
      boolean clear = Lexicon.english().knows(matcher.group()) && !Lexicon.english().knows(read);
      words.add(clear ? matcher.group() : "");
      matcher.appendReplacement(struck, clear ? read : matcher.group());
    }
    words.remove("");
    return words.size() < 2 ? Optional.empty() : Optional.of(matcher.appendTail(struck).toString());
  }
}
