package dev.copydesk.evidence.language;

import dev.copydesk.article.Article;
import dev.copydesk.article.Dialect;
import dev.copydesk.article.Language;
import dev.copydesk.evidence.language.DialectSigns.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells in which English an article is written. Its spelling says whether it is American or one of
 * those that spell as the British do; which one of these, its words say and the places it is about.
 */
final class DialectDetector {
  /** What speaks for a side has to outweigh what speaks against it so many times. */
  private static final int MAJORITY = 2;

  private static final int LEAST = 2;
  private static final int SHOWN = 4;

  /** So many places and words, at three a word, show where an article is from. */
  private static final int LOCAL = 3;

  private static final int WORD = 3;

  /**
   * @param fallback what it is if it does not tell
   */
  Language detect(Article article, Language fallback) {
    Language undecided = fallback.isEnglish() ? fallback : Language.of(Dialect.EN_US);
    DialectSigns signs = DialectSigns.of(article);
    List<Sign> american = those(signs, sign -> !isBritish(sign) && speaks(sign, Dialect.EN_US));
    List<Sign> british = those(signs, sign -> !speaks(sign, Dialect.EN_US));
    int forAmerican = weight(american);
    int forBritish = weight(british);
    if (forAmerican >= LEAST && forAmerican >= MAJORITY * forBritish) {
      return northern(signs, american);
    }
    // What Canadians write as Americans do says nothing against a Canadian.
    int against = weight(american.stream().filter(sign -> !speaks(sign, Dialect.EN_CA)).toList());
    if (forBritish >= LEAST && forBritish >= MAJORITY * against) {
      return commonwealth(signs, american, british);
    }
    return undecided.because(
        forAmerican + forBritish == 0
            ? "English; nothing in it tells which"
            : "English; " + both(american, british));
  }

  private static Language northern(DialectSigns signs, List<Sign> american) {
    boolean canadian =
        american.stream().allMatch(sign -> speaks(sign, Dialect.EN_CA))
            && local(signs, Dialect.EN_CA) >= LOCAL
            && local(signs, Dialect.EN_CA) > MAJORITY * local(signs, Dialect.EN_US);
    return canadian
        ? decided(Dialect.EN_CA, words("North American", american), signs)
        : Language.of(Dialect.EN_US).because(words("American", american));
  }

  private static Language commonwealth(
      DialectSigns signs, List<Sign> american, List<Sign> british) {
    String spelling = words("British", british);
    boolean overseas =
        british.stream().anyMatch(sign -> isBritish(sign) && !speaks(sign, Dialect.EN_CA));
    boolean northern =
        american.stream().anyMatch(sign -> sign.weight() >= LEAST && speaks(sign, Dialect.EN_CA));
    if (!overseas && (northern || isFrom(Dialect.EN_CA, signs))) {
      return decided(Dialect.EN_CA, both(american, british), signs);
    }
    for (Dialect dialect : List.of(Dialect.EN_AU, Dialect.EN_NZ, Dialect.EN_ZA)) {
      if (isFrom(dialect, signs)) {
        return decided(dialect, spelling, signs);
      }
    }
    return Language.of(Dialect.EN_GB).because(spelling);
  }

  /** Whether more of an article is about one country than about all others that spell like it. */
  private static boolean isFrom(Dialect dialect, DialectSigns signs) {
    int here = local(signs, dialect);
    int elsewhere = 0;
    for (Dialect other : Dialect.values()) {
      if (other != dialect && other != Dialect.EN_US) {
        elsewhere = Math.max(elsewhere, local(signs, other));
      }
    }
    return here >= LOCAL && here >= MAJORITY * elsewhere;
  }

  private static int local(DialectSigns signs, Dialect dialect) {
    int own =
        (int) signs.all().stream().filter(sign -> sign.dialects().equals(Set.of(dialect))).count();
    return own * WORD + signs.places(dialect).size();
  }

  private static Language decided(Dialect dialect, String spelling, DialectSigns signs) {
    List<String> own = new ArrayList<>();
    signs.all().stream()
        .filter(sign -> sign.dialects().equals(Set.of(dialect)))
        .forEach(sign -> own.add(sign.shown()));
    own.addAll(signs.places(dialect));
    return Language.of(dialect).because(spelling + (own.isEmpty() ? "" : "; " + listed(own)));
  }

  private static List<Sign> those(DialectSigns signs, Predicate<Sign> wanted) {
    return signs.all().stream().filter(wanted).toList();
  }

  private static boolean speaks(Sign sign, Dialect dialect) {
    return sign.dialects().contains(dialect);
  }

  private static boolean isBritish(Sign sign) {
    return speaks(sign, Dialect.EN_GB);
  }

  private static int weight(List<Sign> signs) {
    return signs.stream().mapToInt(Sign::weight).sum();
  }

  private static String both(List<Sign> american, List<Sign> british) {
    String first = words("American", american);
    String second = words("British", british);
    return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
  }

  private static String words(String name, List<Sign> signs) {
    return signs.isEmpty() ? "" : name + " " + listed(signs.stream().map(Sign::shown).toList());
  }

  private static String listed(List<String> all) {
    String some = String.join(", ", all.subList(0, Math.min(SHOWN, all.size())));
    return all.size() > SHOWN ? some + " and " + (all.size() - SHOWN) + " more" : some;
  }
}
