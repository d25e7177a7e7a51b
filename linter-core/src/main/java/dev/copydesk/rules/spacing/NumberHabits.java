package dev.copydesk.rules.spacing;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The years an article names, and how it sets signs of currency.
 *
 * @param years of four digits
 * @param gluedSigns how often each sign stands directly before a digit
 * @param partedSigns how often a blank parts them
 */
record NumberHabits(
    Set<String> years, Map<Character, Integer> gluedSigns, Map<Character, Integer> partedSigns) {

  static NumberHabits of(Article article) {
    Set<String> years = new HashSet<>();
    Map<Character, Integer> glued = new HashMap<>();
    Map<Character, Integer> parted = new HashMap<>();
    for (Block block : article.blocks()) {
      List<Token> tokens = block.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.NUMBER) {
          continue;
        }
        if (token.text().length() == 4 && isYear(token.text())) {
          years.add(token.text());
        }
        if (i > 0 && isSign(tokens.get(i - 1))) {
          glued.merge(tokens.get(i - 1).text().charAt(0), 1, Integer::sum);
        } else if (i > 1 && tokens.get(i - 1).isBlank() && isSign(tokens.get(i - 2))) {
          parted.merge(tokens.get(i - 2).text().charAt(0), 1, Integer::sum);
        }
      }
    }
    return new NumberHabits(Set.copyOf(years), Map.copyOf(glued), Map.copyOf(parted));
  }

  static boolean isYear(String digits) {
    return digits.length() == 4
        && (digits.startsWith("18")
            || digits.startsWith("19")
            || (digits.startsWith("20") && digits.charAt(2) < '5'));
  }

  private static boolean isSign(Token token) {
    return token.text().length() == 1
        && SplitNumber.CURRENCIES.indexOf(token.text().charAt(0)) >= 0;
  }

  boolean hasYear(String year) {
    return years.contains(year);
  }

  /** Whether the article names any year of the same century. */
  boolean hasYearOfCentury(String year) {
    String century = year.substring(0, 2);
    for (String known : years) {
      if (known.startsWith(century)) {
        return true;
      }
    }
    return false;
  }

  int glued(char sign) {
    return gluedSigns.getOrDefault(sign, 0);
  }

  int parted(char sign) {
    return partedSigns.getOrDefault(sign, 0);
  }
}
